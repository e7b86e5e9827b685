-- The work list: a projection of the engine's human tasks, written in the engine's transaction. Legal content is not
-- here; what a task is about is kept only so far as a list must show it.
create table taak (
    id varchar not null primary key,
    proces varchar not null,
    sleutel varchar not null,
    stap varchar not null,
    naam varchar not null,
    formulier varchar not null,
    dossier uuid not null,
    regeling varchar not null,
    procedurenaam varchar not null,
    deelnemer varchar,
    pad varchar not null,
    werkpagina varchar,
    grondslag_model varchar not null,
    grondslag varchar not null,
    termijn varchar not null,
    uiterlijk date,
    ontstaan timestamp with time zone not null,
    behandelaar varchar,
    stand varchar not null,
    afgerond timestamp with time zone,
    afgerond_door varchar
);

create index taak_behandelaar on taak (behandelaar, stand);
create index taak_dossier on taak (dossier, stand);

-- Whose task it is. lopend and uiterlijk stand here too, so that one index answers "the open tasks of my organen".
create table taak_orgaan (
    taak varchar not null references taak (id),
    orgaan varchar not null,
    lopend boolean not null,
    uiterlijk date,
    primary key (taak, orgaan)
);

create index taak_orgaan_werklijst on taak_orgaan (orgaan, lopend, uiterlijk, taak);
