package nl.regelgang.notificatie;

import javax.sql.DataSource;
import nl.regelgang.opslag.Testdatabases;

/** {@link EigentekstenTest} on PostgreSQL. */
class EigentekstenOpPostgresTest extends EigentekstenTest {

    @Override
    DataSource database() {
        return Testdatabases.postgres("classpath:db/migration/notificatie");
    }
}
