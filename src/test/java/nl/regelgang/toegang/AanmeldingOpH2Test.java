package nl.regelgang.toegang;

import javax.sql.DataSource;
import nl.regelgang.opslag.Testdatabases;

class AanmeldingOpH2Test extends AanmeldingBelofte {

    @Override
    DataSource database() {
        return Testdatabases.h2("classpath:db/migration/toegang");
    }
}
