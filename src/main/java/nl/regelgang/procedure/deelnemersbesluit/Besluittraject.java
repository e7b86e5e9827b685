package nl.regelgang.procedure.deelnemersbesluit;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.regeling.Deelnemerkeuze;
import nl.regelgang.zienswijzen.Deelnemend;
import org.jspecify.annotations.Nullable;

/**
 * The way of one deelnemer to its own besluit about a regeling (Wgr art. 1).
 *
 * @param zittend whether it takes part already, so that it counts for the drempel; false for who would join
 * @param besluitend the orgaan that decides, or records what was decided
 * @param alleenZienswijze whether its raad is heard and it decides nothing, as at an uittreding of somebody else ((c) 4)
 * @param stuk the newest text that it was sent
 * @param ontvangenOp from which the eight weeks of this raad run; null until its griffie says so
 * @param laatsteDag the last day for the zienswijze, null as long as nothing was received
 * @param zienswijze the text, null unless the raad brought one naar voren
 * @param voorgelegdOp when the final text was put before it, null before that
 * @param grond why the raad withheld its toestemming, null when it did not
 * @param raadsbesluit what the raad decided itself about the regeling; null where it does not take part beside the college
 */
public record Besluittraject(
        UUID id,
        UUID dossier,
        Deelnemend deelnemer,
        boolean zittend,
        OrgaanId besluitend,
        boolean alleenZienswijze,
        UUID stuk,
        LocalDate toegezondenOp,
        @Nullable LocalDate ontvangenOp,
        @Nullable LocalDate laatsteDag,
        Antwoord antwoord,
        @Nullable LocalDate antwoordOp,
        @Nullable String zienswijze,
        @Nullable LocalDate voorgelegdOp,
        Toestemming toestemming,
        @Nullable LocalDate toestemmingOp,
        @Nullable Grond grond,
        @Nullable String motivering,
        @Nullable Deelnemerkeuze raadsbesluit,
        @Nullable LocalDate raadsbesluitOp,
        Deelnemerkeuze besluit,
        @Nullable LocalDate besluitOp) {

    /** What the raad said about the draft (Wgr art. 1 lid 3). */
    public enum Antwoord {
        NIET_GEVRAAGD("niet gevraagd"),
        OPEN("nog niet gereageerd"),
        ZIENSWIJZE("zienswijze naar voren gebracht"),
        GEEN("geen zienswijze"),
        /** The term went by; that is no consent. */
        VERSTREKEN("niet op tijd gereageerd");

        private final String naam;

        Antwoord(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }
    }

    /** Whether the raad lets its college decide (Wgr art. 1 lid 4): there is no term, and silence is no consent. */
    public enum Toestemming {
        NIET_GEVRAAGD("niet nodig"),
        OPEN("nog niet besloten"),
        /** In the same besluit as the zienswijze; it counts when the text does not change ((c) 5). */
        VOORAF("vooraf verleend, als het ontwerp niet wijzigt"),
        VERLEEND("verleend"),
        ONTHOUDEN("onthouden");

        private final String naam;

        Toestemming(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }
    }

    /** The only grounds on which toestemming can be withheld (Wgr art. 1 lid 4). */
    public enum Grond {
        RECHT("strijd met het recht"),
        BELANG("strijd met het algemeen belang");

        private final String naam;

        Grond(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }
    }

    public boolean heeftGereageerd() {
        return antwoord != Antwoord.OPEN;
    }

    /** Whether nothing more comes of it: it decided, or it cannot. */
    public boolean isKlaar() {
        return alleenZienswijze || besluit != Deelnemerkeuze.OPEN || toestemming == Toestemming.ONTHOUDEN;
    }

    /** As it counts for the drempel: who has no toestemming of its raad cannot be in favour. */
    public Deelnemerkeuze keuze() {
        return toestemming == Toestemming.ONTHOUDEN ? Deelnemerkeuze.TEGEN : besluit;
    }
}
