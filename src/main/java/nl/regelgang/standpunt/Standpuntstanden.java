package nl.regelgang.standpunt;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.OrgaanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which standpunten a college has, without their texts, for a page that looks over many. */
@Repository
public class Standpuntstanden {

    private final JdbcClient jdbc;

    Standpuntstanden(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Per traject in which one of these colleges has a standpunt the day on which it was vastgesteld, empty while it is
     * being prepared. A standpunt of another college is never among them.
     */
    public Map<UUID, Optional<LocalDate>> van(Collection<UUID> trajecten, Collection<OrgaanId> colleges) {
        Map<UUID, Optional<LocalDate>> standen = new HashMap<>();
        if (!trajecten.isEmpty() && !colleges.isEmpty()) {
            jdbc.sql("select s.traject, v.vastgesteld from standpunt s"
                            + " join standpunt_versie v on v.traject = s.traject and v.versie = s.versie"
                            + " where s.traject in (:trajecten) and s.college in (:colleges)")
                    .param("trajecten", trajecten)
                    .param("colleges", colleges.stream().map(OrgaanId::toString).toList())
                    .query(rij -> {
                        standen.put(
                                rij.getObject("traject", UUID.class),
                                Optional.ofNullable(rij.getObject("vastgesteld", LocalDate.class)));
                    });
        }
        return standen;
    }
}
