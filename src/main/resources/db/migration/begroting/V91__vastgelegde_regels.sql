-- The rules of the regeling as they were when the procedure started: a running procedure keeps them.
create table vastgelegde_regels (
  procedure_id uuid primary key references begrotingsprocedure (id),
  vastgelegd_op date not null,
  vrije_weken boolean not null,
  kennisgeving_twee_weken boolean not null,
  alleen_waterschapsbevoegdheden boolean not null,
  toezichthouder varchar,
  quorum varchar not null,
  meerderheid varchar not null
);

create table vastgelegde_zetel (
  procedure_id uuid not null references vastgelegde_regels (procedure_id),
  volgnummer integer not null,
  lid varchar not null,
  naam varchar not null,
  namens varchar not null,
  stemmen integer not null,
  primary key (procedure_id, volgnummer)
);
