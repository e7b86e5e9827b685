-- A way to look at the list that somebody saved: the part of the address behind the question mark, as data.
create table taakweergave (
    id uuid not null primary key,
    naam varchar not null,
    -- Whose it is; of a shared one, who made it.
    persoon varchar not null,
    -- The team that shares it, null when it is of one person.
    orgaan varchar,
    zoekdeel varchar not null,
    gemaakt timestamp with time zone not null
);

create index taakweergave_persoon on taakweergave (persoon);
create index taakweergave_orgaan on taakweergave (orgaan);

-- How somebody wants the list without saying so every time.
create table taaklijst_voorkeur (
    persoon varchar not null primary key,
    weergave uuid references taakweergave (id) on delete set null,
    volgorde varchar not null,
    compact boolean not null
);
