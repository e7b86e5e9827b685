-- The algemeen bestuur votes on a begroting, or on another stuk of the yearly cycle.
alter table stemming alter column procedure_id drop not null;
alter table stemming add column cyclusstuk_id uuid references cyclusstuk (id);
alter table stemming add constraint stemming_stuk_eenmaal unique (cyclusstuk_id, nummer);
alter table stemming add constraint stemming_over_een_ding check ((procedure_id is null) <> (cyclusstuk_id is null));
