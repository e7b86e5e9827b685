-- Whether who sits in the algemeen bestuur also sits in the dagelijks bestuur (Wgr art. 14 lid 1).
alter table ab_lid add column in_dagelijks_bestuur boolean default false not null;

-- When the regeling was last evaluated (Wgr art. 11a); the interval is a setting of the regeling.
create table evaluatie (
    regeling varchar not null primary key references regeling (id),
    laatste date not null
);
