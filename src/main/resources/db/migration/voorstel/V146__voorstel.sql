-- What the deelnemers decide together about their regeling, from ontwerp to vaststelling, for every kind of procedure
-- that asks them (Wgr art. 1 and art. 9 lid 1); its id is that of the procedure.
create table voorstel (
    id uuid primary key,
    besluit varchar not null,
    ontwerp uuid not null,
    bekendmaker varchar not null,
    gestart_op date not null,
    reactie varchar,
    opnieuw boolean default false not null,
    reden varchar,
    tot_stand boolean,
    vastgesteld_op date,
    ingetrokken_reden varchar,
    check ((tot_stand is null) = (vastgesteld_op is null))
);
