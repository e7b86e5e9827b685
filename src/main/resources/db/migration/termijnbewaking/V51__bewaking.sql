-- What a term was computed from, by which text of the law, and how it ended: the evidence of years later.
alter table termijn add column basis varchar default '' not null;
alter table termijn add column wetsversie varchar;
alter table termijn add column bewijs varchar;
alter table termijn add column gesloten_door varchar;
alter table termijn add column gesloten timestamp with time zone;
-- Since when the watch looks at this last day; when it looks again (null: never); when the lapse was escalated.
alter table termijn add column bewaakt_vanaf timestamp with time zone;
alter table termijn add column volgende_bewaking timestamp with time zone;
alter table termijn add column geescaleerd timestamp with time zone;

update termijn set bewaakt_vanaf = geopend;
update termijn set volgende_bewaking = geopend where gedaan is null and vervallen is null;
alter table termijn alter column bewaakt_vanaf set not null;

create index termijn_bewaking on termijn (volgende_bewaking);
create index termijn_uiterlijk on termijn (uiterlijk);

-- One row per last day, moment and receiver: whatever happens, nobody is reminded of the same thing twice.
-- moment is the number of days before the last day; -1 is the lapse itself.
create table herinnering (
    id uuid primary key,
    onderdeel uuid not null,
    soort varchar not null,
    ronde integer not null,
    uiterlijk date not null,
    moment integer not null,
    ontvanger varchar not null,
    wettelijk boolean not null,
    te_laat_voor date,
    staat varchar not null check (staat in ('KLAAR', 'VERZONDEN', 'VERVALLEN')),
    gepland timestamp with time zone not null,
    verwerkt timestamp with time zone,
    unique (onderdeel, soort, ronde, uiterlijk, moment, ontvanger)
);

create index herinnering_beurt on herinnering (staat, ontvanger);

-- Who had which daily message on which day. The key is what keeps two nodes from sending it both.
create table dagbericht (
    ontvanger varchar not null,
    dag date not null,
    soort varchar not null check (soort in ('TERMIJNEN', 'BEWAKING')),
    primary key (ontvanger, dag, soort)
);

-- The open tasks, and who took them: a reminder goes to who has the work.
create table bewaakte_taak (
    taak varchar primary key,
    sleutel varchar not null,
    behandelaar varchar
);

create index bewaakte_taak_sleutel on bewaakte_taak (sleutel);

-- When an organisation reminds, and in which words; without a row the defaults hold.
create table herinneringsregel (
    organisatie varchar primary key,
    momenten varchar not null,
    orgaan_vanaf integer not null,
    secretaris_vanaf integer not null,
    beheerder_vanaf integer not null,
    tekst varchar not null,
    tekst_verstreken varchar not null,
    gewijzigd timestamp with time zone not null,
    gewijzigd_door varchar not null
);

-- The nightly comparison of register and engine, and the differences that it found last.
create table aansluiting (
    dag date primary key,
    moment timestamp with time zone not null,
    verschillen integer not null
);

create table aansluitverschil (
    onderdeel varchar not null,
    soort varchar not null,
    omschrijving varchar not null,
    dossier uuid,
    gevonden timestamp with time zone not null,
    primary key (onderdeel, soort)
);
