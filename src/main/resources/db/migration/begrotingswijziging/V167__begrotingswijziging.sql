-- The kinds of wijziging for which a regeling does not ask the raden (Wgr art. 35 lid 6).
create table vrijstelling (
  regeling varchar not null,
  soort varchar not null,
  artikel varchar not null,
  grens numeric(15, 2),
  primary key (regeling, soort)
);

-- What only a begrotingswijziging has, beside its row in cyclusstuk.
create table begrotingswijziging (
  id uuid primary key references cyclusstuk (id),
  bedrag numeric(15, 2) not null,
  bijdrage boolean not null,
  technisch boolean not null,
  aanbieding_gepland date not null,
  raden_vragen boolean not null,
  uitleg varchar not null,
  toegezonden_op date,
  aangeboden_op date,
  vastgesteld boolean
);
