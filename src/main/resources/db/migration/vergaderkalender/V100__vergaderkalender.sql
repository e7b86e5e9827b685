-- One row per orgaan with a calendar; locked by whoever changes something in it.
create table orgaankalender (
  orgaan varchar primary key,
  aanleverdagen integer,
  commissie_eerst boolean,
  commissiedagen integer,
  versie integer not null
);

create table kalenderpunt (
  id uuid primary key,
  orgaan varchar not null references orgaankalender (orgaan),
  soort varchar not null,
  begin_op date not null,
  eind_op date not null,
  begintijd time,
  aanleveren_op date,
  omschrijving varchar not null,
  versie integer not null,
  constraint kalenderpunt_begint_voor_het_eindigt check (begin_op <= eind_op)
);

create index kalenderpunt_orgaan on kalenderpunt (orgaan, begin_op);
