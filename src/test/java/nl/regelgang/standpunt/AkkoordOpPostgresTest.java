package nl.regelgang.standpunt;

import javax.sql.DataSource;
import nl.regelgang.opslag.Testdatabases;

class AkkoordOpPostgresTest extends Akkoordproef {

    @Override
    DataSource database() {
        return Testdatabases.postgres(College.TABELLEN);
    }
}
