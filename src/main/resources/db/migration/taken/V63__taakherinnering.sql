-- One reminder about a task a day, whoever asks for it: more would be noise.
create table taakherinnering (
    taak varchar not null references taak (id),
    dag date not null,
    persoon varchar not null,
    primary key (taak, dag)
);
