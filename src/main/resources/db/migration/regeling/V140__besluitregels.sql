-- What a regeling says about how the deelnemers decide over it (Wgr art. 9 lid 1), from a day on. What nobody filled in
-- has no row or is null: unknown is never nothing.
create table besluitregels (
    regeling varchar not null references regeling (id),
    vanaf date not null,
    wijze varchar not null check (wijze in ('VAST', 'INWONERSKLASSE')),
    peildatum date,
    -- Counts the changes, so that two people do not overwrite each other.
    versie integer not null,
    primary key (regeling, vanaf)
);

create table drempel (
    regeling varchar not null,
    vanaf date not null,
    besluit varchar not null check (besluit in ('WIJZIGING', 'TOETREDING', 'OPHEFFING')),
    deelnemers varchar,
    aantal integer check (aantal > 0),
    stemmen varchar,
    inwoners varchar,
    -- The ids of the organisations without whom it does not come about, with commas between.
    instemming_van varchar not null,
    primary key (regeling, vanaf, besluit),
    foreign key (regeling, vanaf) references besluitregels (regeling, vanaf)
);

create table inwonersklasse (
    regeling varchar not null,
    vanaf date not null,
    inwoners integer not null check (inwoners >= 0),
    stemmen integer not null check (stemmen >= 0),
    primary key (regeling, vanaf, inwoners),
    foreign key (regeling, vanaf) references besluitregels (regeling, vanaf)
);

create table besluitgewicht (
    regeling varchar not null,
    vanaf date not null,
    organisatie varchar not null references organisatie (id),
    stemmen integer check (stemmen >= 0),
    inwoners integer check (inwoners >= 0),
    primary key (regeling, vanaf, organisatie),
    foreign key (regeling, vanaf) references besluitregels (regeling, vanaf)
);
