package nl.regelgang.notificatie;

import javax.sql.DataSource;
import nl.regelgang.opslag.Testdatabases;

class ZendingenOpPostgresTest extends Zendingenproef {

    @Override
    DataSource database() {
        return Testdatabases.postgres("classpath:db/migration/notificatie");
    }
}
