-- The journaal is append-only. H2 would need a trigger in Java, and is there for trying out only.
create function journaal_alleen_toevoegen() returns trigger language plpgsql as $$
begin
  raise exception 'the journaal is append-only: % on % is refused', tg_op, tg_table_name;
end
$$;

create trigger journaal_regel_blijft before update or delete on journaal_regel
  for each row execute function journaal_alleen_toevoegen();

create trigger journaal_regel_wordt_niet_geleegd before truncate on journaal_regel
  for each statement execute function journaal_alleen_toevoegen();

create trigger journaal_kop_blijft before delete on journaal_kop
  for each row execute function journaal_alleen_toevoegen();

create trigger journaal_kop_wordt_niet_geleegd before truncate on journaal_kop
  for each statement execute function journaal_alleen_toevoegen();
