package nl.regelgang.procedure.cyclus;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.procedure.Procedure;
import org.jspecify.annotations.Nullable;

/**
 * A stuk of the yearly cycle of a regeling, in its procedure.
 *
 * @param jaar the year that it is about
 * @param stuk its newest text
 * @param gestartOp the law and the rules of this day hold until the end
 */
public record Cyclusstuk(
        Procedure procedure, Cyclussoort soort, int jaar, UUID stuk, LocalDate gestartOp, Verloop verloop) {

    /** The days on which things happened, null as long as they have not. */
    public record Verloop(
            @Nullable LocalDate kennisgevingOp,
            @Nullable LocalDate besluitOp,
            @Nullable LocalDate ingezondenOp,
            @Nullable String ingetrokkenReden) {

        static final Verloop GEEN = new Verloop(null, null, null, null);
    }

    public UUID id() {
        return procedure.id();
    }

    /** The article of chapter I, as it reads in the chapter of this regeling. */
    public Grondslag grondslag(String artikelVanHoofdstukI) {
        return procedure.bestuur().grondslag(artikelVanHoofdstukI);
    }

    /** Whether the bestuur can still take it back: until it decided. */
    public boolean intrekbaar() {
        return !procedure.fase().beeindigd() && verloop.besluitOp() == null;
    }
}
