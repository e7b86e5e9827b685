-- How a version is decided on by the members: whose akkoord counts, who is asked, and what silence leads to.
alter table standpunt_versie add column regel varchar default 'ALLEN' not null
    check (regel in ('ALLEN', 'MEERDERHEID', 'PORTEFEUILLEHOUDER'));
alter table standpunt_versie add column portefeuillehouder varchar;
alter table standpunt_versie add column stilte varchar default 'WACHTEN' not null
    check (stilte in ('WACHTEN', 'HERINNEREN', 'VERVANGER', 'AGENDA'));
alter table standpunt_versie add column stilte_na integer default 3 not null;
-- The regeling that it is about, for a vervanging that holds for one regeling; null where nobody said it.
alter table standpunt_versie add column regeling varchar;
-- The bestuurssecretaris went on without every answer that the rule asks, or silence put it on the agenda.
alter table standpunt_versie add column voortgezet timestamp with time zone;
alter table standpunt_versie add column voortgezet_reden varchar;
alter table standpunt_versie add column geagendeerd timestamp with time zone;

-- The members that are asked; without rows for a version the whole college.
create table standpunt_gevraagd (
    traject uuid not null,
    versie integer not null,
    persoon varchar not null,
    primary key (traject, versie, persoon),
    foreign key (traject, versie) references standpunt_versie (traject, versie)
);

-- Who answers in the place of a member of a college, and on what ground. bij_stilte: only when the member is silent.
-- regeling: null for all. tot: the first day on which it no longer holds.
create table vervanging (
    id uuid primary key,
    college varchar not null,
    persoon varchar not null,
    vervanger varchar not null,
    regeling varchar,
    van date not null,
    tot date not null,
    bij_stilte boolean not null,
    grond varchar not null,
    gemaakt timestamp with time zone not null,
    gemaakt_door varchar not null,
    beeindigd timestamp with time zone,
    beeindigd_door varchar,
    check (persoon <> vervanger),
    check (tot > van)
);

create index vervanging_persoon on vervanging (college, persoon);

-- Which proof of identity an organisation asks of its members, per kind of standpunt. Without a row: A.
create table akkoordniveau (
    organisatie varchar not null,
    soort varchar not null,
    niveau varchar not null check (niveau in ('A', 'C')),
    gewijzigd timestamp with time zone not null,
    gewijzigd_door varchar not null,
    primary key (organisatie, soort)
);

-- Level A is a link alone, less than BIO2 5.17.01 asks of what the internet reaches: what compensates it, with whose advice
-- and whose approval, and until when.
create table akkoordcompensatie (
    organisatie varchar primary key,
    maatregelen varchar not null,
    ciso varchar not null,
    ciso_op date not null,
    proceseigenaar varchar not null,
    proceseigenaar_op date not null,
    herzien_voor date not null,
    gewijzigd timestamp with time zone not null,
    gewijzigd_door varchar not null
);
