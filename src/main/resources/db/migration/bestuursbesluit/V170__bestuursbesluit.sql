-- What a regeling says from a day on about the besluiten of its bestuur on which the raden can give a zienswijze (Wgr
-- art. 10 lid 5).
create table zienswijzeregels (
  regeling varchar not null,
  vanaf date not null,
  artikel varchar not null,
  -- One besluit per line.
  besluiten varchar not null,
  -- How many raden must ask: a part (1/5) or a number (2); null when they cannot.
  verzoek varchar,
  bestuur_bepaalt boolean not null,
  spoed boolean not null,
  -- Counts the changes, so that two people do not overwrite each other.
  versie integer not null,
  primary key (regeling, vanaf)
);

-- What only a besluit of the bestuur has, beside its row in cyclusstuk. What the regeling said is that of the day on
-- which it began.
create table bestuursbesluit (
  id uuid primary key references cyclusstuk (id),
  aard varchar not null,
  artikel varchar not null,
  verzoek varchar,
  op_lijst varchar,
  bestuur_bepaalt boolean not null,
  vergadering_op date not null,
  verzoek_tot date,
  spoed varchar,
  klasse varchar,
  toegezonden_op date,
  genomen boolean
);

-- The raden that ask for a zienswijze; each counts once.
create table zienswijzeverzoek (
  besluit uuid not null references bestuursbesluit (id),
  organisatie varchar not null,
  naam varchar not null,
  besluit_van date not null,
  primary key (besluit, organisatie)
);
