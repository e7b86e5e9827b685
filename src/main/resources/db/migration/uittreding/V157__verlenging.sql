-- That the algemeen bestuur took longer for the gevolgen, as its regeling lets it, and why.
alter table uittreding add column verlengd_op date;
alter table uittreding add column verlengd_reden varchar;
