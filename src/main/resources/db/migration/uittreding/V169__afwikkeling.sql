-- How an uittreding was settled after the deelnemer had left: all of it, or not yet.
alter table uittreding add column afwikkeling_betaling varchar;
alter table uittreding add column afwikkeling_personeel varchar;
alter table uittreding add column afwikkeling_archief varchar;
alter table uittreding add column afgewikkeld_op date;
