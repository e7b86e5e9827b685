-- A college asks the lid that it appointed (Wgr art. 18); what raden ask was there already.
alter table informatie add column college boolean not null default false;
