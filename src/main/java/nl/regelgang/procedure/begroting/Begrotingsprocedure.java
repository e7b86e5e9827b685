package nl.regelgang.procedure.begroting;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.procedure.Bestuur;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.termijnen.Proceduresoort;
import org.jspecify.annotations.Nullable;

/**
 * The procedure by which one regeling adopts the begroting of one year (Wgr art. 34 and 35 and their parallels).
 *
 * @param bestuur what the regeling was when the procedure was prepared, and then when it started; a later change does not touch a running one
 * @param jaar the begrotingsjaar
 * @param ontwerp the document with the newest ontwerpbegroting
 * @param afwijking why the procedure runs although a term is not met, null when there was no need
 * @param nieuweRonde whether the adapted draft goes to the raden again
 */
public record Begrotingsprocedure(
        UUID id,
        Bestuur bestuur,
        int jaar,
        Plan plan,
        UUID ontwerp,
        Status status,
        @Nullable String afwijking,
        boolean nieuweRonde,
        Verloop verloop) {

    /**
     * @param aanbieding the day on which the DB means to send the begroting to the AB
     * @param vergadering the day on which the AB means to vote
     */
    public record Plan(LocalDate aanbieding, LocalDate vergadering) {}

    /**
     * The days on which things happened, null as long as they have not.
     *
     * @param vastgesteldeBegroting the document that was sent to the toezichthouder
     */
    public record Verloop(
            @Nullable LocalDate gestartOp,
            @Nullable LocalDate reactieBesluitOp,
            @Nullable LocalDate aangebodenOp,
            @Nullable LocalDate kennisgevingOp,
            @Nullable LocalDate vastgesteldOp,
            @Nullable LocalDate toegezondenOp,
            @Nullable String ingetrokkenReden,
            @Nullable UUID vastgesteldeBegroting) {}

    public enum Status {
        CONCEPT("in voorbereiding"),
        LOOPT("loopt"),
        VASTGESTELD("vastgesteld"),
        TOEGEZONDEN("vastgesteld en toegezonden"),
        INGETROKKEN("ingetrokken");

        private final String naam;

        Status(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }

        boolean beeindigd() {
            return fase().beeindigd();
        }

        Fase fase() {
            return switch (this) {
                case CONCEPT -> Fase.CONCEPT;
                case LOOPT, VASTGESTELD -> Fase.LOOPT;
                case TOEGEZONDEN -> Fase.VOLTOOID;
                case INGETROKKEN -> Fase.GESTOPT;
            };
        }
    }

    /** The same procedure with another plan. */
    Begrotingsprocedure met(Plan ander) {
        return new Begrotingsprocedure(id, bestuur, jaar, ander, ontwerp, status, afwijking, nieuweRonde, verloop);
    }

    /** For example "Ontwerpbegroting 2028". */
    public String onderwerp() {
        return "Ontwerpbegroting " + jaar;
    }

    /** What every page of procedures shows of it. */
    Procedure algemeen() {
        return new Procedure(
                id,
                Proceduresoort.BEGROTING,
                bestuur,
                "begroting " + jaar,
                status.fase(),
                status.naam(),
                "Vergadering van het bestuur: " + Dagen.voluit(plan.vergadering()));
    }

    /** The article of chapter I, as it reads in the chapter of this regeling. */
    public Grondslag grondslag(String artikelVanHoofdstukI) {
        return bestuur.grondslag(artikelVanHoofdstukI);
    }
}
