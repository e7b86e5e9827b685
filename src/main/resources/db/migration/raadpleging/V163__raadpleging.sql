-- The raden are asked once in a procedure; the round itself is in zienswijzeronde.
create table raadpleging (
  id uuid primary key,
  dossier uuid not null,
  constraint raadpleging_eenmaal unique (dossier)
);
