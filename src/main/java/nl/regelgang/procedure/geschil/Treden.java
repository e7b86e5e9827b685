package nl.regelgang.procedure.geschil;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.regeling.RegelsGewijzigd;
import nl.regelgang.termijnen.Lengte;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The steps that every regeling asks before a geschil is laid before gedeputeerde staten, in time. */
@Repository
@Transactional
class Treden {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher feiten;

    Treden(JdbcClient jdbc, ApplicationEventPublisher feiten) {
        this.jdbc = jdbc;
        this.feiten = feiten;
    }

    /** What holds on the day, in order; empty when the regeling asks nothing, or nobody filled it in. */
    @Transactional(readOnly = true)
    List<Trede> op(RegelingId regeling, LocalDate dag) {
        return alle(regeling).entrySet().stream()
                .filter(versie -> !versie.getKey().isAfter(dag))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(List.of());
    }

    /** By the day from which they hold, the newest first. */
    @Transactional(readOnly = true)
    Map<LocalDate, List<Trede>> alle(RegelingId regeling) {
        Map<LocalDate, List<Trede>> versies = new LinkedHashMap<>();
        jdbc.sql("select * from geschiltrede where regeling = ? order by vanaf desc, nummer")
                .param(regeling.waarde())
                .query(rij -> {
                    Trede trede = new Trede(
                            Trede.Soort.valueOf(rij.getString("soort")),
                            rij.getString("artikel"),
                            Lengte.van(rij.getString("termijn")));
                    versies.merge(rij.getObject("vanaf", LocalDate.class), List.of(trede), Treden::samen);
                });
        return versies;
    }

    private static List<Trede> samen(List<Trede> eerder, List<Trede> later) {
        return Stream.concat(eerder.stream(), later.stream()).toList();
    }

    /** Instead of what was kept for this day. */
    void bewaar(RegelingId regeling, LocalDate vanaf, List<Trede> treden, Handelend door) {
        jdbc.sql("delete from geschiltrede where regeling = ? and vanaf = ?")
                .params(regeling.waarde(), vanaf)
                .update();
        for (int nummer = 0; nummer < treden.size(); nummer++) {
            Trede trede = treden.get(nummer);
            jdbc.sql("insert into geschiltrede (regeling, vanaf, nummer, soort, artikel, termijn)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(
                            regeling.waarde(),
                            vanaf,
                            nummer,
                            trede.soort().name(),
                            trede.artikel(),
                            trede.termijn().cijfers())
                    .update();
        }
        feiten.publishEvent(new RegelsGewijzigd(
                regeling,
                "Stappen bij een geschil, vanaf %s: %s."
                        .formatted(
                                Dagen.voluit(vanaf),
                                String.join(
                                        "; ", treden.stream().map(Trede::zin).toList())),
                door));
    }
}
