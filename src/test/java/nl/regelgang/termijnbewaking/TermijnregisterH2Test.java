package nl.regelgang.termijnbewaking;

import javax.sql.DataSource;
import nl.regelgang.opslag.Testdatabases;

class TermijnregisterH2Test extends TermijnregisterTest {

    private static final DataSource DATABASE = Testdatabases.h2(MIGRATIE);

    @Override
    DataSource database() {
        return DATABASE;
    }
}
