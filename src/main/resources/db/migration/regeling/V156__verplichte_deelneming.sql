-- Which law makes deelneming an obligation, in the words of the regeling; no deelnemer can leave then.
alter table regels add column verplichte_deelneming varchar;
