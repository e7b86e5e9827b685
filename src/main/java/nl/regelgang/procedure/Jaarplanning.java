package nl.regelgang.procedure;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.termijnen.Uiterlijk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The year of a regeling, and what its secretaris must still begin in it. */
@Component
class Jaarplanning {

    private final List<Jaarstap.Bron> bronnen;
    private final Zichtbareprocedures zichtbare;
    private final Procedurerechten rechten;
    private final Regelingen regelingen;
    private final Clock klok;

    Jaarplanning(
            List<Jaarstap.Bron> bronnen,
            Zichtbareprocedures zichtbare,
            Procedurerechten rechten,
            Regelingen regelingen,
            Clock klok) {
        this.bronnen = bronnen;
        this.zichtbare = zichtbare;
        this.rechten = rechten;
        this.regelingen = regelingen;
        this.klok = klok;
    }

    /**
     * @param plicht what must be done, as a Dutch sentence without its point
     * @param uiterlijk the last day for it
     * @param pad where it begins
     */
    record TeBeginnen(
            String regeling, String plicht, LocalDate uiterlijk, Grondslag grondslag, String pad, boolean teLaat) {}

    /**
     * @param stand in words, as far as the person may see it
     * @param procedure null when there is none, or the person may not see it
     */
    record Rij(
            String naam,
            String teken,
            String stand,
            @Nullable String uiterlijk,
            @Nullable Procedure procedure) {}

    /** Of the regelingen of which the person is secretaris; what is due first stands first. */
    List<TeBeginnen> teBeginnen(String persoon) {
        return regelingen.vanBestuur(rechten.secretarisVan(persoon)).stream()
                .filter(regeling -> regeling.geldtOp(Dagen.vandaag(klok)))
                .flatMap(regeling -> stappen(regeling, Dagen.vandaag(klok).getYear()).stream()
                        .filter(stap -> stap.procedure() == null)
                        .flatMap(stap -> teBeginnen(regeling, stap).stream()))
                .sorted(Comparator.comparing(TeBeginnen::uiterlijk))
                .toList();
    }

    private Optional<TeBeginnen> teBeginnen(Regeling regeling, Jaarstap stap) {
        Uiterlijk uiterlijk = stap.uiterlijk();
        return uiterlijk == null || stap.startpad() == null
                ? Optional.empty()
                : Optional.of(new TeBeginnen(
                        regeling.korteNaam(),
                        stap.plicht(),
                        uiterlijk.dag(),
                        uiterlijk.grondslag(),
                        stap.startpad(),
                        Dagen.vandaag(klok).isAfter(uiterlijk.dag())));
    }

    List<Rij> jaar(Regeling regeling, int jaar, String persoon) {
        return stappen(regeling, jaar).stream().map(stap -> rij(stap, persoon)).toList();
    }

    private Rij rij(Jaarstap stap, String persoon) {
        Optional<Procedure> procedure =
                Optional.ofNullable(stap.procedure()).flatMap(id -> zichtbare.vind(id, persoon));
        LocalDate dag = stap.uiterlijk() == null ? null : stap.uiterlijk().dag();
        boolean teLaat =
                stap.procedure() == null && dag != null && Dagen.vandaag(klok).isAfter(dag);
        return new Rij(
                stap.naam(),
                procedure.map(een -> een.fase().teken()).orElse(teLaat ? "te-laat" : "wacht"),
                procedure
                        .map(Procedure::stand)
                        .orElse(stap.procedure() == null ? "nog niet gestart" : "in voorbereiding"),
                dag == null ? null : "uiterlijk " + voluit(dag),
                procedure.orElse(null));
    }

    private List<Jaarstap> stappen(Regeling regeling, int jaar) {
        return bronnen.stream()
                .flatMap(bron -> bron.stappen(regeling, jaar).stream())
                .sorted(Comparator.comparingInt(Jaarstap::volgorde))
                .toList();
    }
}
