-- A verzoek to join a regeling (Wgr art. 9 lid 1); its id is that of the procedure. What comes of it is a wijziging.
create table toetreding (
    id uuid primary key,
    toetreder varchar not null,
    verzoek uuid not null,
    voorstellen boolean,
    antwoord varchar,
    besluit_van date,
    check ((voorstellen is null) = (antwoord is null) and (voorstellen is null) = (besluit_van is null))
);
