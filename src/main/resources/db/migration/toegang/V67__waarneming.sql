-- Who does the work of somebody's functie in an orgaan for a period. regeling: the short name of the one regeling that it
-- holds for, null for all. tot: the first day on which it no longer holds. Never deleted: who acted for whom, and on what
-- ground, must be known years later.
create table waarneming (
    id uuid not null primary key,
    orgaan varchar not null,
    persoon varchar not null references persoon (id),
    waarnemer varchar not null references persoon (id),
    regeling varchar,
    van date not null,
    tot date not null,
    grond varchar not null,
    gemaakt timestamp with time zone not null,
    gemaakt_door varchar not null,
    beeindigd timestamp with time zone,
    beeindigd_door varchar,
    check (persoon <> waarnemer),
    check (tot > van)
);

create index waarneming_van_waarnemer on waarneming (waarnemer, tot);
create index waarneming_in_orgaan on waarneming (orgaan, tot);
