package nl.regelgang.notificatie;

import javax.sql.DataSource;
import nl.regelgang.opslag.Testdatabases;

/** {@link PostherstelTest} on PostgreSQL. */
class PostherstelOpPostgresTest extends PostherstelTest {

    @Override
    DataSource database() {
        return Testdatabases.postgres("classpath:db/migration/notificatie");
    }
}
