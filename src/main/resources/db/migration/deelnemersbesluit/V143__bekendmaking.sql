-- The bekendmaking by one gemeente for all, and the registration (Wgr art. 26).
create table bekendmaking (
    id uuid primary key,
    dossier uuid not null unique,
    bekendmaker varchar not null,
    inschrijver varchar not null,
    bekendgemaakt_op date,
    vindplaats varchar,
    inwerkingtreding date,
    ingeschreven_op date,
    kenmerk varchar,
    check (inwerkingtreding >= bekendgemaakt_op)
);
