package nl.regelgang.standpunt;

import javax.sql.DataSource;
import nl.regelgang.opslag.Testdatabases;

class VragenOpH2Test extends Vragenproef {

    @Override
    DataSource database() {
        return Testdatabases.h2(College.TABELLEN);
    }
}
