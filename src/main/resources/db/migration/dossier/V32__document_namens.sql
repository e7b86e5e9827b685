-- The orgaan for which somebody added the document. Unknown for what was added before: nobody can hand that in as his own.
alter table document add column namens varchar;
