-- The day of the verzoek, from which the term of a regeling for the answer runs; not known of a verzoek of before.
alter table toetreding add column gedaan_op date;

-- Why the toetreder took its verzoek back, which it can until the bestuur has answered.
alter table toetreding add column ingetrokken_reden varchar;
alter table toetreding add constraint toetreding_beantwoord_of_ingetrokken
    check (ingetrokken_reden is null or voorstellen is null);
