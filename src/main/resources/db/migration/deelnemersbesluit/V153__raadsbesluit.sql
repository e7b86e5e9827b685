-- Where raad and college both take part in the regeling, both decide (Wgr art. 1 lid 1); null where the raad does not.
alter table besluittraject add column raadsbesluit varchar;
alter table besluittraject add column raadsbesluit_op date;
