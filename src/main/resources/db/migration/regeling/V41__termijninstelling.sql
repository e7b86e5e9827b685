-- What a regeling chose where the law leaves a question open, and the terms that stand in its text. The name is that of
-- the setting or the id of the term; without a row the default holds. The three choices that were columns become rows.
create table termijninstelling (
    regeling varchar not null references regeling (id),
    naam varchar not null,
    waarde varchar not null,
    primary key (regeling, naam)
);

insert into termijninstelling (regeling, naam, waarde) select regeling, 'VRIJE_WEKEN', 'ja' from regels where vrije_weken;
insert into termijninstelling (regeling, naam, waarde)
select regeling, 'KENNISGEVING', 'nee' from regels where not kennisgeving_twee_weken;
insert into termijninstelling (regeling, naam, waarde)
select regeling, 'ALLEEN_WATERSCHAPPEN', 'ja' from regels where alleen_waterschapsbevoegdheden;

alter table regels drop column vrije_weken;
alter table regels drop column kennisgeving_twee_weken;
alter table regels drop column alleen_waterschapsbevoegdheden;
