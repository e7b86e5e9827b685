package nl.regelgang.procedure.begrotingswijziging;

import java.util.List;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.regeling.RegelsGewijzigd;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rule table of every regeling, and what it decides. */
@Repository
@Transactional
class Vrijstellingen {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher feiten;

    Vrijstellingen(JdbcClient jdbc, ApplicationEventPublisher feiten) {
        this.jdbc = jdbc;
        this.feiten = feiten;
    }

    /**
     * Whether the raden are asked.
     *
     * @param uitleg why, as Dutch sentences
     */
    record Oordeel(boolean vragen, List<String> uitleg) {
        Oordeel {
            uitleg = List.copyOf(uitleg);
        }
    }

    @Transactional(readOnly = true)
    List<Vrijstelling> van(RegelingId regeling) {
        return jdbc.sql("select * from vrijstelling where regeling = ? order by soort")
                .param(regeling.waarde())
                .query((rij, nummer) -> new Vrijstelling(
                        Vrijstelling.Soort.valueOf(rij.getString("soort")),
                        rij.getString("artikel"),
                        rij.getBigDecimal("grens")))
                .list();
    }

    void bewaar(RegelingId regeling, List<Vrijstelling> alle, Handelend door) {
        jdbc.sql("delete from vrijstelling where regeling = ?")
                .param(regeling.waarde())
                .update();
        alle.forEach(een -> jdbc.sql("insert into vrijstelling (regeling, soort, artikel, grens) values (?, ?, ?, ?)")
                .params(regeling.waarde(), een.soort().name(), een.artikel(), een.grens())
                .update());
        feiten.publishEvent(new RegelsGewijzigd(
                regeling,
                alle.isEmpty()
                        ? "Over elke begrotingswijziging worden de raden gevraagd."
                        : "Begrotingswijzigingen zonder zienswijze: %s."
                                .formatted(String.join(
                                        "; ",
                                        alle.stream()
                                                .map(een -> een.soort().naam() + " (" + een.artikel() + ")")
                                                .toList())),
                door));
    }

    /** One row that fits is enough; without any the raden are asked, as the law does. */
    @Transactional(readOnly = true)
    Oordeel over(RegelingId regeling, Vrijstelling.Feiten feiten, String artikel) {
        List<Vrijstelling> alle = van(regeling);
        boolean vrij = alle.stream().anyMatch(een -> een.geldt(feiten));
        String slot = vrij
                ? "De raden worden daarom niet gevraagd (%s).".formatted(artikel)
                : "De raden worden gevraagd (%s).".formatted(artikel);
        List<String> regels = alle.isEmpty()
                ? List.of("De regeling zondert geen begrotingswijzigingen uit.")
                : alle.stream().map(een -> een.zin(feiten)).toList();
        return new Oordeel(
                !vrij, Stream.concat(regels.stream(), Stream.of(slot)).toList());
    }
}
