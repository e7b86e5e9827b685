-- When the final text was put before a deelnemer: from then on runs what the regeling says about its besluit.
alter table besluittraject add column voorgelegd_op date;
-- Its raad is heard on an uittreding of another deelnemer, and it decides nothing itself.
alter table besluittraject add column alleen_zienswijze boolean default false not null;
