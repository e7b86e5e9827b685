-- Once, as superuser: psql -v wachtwoord="..." -f postgresql-rollen.sql
-- The application makes its own tables, so it owns its database; it is no superuser, makes no roles and no databases.
create role regelgang login password :'wachtwoord' nosuperuser nocreatedb nocreaterole noreplication;
create database regelgang owner regelgang encoding 'UTF8' template template0;
\connect regelgang
revoke all on schema public from public;
alter schema public owner to regelgang;
-- A query that runs away, or somebody who forgot a transaction, must not keep others from their work.
alter role regelgang set statement_timeout = '60s';
alter role regelgang set idle_in_transaction_session_timeout = '120s';
-- Reads everything and changes nothing, for pg_dump.
create role regelgang_lezer login nosuperuser nocreatedb nocreaterole noreplication in role pg_read_all_data;
-- Copies the whole cluster, for pg_basebackup.
create role regelgang_backup login replication nosuperuser nocreatedb nocreaterole;
