-- What a next version adds, for the test of an upgrade node by node: with a number below those that are there.
alter table persoon add column voornaam varchar;
