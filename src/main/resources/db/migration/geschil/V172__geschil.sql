-- What a regeling asks of parties, from a day on, before a geschil is laid before gedeputeerde staten.
create table geschiltrede (
  regeling varchar not null,
  vanaf date not null,
  nummer integer not null,
  soort varchar not null,
  artikel varchar not null,
  -- As "6 weken".
  termijn varchar not null,
  primary key (regeling, vanaf, nummer)
);

create table geschil (
  id uuid primary key references procedure_algemeen (id),
  aard varchar not null,
  route varchar not null,
  grondslag varchar not null,
  uitleg varchar not null,
  -- The orgaan whose people work for the party, and how it is called.
  indiener varchar not null,
  indiener_naam varchar not null,
  wederpartij varchar not null,
  wederpartij_naam varchar not null,
  omschrijving varchar not null,
  besluit_bekend_op date,
  herkomst uuid,
  -- Gedeputeerde staten of the province of vestiging; null where they do not decide.
  gedeputeerde_staten varchar,
  gedeputeerde_staten_naam varchar,
  andere_provincies varchar not null,
  gestart_op date not null,
  voorgelegd_op date,
  beslissing varchar,
  besloten_op date,
  opdracht_aan varchar,
  opdracht_tot date,
  opgelost boolean not null
);

create index geschil_herkomst on geschil (herkomst);

-- The steps of the regeling as they were when the geschil was reported, and what came of each.
create table geschilstap (
  geschil uuid not null references geschil (id),
  nummer integer not null,
  soort varchar not null,
  artikel varchar not null,
  termijn varchar not null,
  uiterlijk date,
  gevoerd_op date,
  opgelost boolean,
  verslag varchar,
  primary key (geschil, nummer)
);
