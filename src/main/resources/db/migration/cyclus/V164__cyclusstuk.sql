-- A stuk of the yearly cycle of a regeling; what every page shows of it is in procedure_algemeen.
create table cyclusstuk (
  id uuid primary key references procedure_algemeen (id),
  jaar integer not null,
  stuk uuid not null,
  gestart_op date not null,
  kennisgeving_op date,
  besluit_op date,
  ingezonden_op date,
  ingetrokken_reden varchar
);

-- The one of its kind and year, so that nobody begins a second.
create table cyclus_jaar (
  regeling varchar not null,
  soort varchar not null,
  jaar integer not null,
  procedure_id uuid not null references cyclusstuk (id),
  primary key (regeling, soort, jaar)
);
