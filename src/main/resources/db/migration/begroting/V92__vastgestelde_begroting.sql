-- What the toezichthouder gets is what was vastgesteld, and that can differ from the draft (Wgr art. 34 lid 2).
alter table begrotingsprocedure add column vastgestelde_begroting uuid;
