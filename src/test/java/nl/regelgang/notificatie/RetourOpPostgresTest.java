package nl.regelgang.notificatie;

import javax.sql.DataSource;
import nl.regelgang.opslag.Testdatabases;

/** {@link RetourTest} on PostgreSQL. */
class RetourOpPostgresTest extends RetourTest {

    @Override
    DataSource database() {
        return Testdatabases.postgres("classpath:db/migration/notificatie");
    }
}
