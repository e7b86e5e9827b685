-- What only a jaarrekening has (Wgr art. 34 lid 3-4), beside its row in cyclusstuk.
create table jaarrekening (
  id uuid primary key references cyclusstuk (id),
  toegezonden_op date not null,
  sisa boolean not null,
  accountant varchar,
  strekking varchar,
  verklaring_van date,
  verslag uuid,
  uitkomst varchar,
  bedenkingen varchar,
  standpunt_op date,
  voorstel varchar,
  voorgesteld_op date,
  indemniteit boolean,
  indemniteit_op date,
  sisa_op date
);
