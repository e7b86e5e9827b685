-- A procedure by which the deelnemers end their regeling, beside what every voorstel has.
create table opheffing (
    id uuid primary key,
    vermogen varchar,
    personeel varchar,
    archief varchar,
    plan_op date,
    vereffening varchar,
    vereffend_op date,
    slotrekening_jaar integer,
    slotrekening_op date,
    toegezonden_op date
);
