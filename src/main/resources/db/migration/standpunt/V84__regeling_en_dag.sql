-- Which regeling, whatever it is called later; null where only the name was kept.
alter table vervanging add column regeling_id varchar;
alter table standpunt_versie add column regeling_id varchar;
-- One vervanging of a college is arranged at a time: who arranges one holds this row.
create table vervangingslot (
    college varchar primary key
);
-- The last day is the one of the plan, so it moves with it; false when the bestuurssecretaris chose the day himself.
alter table standpunt_versie add column volgens_plan boolean default false not null;
