package nl.regelgang.standpunt;

import javax.sql.DataSource;
import nl.regelgang.opslag.Testdatabases;

class AkkoordOpH2Test extends Akkoordproef {

    @Override
    DataSource database() {
        return Testdatabases.h2(College.TABELLEN);
    }
}
