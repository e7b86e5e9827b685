-- By whose it is: a search narrows to what somebody may see before it compares any text.
create index begrotingsprocedure_dagelijks_bestuur on begrotingsprocedure (dagelijks_bestuur);
create index begrotingsprocedure_algemeen_bestuur on begrotingsprocedure (algemeen_bestuur);
create index begrotingsprocedure_toezichthouder on begrotingsprocedure (toezichthouder, begrotingsjaar);
