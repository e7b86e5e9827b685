-- What people write to each other about their work. Not the legal record: that is the journaal. An opmerking that is not
-- gedeeld is for the organisation of its writer, and belongs to one traject or to the tasks of the regeling itself
-- (sleutel); one that is gedeeld is for everybody who works on the procedure.
create table opmerking (
    id uuid not null primary key,
    dossier uuid not null,
    sleutel varchar not null,
    organisatie varchar not null,
    gedeeld boolean not null,
    schrijver varchar not null,
    -- As they were when it was written.
    naam varchar not null,
    functie varchar not null,
    -- Empty when it was taken away.
    tekst varchar not null,
    geplaatst timestamp with time zone not null,
    gewijzigd timestamp with time zone,
    verwijderd timestamp with time zone,
    verwijderd_door varchar
);

create index opmerking_dossier on opmerking (dossier, geplaatst);

create table opmerking_genoemd (
    opmerking uuid not null references opmerking (id),
    persoon varchar not null,
    naam varchar not null,
    primary key (opmerking, persoon)
);

create table opmerking_gelezen (
    opmerking uuid not null references opmerking (id),
    persoon varchar not null,
    primary key (opmerking, persoon)
);
