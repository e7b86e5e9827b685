package nl.regelgang.notificatie;

import javax.sql.DataSource;
import nl.regelgang.opslag.Testdatabases;

class ZendingenOpH2Test extends Zendingenproef {

    @Override
    DataSource database() {
        return Testdatabases.h2("classpath:db/migration/notificatie");
    }
}
