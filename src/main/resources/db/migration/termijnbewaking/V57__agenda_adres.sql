-- The secret addresses under which calendar programs read terms. Only the SHA-256 of the secret is here; who revokes
-- an address deletes its row. Without orgaan it is the calendar of all organen of the person.
create table agenda_adres (
    id uuid primary key,
    persoon varchar not null,
    orgaan varchar,
    geheim_sha256 varchar not null unique,
    gemaakt timestamp with time zone not null
);

create index agenda_adres_persoon on agenda_adres (persoon);

create index termijn_wie on termijn (wie);
