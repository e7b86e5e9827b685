-- How far the clock of the demo runs ahead; at most one row. Only profile demo makes this table.
create table if not exists demo_klok (
    seconden bigint not null
);
