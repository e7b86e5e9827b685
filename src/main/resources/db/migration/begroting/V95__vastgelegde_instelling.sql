-- The settings of the regeling as they were when the procedure started, with those on their default: a running procedure
-- keeps them. A setting that did not exist yet has no row and is on its default.
create table vastgelegde_instelling (
  procedure_id uuid not null references vastgelegde_regels (procedure_id),
  naam varchar not null,
  waarde varchar not null,
  primary key (procedure_id, naam)
);

insert into vastgelegde_instelling (procedure_id, naam, waarde)
select procedure_id, 'VRIJE_WEKEN', case when vrije_weken then 'ja' else 'nee' end from vastgelegde_regels;
insert into vastgelegde_instelling (procedure_id, naam, waarde)
select procedure_id, 'KENNISGEVING', case when kennisgeving_twee_weken then 'ja' else 'nee' end from vastgelegde_regels;
insert into vastgelegde_instelling (procedure_id, naam, waarde)
select procedure_id, 'ALLEEN_WATERSCHAPPEN', case when alleen_waterschapsbevoegdheden then 'ja' else 'nee' end
from vastgelegde_regels;

alter table vastgelegde_regels drop column vrije_weken;
alter table vastgelegde_regels drop column kennisgeving_twee_weken;
alter table vastgelegde_regels drop column alleen_waterschapsbevoegdheden;
