-- What griffies show each other before their raden decide. Nobody but the eigenaar reads a text until it is shared, and
-- who it is shared with reads the version that was shared, not a later one.
create table afgestemde_tekst (
  id uuid primary key,
  ronde uuid not null references zienswijzeronde (id),
  eigenaar varchar not null,
  soort varchar not null,
  versie integer not null,
  constraint afgestemde_tekst_eenmaal unique (ronde, eigenaar, soort)
);

create table tekstversie (
  tekst uuid not null references afgestemde_tekst (id),
  nummer integer not null,
  inhoud varchar not null,
  sha256 varchar not null,
  advies varchar,
  herkomst varchar,
  naam varchar not null,
  organisatie varchar not null,
  geschreven_op timestamp with time zone not null,
  primary key (tekst, nummer)
);

create table tekstdeling (
  tekst uuid not null references afgestemde_tekst (id),
  organisatie varchar not null,
  versie integer not null,
  gedeeld_op timestamp with time zone not null,
  doet_mee_sinds timestamp with time zone,
  ingetrokken_op timestamp with time zone,
  primary key (tekst, organisatie)
);

create index tekstdeling_organisatie on tekstdeling (organisatie);

create table tekstopmerking (
  id uuid primary key,
  tekst uuid not null references afgestemde_tekst (id),
  versie integer not null,
  organisatie varchar not null,
  naam varchar not null,
  functie varchar not null,
  opmerking varchar not null,
  geschreven_op timestamp with time zone not null
);

create index tekstopmerking_tekst on tekstopmerking (tekst);

-- A raad that filed exactly a joint text.
create table gezamenlijke_indiening (
  traject uuid primary key references traject (id),
  tekst uuid not null references afgestemde_tekst (id),
  versie integer not null
);
