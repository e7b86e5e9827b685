-- A risk that an organisation sees in a regeling; for that organisation alone.
create table risico (
    id uuid not null primary key,
    organisatie varchar not null,
    regeling varchar not null,
    regeling_naam varchar not null,
    omschrijving varchar not null,
    kans varchar not null check (kans in ('KLEIN', 'GEMIDDELD', 'GROOT')),
    gevolg varchar not null check (gevolg in ('KLEIN', 'GEMIDDELD', 'GROOT')),
    maatregel varchar not null,
    genoteerd_op date not null,
    genoteerd_door varchar not null,
    gesloten_op date,
    gesloten_reden varchar,
    -- Counts the changes, so that two people do not overwrite each other.
    versie integer default 1 not null,
    check ((gesloten_op is null) = (gesloten_reden is null))
);
create index risico_organisatie on risico (organisatie, regeling);
