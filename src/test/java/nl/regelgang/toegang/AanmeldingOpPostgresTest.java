package nl.regelgang.toegang;

import javax.sql.DataSource;
import nl.regelgang.opslag.Testdatabases;

class AanmeldingOpPostgresTest extends AanmeldingBelofte {

    @Override
    DataSource database() {
        return Testdatabases.postgres("classpath:db/migration/toegang");
    }
}
