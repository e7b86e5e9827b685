-- The states get BOUNCED: taken by the mail server, and sent back by that of the addressee. The check of V20 has no name
-- that both databases share, so the column is made anew.
alter table zending add column stand varchar;
update zending set stand = staat;
alter table zending drop column staat;
alter table zending rename column stand to staat;
alter table zending alter column staat set not null;
alter table zending add constraint zending_staat
    check (staat in ('NEW', 'SENDING', 'RETRY', 'SENT', 'UNCERTAIN', 'BOUNCED', 'FAILED'));

-- namens: the organisation whose words and style it has. persoonlijk: it holds a link that is a key.
alter table zending add column namens varchar;
alter table zending add column persoonlijk boolean default true not null;
-- What the mail server answered; onbereikbaar: there was no mail server to talk to.
alter table zending add column smtp_code integer;
alter table zending add column onbereikbaar boolean default false not null;
-- For the limit per domain, over all nodes.
alter table zending add column domein varchar;
alter table zending add column laatste_poging timestamp with time zone;
-- How many attempts were made before a person had it sent again; from there the waiting times begin anew.
alter table zending add column eerdere_pogingen integer default 0 not null;
-- Until when the content is kept, so that a person can have it sent again.
alter table zending add column bewaren_tot timestamp with time zone;
-- A person saw that it did not arrive, and needs no more of it.
alter table zending add column afgehandeld timestamp with time zone;

update zending set domein = lower(substring(adres from position('@' in adres) + 1));
alter table zending alter column domein set not null;
create index zending_tempo on zending (laatste_poging, domein);
create index zending_bewaren on zending (bewaren_tot);
create index zending_staat_index on zending (staat, afgehandeld);

-- One row for all nodes: whether the outbox is paused, and by which database it was sent from the last time. After a
-- restore that is another one.
create table poststand (
    id integer primary key check (id = 1),
    kenmerk varchar,
    gepauzeerd timestamp with time zone,
    reden varchar,
    door varchar
);
insert into poststand (id) values (1);
