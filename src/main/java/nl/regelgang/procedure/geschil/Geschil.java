package nl.regelgang.procedure.geschil;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.termijnen.Lengte;
import org.jspecify.annotations.Nullable;

/**
 * A geschil between two besturen about a regeling.
 *
 * @param omschrijving what it is about, in the words of the indiener
 * @param besluitBekendOp when the besluit was bekendgemaakt that it is about; null when it is about none
 * @param herkomst the procedure in which it arose, which goes on; null when it arose in none
 * @param gedeputeerdeStaten those of the province of vestiging, null where they do not decide
 * @param andereProvincies in which deelnemers lie too (Wgr art. 29)
 */
record Geschil(
        Procedure procedure,
        Route.Aard aard,
        Route route,
        Partij indiener,
        Partij wederpartij,
        String omschrijving,
        @Nullable LocalDate besluitBekendOp,
        @Nullable UUID herkomst,
        @Nullable Partij gedeputeerdeStaten,
        List<String> andereProvincies,
        LocalDate gestartOp,
        List<Stap> stappen,
        Verloop verloop) {

    Geschil {
        andereProvincies = List.copyOf(andereProvincies);
        stappen = List.copyOf(stappen);
    }

    /** @param orgaan whose people work for it */
    record Partij(OrgaanId orgaan, String naam) {}

    /**
     * A step of the regeling, and what came of it: the evidence that it was tried.
     *
     * @param uiterlijk the last day, null until it begins
     * @param gevoerdOp null until it was tried
     */
    record Stap(
            Trede.Soort soort,
            String artikel,
            Lengte termijn,
            @Nullable LocalDate uiterlijk,
            @Nullable LocalDate gevoerdOp,
            @Nullable Boolean opgelost,
            @Nullable String verslag) {}

    /** What gedeputeerde staten decide (Wgr art. 28). */
    enum Beslissing {
        AFGEWEZEN("het bestuur dat het geschil voorlegde, krijgt geen gelijk"),
        BESLIST("het geschil is beslist; een ander besluit is niet nodig"),
        OPDRACHT("een bestuur moet een besluit nemen"),
        SPOED("gedeputeerde staten nemen wegens spoed zelf het besluit");

        private final String naam;

        Beslissing(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }
    }

    /** What has happened, null as long as it has not. */
    record Verloop(
            @Nullable LocalDate voorgelegdOp,
            @Nullable Beslissing beslissing,
            @Nullable LocalDate beslotenOp,
            @Nullable OrgaanId opdrachtAan,
            @Nullable LocalDate opdrachtTot,
            @Nullable Verdaging verdaging,
            boolean opgelost) {}

    /**
     * Gedeputeerde staten put off their decision (Awb art. 7:24 lid 4).
     *
     * @param tot the new last day
     */
    record Verdaging(LocalDate op, LocalDate tot, String reden) {}

    UUID id() {
        return procedure.id();
    }

    /** The step that is to be tried now; empty when all were. */
    Optional<Stap> openStap() {
        return verloop.opgelost()
                ? Optional.empty()
                : stappen.stream().filter(stap -> stap.gevoerdOp() == null).findFirst();
    }

    boolean bijGedeputeerdeStaten() {
        return route.wie() == Route.Wie.GEDEPUTEERDE_STATEN;
    }
}
