package overtreding.opslag;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A store of which {@link AlleenOpH2} is the only test. */
public class Vergeten {

    private final JdbcClient jdbc;

    Vergeten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int tel() {
        return jdbc.sql("select count(*) from vergeten").query(Integer.class).single();
    }
}
