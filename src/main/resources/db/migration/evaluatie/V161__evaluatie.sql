-- A regeling evaluates itself by its own interval (Wgr art. 11a).
create table evaluatieprocedure (
  id uuid primary key references procedure_algemeen (id),
  begint_op date not null,
  uiterlijk date,
  opdrachtgever varchar,
  uitvoerder varchar,
  reikwijdte varchar,
  vraagstelling varchar,
  participatie boolean,
  participatie_toelichting varchar,
  antwoorden_tot date,
  inbreng varchar,
  rapport uuid,
  conclusies varchar,
  rapport_op date,
  vervolg varchar,
  vervolg_toelichting varchar,
  besluit_op date,
  stopreden varchar
);

-- The one that is planned or runs, so that two nodes never plan two.
create table evaluatie_lopend (
  regeling varchar primary key,
  procedure_id uuid not null references evaluatieprocedure (id)
);

create table evaluatieantwoord (
  id uuid primary key,
  procedure_id uuid not null references evaluatieprocedure (id),
  organisatie varchar not null,
  naam varchar not null,
  college varchar not null,
  verbeterpunten varchar,
  beantwoord_op date,
  gesloten boolean not null,
  constraint evaluatieantwoord_eenmaal unique (procedure_id, organisatie)
);

create table evaluatieoordeel (
  antwoord uuid not null references evaluatieantwoord (id),
  thema varchar not null,
  oordeel varchar not null,
  toelichting varchar,
  primary key (antwoord, thema)
);
