-- What the deelnemers pay in a begrotingsjaar. Until it is shared only the bestuur reads it. totaal and bedrag are null as
-- long as nobody knows them: unknown is never nothing.
create table bijdragejaar (
    regeling varchar not null references regeling (id),
    jaar integer not null,
    wijze varchar not null check (wijze in ('INGEVOERD', 'VERDEELSLEUTEL', 'INWONERS')),
    totaal numeric(14, 2) check (totaal >= 0),
    -- Of the inwoners; null for another way.
    peildatum date,
    gedeeld_op date,
    -- Counts the changes, so that two people do not overwrite each other.
    versie integer not null,
    primary key (regeling, jaar)
);

-- aandeel: the percentage or the inwoners that the bedrag was computed from, kept so that it can be checked later.
create table bijdrage (
    regeling varchar not null,
    jaar integer not null,
    organisatie varchar not null references organisatie (id),
    bedrag numeric(14, 2) check (bedrag >= 0),
    aandeel numeric(14, 4) check (aandeel >= 0),
    primary key (regeling, jaar, organisatie),
    foreign key (regeling, jaar) references bijdragejaar (regeling, jaar)
);
