-- What every page shows of a procedure of a kind that keeps no table of its own for that.
create table procedure_algemeen (
  id uuid primary key,
  soort varchar not null,
  regeling varchar not null,
  regeling_naam varchar not null,
  hoofdstuk varchar not null,
  vorm varchar not null,
  dagelijks_bestuur varchar not null,
  algemeen_bestuur varchar not null,
  toezichthouder varchar not null,
  toezichthouder_naam varchar not null,
  jaar integer not null,
  onderwerp varchar not null,
  fase varchar not null,
  stand varchar not null,
  mijlpaal varchar,
  aangemaakt_op timestamp with time zone not null
);

create index procedure_algemeen_regeling on procedure_algemeen (regeling, jaar);
create index procedure_algemeen_db on procedure_algemeen (dagelijks_bestuur);
create index procedure_algemeen_ab on procedure_algemeen (algemeen_bestuur);

-- Who reads it besides the bestuur: an organisation (everybody with a functie in it), or one orgaan.
create table procedure_lezer (
  procedure_id uuid not null references procedure_algemeen (id),
  lezer varchar not null,
  primary key (procedure_id, lezer)
);

create index procedure_lezer_lezer on procedure_lezer (lezer);

-- The documents that went to those who read it; the others are for whoever added them.
create table procedure_stuk (
  procedure_id uuid not null references procedure_algemeen (id),
  document uuid not null,
  primary key (procedure_id, document)
);
