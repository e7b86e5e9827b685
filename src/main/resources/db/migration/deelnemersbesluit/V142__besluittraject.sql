-- The way of each deelnemer to its own besluit about a regeling (Wgr art. 1).
create table besluittraject (
    id uuid primary key,
    dossier uuid not null,
    organisatie varchar not null,
    naam varchar not null,
    raad varchar not null,
    griffie varchar not null,
    college varchar not null,
    inwoners integer,
    zittend boolean not null,
    besluitend varchar not null,
    stuk uuid not null,
    toegezonden_op date not null,
    ontvangen_op date,
    laatste_dag date,
    antwoord varchar not null,
    antwoord_op date,
    zienswijze varchar,
    toestemming varchar not null,
    toestemming_op date,
    grond varchar,
    motivering varchar,
    besluit varchar not null,
    besluit_op date,
    unique (dossier, organisatie),
    -- Toestemming is withheld on one of the grounds of the law, and with words, or it is not withheld.
    check ((toestemming = 'ONTHOUDEN') = (grond is not null and motivering is not null))
);
