-- The raden that were asked to join a voorstel for an adviescommissie, and what each decided (Wgr art. 24a).
create table informatie_raad (
  informatie uuid not null references informatie (id),
  organisatie varchar not null,
  naam varchar not null,
  mee boolean,
  besluit_van date,
  primary key (informatie, organisatie)
);

-- What the algemeen bestuur decided on the voorstel.
alter table informatie add column ingesteld boolean;
