-- What the toezichthouder does with a stuk that he got (Gemeentewet art. 201 and 203-209).
create table toezicht (
  id uuid primary key references procedure_algemeen (id),
  stuksoort varchar not null,
  stuk_procedure uuid not null,
  stuk uuid not null,
  regeling varchar not null,
  jaar integer not null,
  ontvangen_op date not null,
  te_laat boolean not null,
  gestart_op date not null,
  regime varchar,
  grond varchar,
  regime_op date,
  regime_reden varchar,
  verdaagd_op date,
  verdaging_reden varchar,
  besluit varchar,
  besluit_op date,
  weigergrond varchar,
  motivering varchar,
  uitzondering varchar
);

create index toezicht_jaar on toezicht (regeling, jaar);

-- What a raad let the toezichthouder know of the begroting (Wgr art. 35 lid 5).
create table toezicht_zienswijze (
  toezicht uuid not null references toezicht (id),
  organisatie varchar not null,
  naam varchar not null,
  besluit_van date not null,
  tekst varchar not null,
  primary key (toezicht, organisatie)
);

-- To go into an obligation although the begroting is not approved (Gemeentewet art. 208 and 209).
create table toestemming (
  id uuid primary key,
  toezicht uuid not null references toezicht (id),
  spoed boolean not null,
  waarvoor varchar not null,
  bedrag numeric(15, 2) not null,
  verzonden_op date not null,
  uiterlijk date,
  besluit varchar,
  besluit_op date,
  weigergrond varchar,
  toelichting varchar
);

create index toestemming_toezicht on toestemming (toezicht);
