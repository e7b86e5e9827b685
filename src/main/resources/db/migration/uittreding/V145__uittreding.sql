-- A procedure by which a deelnemer leaves a regeling (Wgr art. 1 lid 5); what every page shows is in procedure_algemeen.
create table uittreding (
    id uuid primary key,
    ontwerp uuid not null,
    uittreder varchar not null,
    bekendmaker varchar not null,
    gestart_op date not null,
    indicatie varchar,
    financieel varchar,
    juridisch varchar,
    personeel varchar,
    organisatorisch varchar,
    deskundige varchar,
    plan_op date,
    uittreedsom numeric(14, 2) check (uittreedsom >= 0),
    vastgesteld_op date,
    uittreding_op date,
    ingetrokken_reden varchar
);
