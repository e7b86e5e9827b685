-- How the regeling reads the law, as it was when the procedure started: a running procedure keeps that.
create table procedure_instelling (
  procedure_id uuid not null references procedure_algemeen (id),
  naam varchar not null,
  waarde varchar not null,
  primary key (procedure_id, naam)
);
