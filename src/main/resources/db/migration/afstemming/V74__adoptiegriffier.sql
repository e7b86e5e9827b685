-- Who prepares the zienswijzen on a regeling for all its griffies. By its body, so that a new version of the regeling
-- changes nothing.
create table adoptiegriffier (
  id uuid primary key,
  lichaam varchar not null,
  griffie varchar not null,
  persoon varchar not null,
  van date not null,
  tot date not null
);

create index adoptiegriffier_lichaam on adoptiegriffier (lichaam);
