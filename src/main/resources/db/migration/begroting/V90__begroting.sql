create table begrotingsprocedure (
  id uuid primary key,
  regeling varchar not null,
  regeling_naam varchar not null,
  hoofdstuk varchar not null,
  vorm varchar not null,
  dagelijks_bestuur varchar not null,
  algemeen_bestuur varchar not null,
  toezichthouder varchar not null,
  toezichthouder_naam varchar not null,
  begrotingsjaar integer not null,
  aanbieding_gepland date not null,
  vergadering_gepland date not null,
  ontwerp uuid not null,
  status varchar not null,
  afwijking varchar,
  aangemaakt_op timestamp with time zone not null,
  gestart_op date,
  nieuwe_ronde boolean not null,
  reactie_besluit_op date,
  aangeboden_op date,
  kennisgeving_op date,
  vastgesteld_op date,
  toegezonden_op date,
  ingetrokken_reden varchar
);

create index begrotingsprocedure_regeling on begrotingsprocedure (regeling, begrotingsjaar);

create table stemming (
  id uuid primary key,
  procedure_id uuid not null references begrotingsprocedure (id),
  nummer integer not null,
  tweede_oproep boolean not null,
  herstemming boolean not null,
  vergadering_op date,
  uitslag varchar,
  berekening varchar,
  constraint stemming_eenmaal unique (procedure_id, nummer)
);

create table stem (
  stemming uuid not null references stemming (id),
  volgnummer integer not null,
  lid varchar not null,
  naam varchar not null,
  namens varchar not null,
  stemmen integer not null,
  keuze varchar,
  primary key (stemming, volgnummer)
);
