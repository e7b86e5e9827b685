package nl.regelgang.procedure.begroting;

import java.util.List;
import nl.regelgang.dossier.Document;
import nl.regelgang.procedure.Bewaardeprocedures;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Zichtbareprocedures;
import nl.regelgang.procedure.cyclus.Cyclussoort;
import nl.regelgang.procedure.cyclus.Cyclusstukken;
import nl.regelgang.procedure.cyclus.Rondebeeld;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The kaders for a begroting, with their text and what the raden thought of them (Wgr art. 34b). */
@Component
class Begrotingskaders {

    private final Cyclusstukken stukken;
    private final Zichtbareprocedures zichtbare;
    private final Bewaardeprocedures leesbaar;
    private final Rondebeeld ronde;

    Begrotingskaders(
            Cyclusstukken stukken, Zichtbareprocedures zichtbare, Bewaardeprocedures leesbaar, Rondebeeld ronde) {
        this.stukken = stukken;
        this.zichtbare = zichtbare;
        this.leesbaar = leesbaar;
        this.ronde = ronde;
    }

    /** What this person may read of them: the text with the voorlopige jaarrekening, and the reactions of the raden. */
    record Inhoud(List<Document> documenten, List<Rondebeeld.Rij> raden) {}

    Inhoud inhoud(Procedure kaders, String persoon) {
        return new Inhoud(
                leesbaar.leesbareDocumenten(kaders, persoon),
                ronde.van(kaders, persoon).stream()
                        .filter(rij -> rij.zienswijze() != null)
                        .toList());
    }

    /** Null when there are none, or the person may not see them. */
    @Nullable
    Procedure van(Begrotingsprocedure procedure, String persoon) {
        return stukken.vind(procedure.bestuur().regeling(), Cyclussoort.KADERS, procedure.jaar())
                .flatMap(stuk -> zichtbare.vind(stuk.id(), persoon))
                .orElse(null);
    }
}
