-- By when the raad that proposes an adviescommissie wants to hear the others, and why it took the voorstel back.
alter table informatie add column reactie_tot date;
alter table informatie add column ingetrokken_reden varchar;

-- Who sits in the adviescommissie for a raad since when; a day without a name: the raad has no lid (Wgr art. 24a).
alter table informatie_raad add column lid varchar;
alter table informatie_raad add column lid_sinds date;
