-- What spoke of a regeling by its short name gets its id, over the tables of several modules. A waarneming for a short name
-- that two regelingen have is left without: which one was meant, nobody knows.
update zienswijzeronde set regeling_id = (select p.regeling from begrotingsprocedure p where p.id = dossier)
where dossier in (select p.id from begrotingsprocedure p);

update taak set regeling_id = (select p.regeling from begrotingsprocedure p where p.id = dossier)
where dossier in (select p.id from begrotingsprocedure p);

update taak_orgaan set regeling_id = (select t.regeling_id from taak t where t.id = taak);

update waarneming set regeling_id = (select min(r.id) from regeling r where r.korte_naam = waarneming.regeling)
where (select count(*) from regeling r where r.korte_naam = waarneming.regeling) = 1;
