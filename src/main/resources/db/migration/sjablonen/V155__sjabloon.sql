-- The template in Word that an organisation uses instead of the standard one.
create table sjabloon (
  organisatie varchar not null,
  soort varchar not null,
  bestandsnaam varchar not null,
  grootte bigint not null,
  gewijzigd timestamp with time zone not null,
  door varchar not null,
  primary key (organisatie, soort)
);

-- In parts, as the documents of a dossier.
create table sjabloon_deel (
  organisatie varchar not null,
  soort varchar not null,
  deel integer not null,
  inhoud bytea not null,
  primary key (organisatie, soort, deel),
  foreign key (organisatie, soort) references sjabloon (organisatie, soort) on delete cascade
);
