-- With how many deelnemers the text of a new regeling is content; null for all of them, and for a regeling that exists.
alter table voorstel add column minstens integer;
