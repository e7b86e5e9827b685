-- The one regeling that a waarneming holds for. In regeling, that only the version before reads, stands from now on the
-- same id: there it matches no short name, and gives nothing. Where regeling is filled and this is not, it holds for none.
alter table waarneming add column regeling_id varchar;
