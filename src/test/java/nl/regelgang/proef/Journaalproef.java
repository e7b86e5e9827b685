package nl.regelgang.proef;

import java.util.List;
import java.util.UUID;
import nl.regelgang.dossier.Journaal;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Computes every hash chain anew, with the code that the application shows the journaal with. */
final class Journaalproef {

    private final Journaal journaal;
    private final JdbcClient database;

    Journaalproef(ApplicationContext toepassing) {
        journaal = toepassing.getBean(Journaal.class);
        database = toepassing.getBean(JdbcClient.class);
    }

    /** The dossiers whose chain is not whole. */
    List<UUID> gebroken() {
        return database.sql("select dossier from journaal_kop order by dossier").query(UUID.class).stream()
                .filter(dossier -> !journaal.klopt(dossier))
                .toList();
    }
}
