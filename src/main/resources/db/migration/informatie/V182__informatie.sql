-- What a raad asks the bestuur or lets it know, and what the bestuur tells all raden (Wgr art. 17).
create table informatie (
  id uuid primary key references procedure_algemeen (id),
  aard varchar not null,
  organisatie varchar,
  naam varchar,
  raadslid boolean not null,
  tekst varchar not null,
  op date not null,
  gedeeld boolean not null,
  stuk uuid,
  antwoord_op date,
  antwoord varchar,
  antwoord_stuk uuid
);

-- The raden that got a bericht, and the day on which the griffie said that it was read.
create table informatie_lezer (
  informatie uuid not null references informatie (id),
  organisatie varchar not null,
  naam varchar not null,
  gelezen_op date,
  primary key (informatie, organisatie)
);
