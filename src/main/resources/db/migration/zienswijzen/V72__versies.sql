-- A reactie that was sent stays as it was sent: what is written after that is a new version. One belongs to an answer
-- of the raad; when the griffie reopens that, the next answer gets a reactie of its own.
create table reactie (
  traject uuid not null references traject (id),
  antwoord integer not null,
  nummer integer not null,
  oordeel varchar not null,
  conclusie varchar not null,
  gegeven_op timestamp with time zone not null,
  verzonden_op date,
  primary key (traject, antwoord, nummer)
);

insert into reactie (traject, antwoord, nummer, oordeel, conclusie, gegeven_op, verzonden_op)
select t.id, 1, 1, t.oordeel, t.conclusie, t.reactie_op, r.reactie_verzonden_op
from traject t join zienswijzeronde r on r.id = t.ronde
where t.reactie_op is not null;

alter table traject drop column oordeel;
alter table traject drop column conclusie;
alter table traject drop column reactie_op;
alter table traject add column antwoord integer default 1 not null;

create table heropend_antwoord (
  traject uuid not null references traject (id),
  antwoord integer not null,
  status varchar not null,
  besluit_van date,
  zienswijze varchar,
  bijlage uuid,
  binnen_op timestamp with time zone not null,
  heropend_op timestamp with time zone not null,
  reden varchar not null,
  primary key (traject, antwoord)
);
