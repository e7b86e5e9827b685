-- A regeling that its deelnemers ended by a procedure in this application: a new reading of the national register does
-- not undo it.
create table regelingeinde (
    regeling varchar primary key references regeling (id),
    vanaf date not null,
    -- Null as long as its rechtspersoon goes on for the vereffening, with begroting and jaarrekening (Wgr art. 9 lid 3).
    afgewikkeld_op date,
    check (afgewikkeld_op >= vanaf)
);
