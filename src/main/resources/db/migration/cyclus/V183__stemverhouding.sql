-- How the bestuur voted on the stuk, in words; null when nobody asked for a vote.
alter table cyclusstuk add column stemming varchar;
