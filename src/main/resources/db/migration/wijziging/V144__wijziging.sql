-- A procedure that changes a regeling (Wgr art. 1 lid 5); what every page shows of it is in procedure_algemeen.
create table wijziging (
    id uuid primary key,
    ontwerp uuid not null,
    bekendmaker varchar not null,
    toetreder varchar,
    vertrekker varchar,
    gestart_op date not null,
    reactie varchar,
    opnieuw boolean default false not null,
    reden varchar,
    tot_stand boolean,
    vastgesteld_op date,
    ingetrokken_reden varchar
);
