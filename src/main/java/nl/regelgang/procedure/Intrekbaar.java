package nl.regelgang.procedure;

import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.termijnen.Proceduresoort;

/** A kind of procedure that can be taken back until it is decided, by the bestuur unless the kind says otherwise. */
public interface Intrekbaar {

    Proceduresoort soort();

    /** Whether this one can be taken back at all; of some kinds only a part can. */
    default boolean geldtVoor(Procedure procedure) {
        return true;
    }

    /** What is taken back, in lower case, for example "het voorstel". */
    String wat();

    /** Whose secretaris or griffier takes it back. */
    default OrgaanId namens(Procedure procedure) {
        return procedure.bestuur().dagelijksBestuur();
    }

    /** Who that is, for whoever may not. */
    default String wie() {
        return "de secretaris van het bestuur";
    }

    /** What comes of it, as Dutch sentences. */
    default String gevolg() {
        return "Niemand hoeft dan nog te besluiten. De griffies krijgen bericht met uw reden.";
    }

    /** Takes it back, and stops what others were asked. @throws nl.regelgang.gedeeld.Achterhaald when it is too late */
    void intrekken(Procedure procedure, String reden, Handelend door);
}
