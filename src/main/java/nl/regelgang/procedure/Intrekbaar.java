package nl.regelgang.procedure;

import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.termijnen.Proceduresoort;

/** A kind of procedure that the bestuur can take back until it is decided. */
public interface Intrekbaar {

    Proceduresoort soort();

    /** What is taken back, in lower case, for example "het voorstel". */
    String wat();

    /** Takes it back, and stops what others were asked. @throws nl.regelgang.gedeeld.Achterhaald when it is too late */
    void intrekken(Procedure procedure, String reden, Handelend door);
}
