package overtreding.opslag;

import nl.regelgang.opslag.Testdatabases;
import org.springframework.jdbc.core.simple.JdbcClient;

public class AlleenOpH2 {

    int beproef() {
        return new Vergeten(JdbcClient.create(Testdatabases.h2("classpath:db/geen"))).tel();
    }
}
