package nl.regelgang.termijnbewaking;

import javax.sql.DataSource;
import nl.regelgang.opslag.Testdatabases;

class TermijnregisterPostgresTest extends TermijnregisterTest {

    private static final DataSource DATABASE = Testdatabases.postgres(MIGRATIE);

    @Override
    DataSource database() {
        return DATABASE;
    }
}
