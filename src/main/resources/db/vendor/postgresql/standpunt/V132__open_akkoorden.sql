-- The menu of every page of a collegelid asks what is open for him, among all that was ever asked.
create index akkoordverzoek_open on akkoordverzoek ((coalesce(uitvoerder, persoon))) where staat = 'OPEN';
