package nl.regelgang.procedure.cyclus;

import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.procedure.Intrekbaar;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.termijnen.Proceduresoort;

/** As every kind of the yearly cycle can be taken back. */
public final class Cyclusintrekbaar implements Intrekbaar {

    private final Cyclussoort soort;
    private final Cyclusintrekking intrekking;

    public Cyclusintrekbaar(Cyclussoort soort, Cyclusintrekking intrekking) {
        this.soort = soort;
        this.intrekking = intrekking;
    }

    @Override
    public Proceduresoort soort() {
        return soort.soort();
    }

    @Override
    public String wat() {
        return soort.wat();
    }

    @Override
    public void intrekken(Procedure procedure, String reden, Handelend door) {
        intrekking.intrekken(procedure, reden, door);
    }
}
