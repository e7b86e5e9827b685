package nl.regelgang.standpunt;

import javax.sql.DataSource;
import nl.regelgang.opslag.Testdatabases;

class VragenOpPostgresTest extends Vragenproef {

    @Override
    DataSource database() {
        return Testdatabases.postgres(College.TABELLEN);
    }
}
