-- Closed terms stay as evidence, so after some years nearly all are; the watch counts only those that run, and whether
-- anybody was told. This index stays as large as one season. H2 has none of the kind, and is for trying out.
create index termijn_loopt on termijn (uiterlijk, geescaleerd) where gedaan is null and vervallen is null;
