package nl.regelgang.overzicht;

import java.util.List;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.regeling.ABLid;
import nl.regelgang.regeling.Bijdragereeks;
import nl.regelgang.regeling.Evaluatiestand;

/**
 * One regeling as one deelnemer sees it.
 *
 * @param metBegroting whether the regeling has a bestuur with a begroting of its own
 * @param vertegenwoordigers who sits in the bestuur for this deelnemer; empty when nobody was filled in
 */
record Regelingbeeld(
        RegelingId id,
        String naam,
        boolean metBegroting,
        List<Procedurebeeld> procedures,
        List<Termijnbeeld> termijnen,
        Bijdragereeks bijdrage,
        List<ABLid> vertegenwoordigers,
        Evaluatiestand evaluatie) {}
