-- The country in ten years, for docs/explain.md: psql -v ON_ERROR_STOP=1 -f landelijk.sql, on a database of which the
-- application made the tables and that is otherwise empty. Invented rows; what is in them says nothing about anybody.
select setseed(0.2027);
-- 355 deelnemende organisaties, 451 regelingen, ten years of procedures, the last year still running.
create temp table org as select n, 'gm' || lpad(n::text, 4, '0') as id from generate_series(1, 355) n;
insert into organisatie (id, naam, soort) select id, 'Gemeente ' || n, 'GEMEENTE' from org;
insert into organisatie (id, naam, soort) select 'so' || lpad(n::text, 4, '0'), 'Regio ' || n, 'SAMENWERKINGSORGAAN' from generate_series(1, 451) n;
create temp table proc as
  select md5('proc' || r || '/' || j)::uuid as id, r, j, 'roo' || r as regeling, 'so' || lpad(r::text, 4, '0') as lichaam
  from generate_series(1, 451) r, generate_series(2018, 2027) j;
insert into begrotingsprocedure (id, regeling, regeling_naam, hoofdstuk, vorm, dagelijks_bestuur, algemeen_bestuur,
  toezichthouder, toezichthouder_naam, begrotingsjaar, aanbieding_gepland, vergadering_gepland, ontwerp, status, aangemaakt_op, nieuwe_ronde)
  select id, regeling, 'Regeling ' || r, 'I', 'OPENBAAR_LICHAAM', lichaam || '/db', lichaam || '/ab', 'pv' || (20 + r % 12) || '/gs', 'GS',
    j + 1, make_date(j, 5, 24), make_date(j, 7, 7), id, case when j = 2027 then 'LOOPT' else 'TOEGEZONDEN' end, make_timestamptz(j, 3, 1, 9, 0, 0, 'UTC'), false
  from proc;
-- 3,551 trajecten a year: 8 for each regeling, of neighbouring deelnemers.
create temp table traj as
  select md5('traj' || p.r || '/' || p.j || '/' || d)::uuid as id, p.id as dossier, p.j, p.r, md5('ronde' || p.r || '/' || p.j)::uuid as ronde,
    o.id as org from proc p cross join generate_series(0, 7) d join org o on o.n = 1 + (p.r * 7 + d) % 355;
insert into zienswijzeronde (id, dossier, nummer, regeling, onderwerp, bestuur, stuk, grondslag_toezending, grondslag_zienswijze, grondslag_reactie, grondslag_ter_inzage, verzonden_op, sluit_op)
  select md5('ronde' || r || '/' || j)::uuid, id, 1, regeling, 'Ontwerpbegroting', lichaam || '/db', id, 'x', 'x', 'x', 'x', make_date(j, 3, 15), make_date(j, 6, 7) from proc;
insert into traject (id, ronde, organisatie, naam, raad, griffie, college, status, te_laat)
  select id, ronde, org, 'Gemeente', org || '/raad', org || '/griffie', org || '/college', case when j = 2027 then 'TOEGEZONDEN' else 'BINNEN' end, false from traj;
-- 100,000 open tasks and 400,000 that are done, over the griffies and colleges.
insert into taak (id, proces, sleutel, stap, naam, formulier, dossier, regeling, procedurenaam, deelnemer, pad, grondslag_model, grondslag, termijn, uiterlijk, ontstaan, behandelaar, stand, afgerond)
  select 'taak' || n, 'p' || n, t.id::text, 'stap', 'Raadsvergadering plannen', 'f', t.dossier, 'roo' || t.r, 'Begroting 2028', t.org, '/x', 'Wgr art. 35 lid 1', 'Wgr art. 35 lid 1', 'Wgr art. 35 lid 1',
    case when random() < 0.9 then date '2027-03-01' + (random() * 200)::int end, timestamptz '2027-03-01 00:00+00' - n * interval '10 minutes',
    case when random() < 0.3 then 'persoon' || (1 + random() * 4999)::int end, case when n <= 100000 then 'OPEN' else 'AFGEROND' end, case when n > 100000 then now() end
  from generate_series(1, 500000) n join (select *, row_number() over (order by random()) as rij from traj) t on t.rij = 1 + n % 36080;
insert into taak_orgaan (taak, orgaan, lopend, uiterlijk)
  select id, deelnemer || case when random() < 0.5 then '/griffie' else '/college' end, stand = 'OPEN', uiterlijk from taak;
-- 50,000 running terms, 450,000 closed.
insert into termijn (onderdeel, soort, ronde, dossier, omschrijving, wie, uiterlijk, grondslag, uitleg, geopend, gedaan, basis, bewaakt_vanaf, volgende_bewaking, geescaleerd)
  select md5('termijn' || n)::uuid, 'S' || n % 8, 1, t.dossier, 'Zienswijze geven', t.org || '/raad', make_date(case when n <= 50000 then 2027 else 2018 + n % 9 end, 6, 7) + (n % 60),
    'Wgr art. 35 lid 3', 'uitleg', now(), case when n > 50000 then date '2026-06-01' end, '', now(), case when n <= 50000 then timestamptz '2027-04-01 07:30+00' + (n % 60) * interval '1 day' end, null
  from generate_series(1, 500000) n join (select *, row_number() over (order by random()) as rij from traj) t on t.rij = 1 + n % 36080;
-- 10,000 messages that wait, 490,000 that were sent.
insert into zending (id, dossier, soort, naam, adres, domein, message_id, inhoud, staat, klaargezet, volgende_poging, verzonden, laatste_poging)
  select md5('zending' || n)::uuid, p.id, 'taak', 'Anna', 'anna@g' || n % 355 || '.example.nl', 'g' || n % 355 || '.example.nl', 'm' || n, case when n <= 10000 then decode(repeat('00', 1500), 'hex') end,
    case when n <= 10000 then 'NEW' else 'SENT' end, now() - n * interval '1 second', case when n <= 10000 then now() - n * interval '1 second' end, case when n > 10000 then now() end,
    case when n > 10000 then now() - interval '1 day' - n * interval '1 minute' end
  from generate_series(1, 500000) n join (select *, row_number() over () as rij from proc) p on p.rij = 1 + n % 4510;
-- 200 lines in each journaal.
insert into journaal_kop select id, 200, 'h' from proc;
insert into journaal_regel (dossier, volgnummer, moment, soort, omschrijving, grondslag_bron, persoon, naam, functie, hash)
  select id, n, now(), 's', 'De raad van gemeente ' || n || ' heeft een zienswijze ingediend.', 'Wgr', 'p', 'Petra', 'griffier', md5(n::text) from proc, generate_series(1, 200) n;
-- 28,800 approvals of members, 1 in 10 open.
insert into standpunt (traject, dossier, college, versie) select id, dossier, org || '/college', 1 from traj;
insert into standpunt_versie (traject, versie, onderwerp, tekst, inhoud_sha256, uiterlijk, opgesteld, door_persoon, door_naam, door_functie)
  select id, 1, 'Onderwerp', repeat('Tekst van het standpunt. ', 40), md5(id::text), date '2027-05-01', now(), 'p', 'Petra', 'secretaris' from traj;
insert into akkoordverzoek (id, traject, versie, persoon, naam, inhoud_sha256, gevraagd, verloopt, staat, keuze, beslist)
  select md5('vraag' || t.id || n)::uuid, t.id, 1, 'persoon' || (1 + (('x' || substr(md5(t.org), 1, 6))::bit(24)::int + n) % 5000), 'Wethouder', md5(t.id::text), now(), now(),
    case when j = 2027 then 'OPEN' else 'BESLIST' end, case when j < 2027 then 'AKKOORD' end, case when j < 2027 then now() end from traj t, generate_series(1, 5) n
    on conflict do nothing;
-- 50,000 timers of the engine.
insert into act_ru_job (id_, rev_, type_, exclusive_, retries_, suspension_state_, duedate_, handler_type_, create_time_)
  select 'job' || n, 1, 'timer', true, 3, 1, timestamp '2027-04-01' + (n % 60) * interval '1 day', 'timer-intermediate-transition', timestamp '2027-01-01' from generate_series(1, 50000) n;
vacuum analyze;
