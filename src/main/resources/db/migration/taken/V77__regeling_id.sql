-- The regeling itself, beside its short name, which two can share: by this is decided for whom a waarnemer of one regeling
-- works. A task that a node of the version before makes during an upgrade has 'onbekend', which is no regeling.
alter table taak add column regeling_id varchar default 'onbekend' not null;
alter table taak_orgaan add column regeling_id varchar default 'onbekend' not null;
