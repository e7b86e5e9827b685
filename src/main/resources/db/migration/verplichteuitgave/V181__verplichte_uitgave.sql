-- What a gemeente must put on its begroting and does not (Gemeentewet art. 193-195).
create table verplichte_uitgave (
  id uuid primary key references procedure_algemeen (id),
  gemeente varchar not null,
  naam varchar not null,
  jaar integer not null,
  bedrag numeric(15, 2) not null,
  aard varchar not null,
  omschrijving varchar not null,
  stuk uuid not null,
  reactie_tot date not null,
  opgenomen boolean,
  antwoord_op date,
  antwoord varchar,
  geplaatst boolean,
  besluit_op date,
  motivering varchar,
  dekking varchar,
  betaald boolean,
  betaling_op date,
  opgedragen_op date
);
