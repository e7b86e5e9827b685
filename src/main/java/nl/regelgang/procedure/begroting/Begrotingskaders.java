package nl.regelgang.procedure.begroting;

import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Zichtbareprocedures;
import nl.regelgang.procedure.cyclus.Cyclussoort;
import nl.regelgang.procedure.cyclus.Cyclusstukken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The kaders for a begroting, with what the raden thought of them (Wgr art. 34b). */
@Component
class Begrotingskaders {

    private final Cyclusstukken stukken;
    private final Zichtbareprocedures zichtbare;

    Begrotingskaders(Cyclusstukken stukken, Zichtbareprocedures zichtbare) {
        this.stukken = stukken;
        this.zichtbare = zichtbare;
    }

    /** Null when there are none, or the person may not see them. */
    @Nullable
    Procedure van(Begrotingsprocedure procedure, String persoon) {
        return stukken.vind(procedure.bestuur().regeling(), Cyclussoort.KADERS, procedure.jaar())
                .flatMap(stuk -> zichtbare.vind(stuk.id(), persoon))
                .orElse(null);
    }
}
