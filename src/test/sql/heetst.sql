-- The hottest questions, as the application asks them, for docs/explain.md: psql -f heetst.sql
\pset footer off
\pset tuples_only on
\pset format unaligned
\echo == 1a
explain (analyze, buffers, costs off) select t.*, o.orgaan from taak t join taak_orgaan o on o.taak = t.id where t.id in (select taak from taak_orgaan where orgaan in ('gm0100/griffie','gm0100/raad') and lopend = true) order by t.uiterlijk nulls last, t.ontstaan, t.id, o.orgaan;
\echo == 1b
explain (analyze, buffers, costs off) select count(distinct taak) from taak_orgaan where orgaan in ('gm0100/griffie','gm0100/raad') and lopend = true;
\echo == 2a
explain (analyze, buffers, costs off) select onderdeel, soort, ronde, wie, uiterlijk, grondslag, bewaakt_vanaf from termijn where volgende_bewaking <= timestamptz '2027-04-03 12:00+00' and gedaan is null and vervallen is null order by volgende_bewaking fetch first 500 rows only for update skip locked;
\echo == 2b
explain (analyze, buffers, costs off) select count(*) from termijn where uiterlijk < date '2027-06-20' and gedaan is null and vervallen is null and geescaleerd is null;
\echo == 3a
explain (analyze, buffers, costs off) select id, staat, onzeker, pogingen from zending where volgende_poging <= now() order by volgende_poging, volgnummer fetch first row only for update skip locked;
\echo == 3b
explain (analyze, buffers, costs off) select min(klaargezet) as oudste from zending where staat in ('NEW', 'SENDING', 'RETRY');
\echo == 4a
explain (analyze, buffers, costs off) select t.*, o.orgaan from taak t join taak_orgaan o on o.taak = t.id where t.dossier = md5('proc7/2027')::uuid and t.stand = 'OPEN' order by t.uiterlijk nulls last, t.ontstaan, t.id, o.orgaan;
\echo == 4b
explain (analyze, buffers, costs off) select * from journaal_regel where dossier = md5('proc7/2027')::uuid order by volgnummer;
\echo == 5a
explain (analyze, buffers, costs off) select distinct dossier from termijn where wie in ('gm0100/raad', 'gm0100/griffie');
\echo == 5b
select string_agg(quote_literal(dossier), ',') as dossiers from (select distinct dossier from termijn where wie in ('gm0100/raad', 'gm0100/griffie')) x \gset
explain (analyze, buffers, costs off) select * from termijn where vervallen is null and dossier in (:dossiers) order by uiterlijk;
