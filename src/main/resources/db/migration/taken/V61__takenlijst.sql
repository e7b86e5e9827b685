-- Everything by which a list is filtered, sorted and counted stands with the orgaan, so that a page of it is found in one
-- table: the same task of two organen of one organisation says it twice. Written together with taak.
alter table taak_orgaan add column organisatie varchar default '' not null;
-- Of the organen of one organisation exactly one is the first, so that its tasks are counted once.
alter table taak_orgaan add column eerste boolean default true not null;
alter table taak_orgaan add column regeling varchar default '' not null;
alter table taak_orgaan add column soort varchar default '' not null;
alter table taak_orgaan add column naam varchar default '' not null;
alter table taak_orgaan add column behandelaar varchar;
-- As it was when the task was taken; only for the order and for searching.
alter table taak_orgaan add column behandelaar_naam varchar;
-- In lower case.
alter table taak_orgaan add column zoektekst varchar default '' not null;

update taak_orgaan set
    organisatie = substring(orgaan from 1 for position('/' in orgaan) - 1),
    regeling = (select t.regeling from taak t where t.id = taak),
    soort = (select regexp_replace(t.procedurenaam, ' [0-9]{4}$', '') from taak t where t.id = taak),
    naam = (select t.naam from taak t where t.id = taak),
    behandelaar = (select t.behandelaar from taak t where t.id = taak),
    behandelaar_naam = (select t.behandelaar from taak t where t.id = taak),
    zoektekst = (select lower(t.naam || ' ' || t.regeling || ' ' || t.procedurenaam || ' ' || coalesce(t.deelnemer, ''))
        from taak t where t.id = taak);

update taak_orgaan set eerste = (orgaan =
    (select min(p.orgaan) from taak_orgaan p where p.taak = taak_orgaan.taak and p.organisatie = taak_orgaan.organisatie));

alter table taak_orgaan alter column organisatie drop default;
alter table taak_orgaan alter column eerste drop default;
alter table taak_orgaan alter column regeling drop default;
alter table taak_orgaan alter column soort drop default;
alter table taak_orgaan alter column naam drop default;
alter table taak_orgaan alter column zoektekst drop default;

create index taak_orgaan_organisatie on taak_orgaan (organisatie, lopend, eerste, uiterlijk, taak);
create index taak_orgaan_behandelaar on taak_orgaan (behandelaar, lopend, taak);
