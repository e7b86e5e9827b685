-- What only kaders have (Wgr art. 34b), beside their row in cyclusstuk.
create table kaders (
  id uuid primary key references cyclusstuk (id),
  jaarrekening uuid not null,
  toegezonden_op date
);
