-- One row per round of a term: the same term can be opened again after it was closed (a new round of zienswijzen),
-- and the closed row stays as evidence. "Verstreken" is not stored: it follows from the dates.
create table termijn (
    onderdeel uuid not null,
    soort varchar not null,
    ronde integer not null,
    dossier uuid not null,
    omschrijving varchar not null,
    wie varchar not null,
    uiterlijk date not null,
    grondslag varchar not null,
    uitleg varchar not null,
    geopend timestamp with time zone not null,
    gedaan date,
    vervallen date,
    primary key (onderdeel, soort, ronde),
    check (gedaan is null or vervallen is null)
);

create index termijn_dossier on termijn (dossier, uiterlijk);
