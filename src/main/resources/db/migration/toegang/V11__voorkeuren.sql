-- In which style the pages of an organisation are drawn, and for whom a person with several functies is at work.

create table paginastijl (
    organisatie varchar not null primary key,
    stijl varchar not null,
    door varchar not null,
    gewijzigd timestamp with time zone not null
);

create table functiekeuze (
    persoon varchar not null primary key references persoon (id),
    functie uuid not null references functie (id)
);
