-- What a wijziging shares with every voorstel moves to the table voorstel. Its columns stay one version, without a
-- value, so that the version before can still read what it wrote.
insert into voorstel (id, besluit, ontwerp, bekendmaker, gestart_op, reactie, opnieuw, reden, tot_stand,
    vastgesteld_op, ingetrokken_reden)
select id, case when toetreder is null then 'WIJZIGING' else 'TOETREDING' end, ontwerp, bekendmaker, gestart_op,
    reactie, opnieuw, reden, tot_stand, vastgesteld_op, ingetrokken_reden
from wijziging;

alter table wijziging alter column ontwerp drop not null;
alter table wijziging alter column bekendmaker drop not null;
alter table wijziging alter column gestart_op drop not null;
