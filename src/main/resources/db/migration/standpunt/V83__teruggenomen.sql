-- The bestuurssecretaris took the version back before the college decided on it: a new text is prepared.
alter table standpunt_versie add column teruggenomen timestamp with time zone;
alter table standpunt_versie add column teruggenomen_reden varchar;
