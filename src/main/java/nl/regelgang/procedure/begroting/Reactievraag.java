package nl.regelgang.procedure.begroting;

import nl.regelgang.procedure.begroting.Begrotingsprocedure.Status;
import nl.regelgang.procedure.zienswijzeronde.ZienswijzeBinnen;
import nl.regelgang.taken.Taken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks the bestuur to react as soon as there is a zienswijze, and again when one comes after it did (Wgr art. 35 lid 4). */
@Component
class Reactievraag {

    private final Begrotingsprocedures procedures;
    private final Begrotingstermijnregister termijnen;
    private final Taken taken;
    private final Begrotingsmelder melder;

    Reactievraag(
            Begrotingsprocedures procedures,
            Begrotingstermijnregister termijnen,
            Taken taken,
            Begrotingsmelder melder) {
        this.procedures = procedures;
        this.termijnen = termijnen;
        this.taken = taken;
        this.melder = melder;
    }

    /** One reaction can answer several zienswijzen: an open task is enough. */
    @EventListener
    void zienswijzeBinnen(ZienswijzeBinnen feit) {
        procedures
                .vind(feit.dossier())
                .filter(procedure -> procedure.status() == Status.LOOPT)
                .ifPresent(procedure -> {
                    termijnen.reactieGevraagd(procedure);
                    if (taken.vanDossier(procedure.id()).stream()
                            .noneMatch(taak -> taak.stap().equals(Begrotingstermijnregister.REACTIE))) {
                        melder.zienswijzeOntvangen(procedure.id());
                    }
                });
    }
}
