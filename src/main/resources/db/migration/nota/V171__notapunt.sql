-- What a zienswijze says about one theme, and what the bestuur answers to it. The text of the zienswijze as it was then is
-- known by its hash: when the raad takes its answer back, the points about it no longer count.
create table notapunt (
  id uuid primary key,
  dossier uuid not null,
  bron uuid not null,
  tekst_sha256 varchar not null,
  thema varchar not null,
  punt varchar not null,
  reactie varchar not null,
  conclusie varchar not null,
  gemaakt_op timestamp with time zone not null
);

create index notapunt_dossier on notapunt (dossier);
