-- Every command of a person, once.
create table opdracht (
    id uuid primary key,
    moment timestamp with time zone not null
);

-- Timers go first, oldest first: the engine's documentation asks for this index with that order of acquisition.
create index act_idx_job_type_duedate on act_ru_job (type_ desc, duedate_ asc);
