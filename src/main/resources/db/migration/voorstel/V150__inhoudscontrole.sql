-- What somebody found of the mandatory contents in the ontwerp of a procedure, before it was sent out (Wgr art. 9-35).
create table inhoudscontrole (
    procedure_id uuid not null,
    onderdeel varchar not null,
    uitkomst varchar not null check (uitkomst in ('GEVONDEN', 'NIET_VAN_TOEPASSING', 'ONTBREEKT')),
    toelichting varchar,
    primary key (procedure_id, onderdeel),
    -- Found where, or not applicable why.
    check (uitkomst = 'ONTBREEKT' or toelichting is not null)
);
