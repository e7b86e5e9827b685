create table zienswijzeronde (
  id uuid primary key,
  dossier uuid not null,
  nummer integer not null,
  regeling varchar not null,
  onderwerp varchar not null,
  bestuur varchar not null,
  stuk uuid not null,
  grondslag_toezending varchar not null,
  grondslag_zienswijze varchar not null,
  grondslag_reactie varchar not null,
  verzonden_op date not null,
  sluit_op date not null,
  gesloten_op date,
  reactie_verzonden_op date,
  constraint zienswijzeronde_eenmaal unique (dossier, nummer)
);

create table traject (
  id uuid primary key,
  ronde uuid not null references zienswijzeronde (id),
  organisatie varchar not null,
  naam varchar not null,
  raad varchar not null,
  griffie varchar not null,
  college varchar not null,
  inwoners integer,
  status varchar not null,
  ontvangen_op date,
  behandeling boolean,
  vergadering_op date,
  besluit_van date,
  zienswijze varchar,
  bijlage uuid,
  binnen_op timestamp with time zone,
  te_laat boolean not null,
  herinnerd_op date,
  oordeel varchar,
  conclusie varchar,
  reactie_op timestamp with time zone,
  constraint traject_eenmaal unique (ronde, organisatie)
);

create index traject_organisatie on traject (organisatie);
