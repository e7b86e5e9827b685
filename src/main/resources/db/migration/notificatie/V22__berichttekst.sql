-- The words of an organisation for one kind of message, with fields between braces; where there are none, the standard
-- words hold.
create table berichttekst (
    organisatie varchar not null,
    soort varchar not null,
    onderwerp varchar not null,
    tekst varchar not null,
    gewijzigd timestamp with time zone not null,
    door varchar not null,
    primary key (organisatie, soort)
);

-- How the mail of an organisation looks, whom it is from in words, and who answers questions.
create table huisstijl (
    organisatie varchar primary key,
    naam varchar not null,
    kleur varchar not null,
    antwoord_aan varchar not null,
    contact varchar not null,
    ondertekening varchar not null,
    gewijzigd timestamp with time zone not null,
    door varchar not null
);
