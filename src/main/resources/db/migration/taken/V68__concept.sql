-- What somebody is filling in at a task, before it counts: one draft per task and organisation, so that colleagues go on
-- with each other's. It is no act and stands in no journaal.
create table taakconcept (
    taak varchar not null references taak (id),
    organisatie varchar not null,
    -- Counts the times it was saved: who saves must have seen the last one.
    versie integer not null,
    opgeslagen timestamp with time zone not null,
    door varchar not null,
    primary key (taak, organisatie)
);

create table taakconcept_veld (
    taak varchar not null,
    organisatie varchar not null,
    veld varchar not null,
    -- The text as it was typed, or the name of the file.
    waarde varchar not null,
    -- The document, when the field holds a file.
    bestand uuid,
    primary key (taak, organisatie, veld),
    foreign key (taak, organisatie) references taakconcept (taak, organisatie)
);
