-- The columns of the list that somebody hides, by name with commas between them: one that is new is shown until he does.
alter table taaklijst_voorkeur add column verborgen varchar default '' not null;
