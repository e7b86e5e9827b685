-- The regeling itself, beside its short name, which two can share. A round that a node of the version before makes during
-- an upgrade has 'onbekend', which is no regeling: so nobody who waarneemt for one regeling gets its tasks.
alter table zienswijzeronde add column regeling_id varchar default 'onbekend' not null;
