-- The standpunt of a college in one traject. versie is the newest; whoever changes anything of a traject locks this row.
create table standpunt (
    traject uuid primary key,
    dossier uuid not null,
    college varchar not null,
    versie integer not null
);

-- Every text that there has been, and who wrote it; only vastgesteld is ever filled in later.
create table standpunt_versie (
    traject uuid not null references standpunt (traject),
    versie integer not null,
    onderwerp varchar not null,
    tekst varchar not null,
    inhoud_sha256 varchar not null,
    uiterlijk date not null,
    opgesteld timestamp with time zone not null,
    door_persoon varchar not null,
    door_naam varchar not null,
    door_functie varchar not null,
    door_namens varchar,
    vastgesteld date,
    primary key (traject, versie)
);

-- The question to one member about one version. The link itself is not kept, only its SHA-256.
-- niveau A: the link is the only proof of who answers.
create table akkoordverzoek (
    id uuid primary key,
    traject uuid not null,
    versie integer not null,
    persoon varchar not null,
    naam varchar not null,
    niveau varchar default 'A' not null,
    token_sha256 varchar not null unique,
    inhoud_sha256 varchar not null,
    gevraagd timestamp with time zone not null,
    verloopt timestamp with time zone not null,
    staat varchar default 'OPEN' not null check (staat in ('OPEN', 'BESLIST', 'VERVALLEN')),
    vervallen_reden varchar,
    keuze varchar check (keuze in ('AKKOORD', 'NIET_AKKOORD', 'OVERLEG')),
    reden varchar,
    beslist timestamp with time zone,
    gemeld timestamp with time zone,
    unique (traject, versie, persoon),
    foreign key (traject, versie) references standpunt_versie (traject, versie),
    check ((staat = 'BESLIST') = (keuze is not null and beslist is not null))
);
