package nl.regelgang.procedure.begroting;

import java.util.List;
import java.util.UUID;
import nl.regelgang.dossier.Document;
import nl.regelgang.dossier.Documenten;
import nl.regelgang.dossier.Leesrecht;
import nl.regelgang.procedure.zienswijzeronde.Ronderechten;
import nl.regelgang.zienswijzen.Traject;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import nl.regelgang.zienswijzen.Zienswijzeronden;
import org.springframework.stereotype.Component;

/** Which documents of a begrotingsprocedure somebody may read. */
@Component
class Leesbaarheid implements Leesrecht {

    private final Begrotingsrechten rechten;
    private final Ronderechten ronderechten;
    private final Begrotingsprocedures procedures;
    private final Zienswijzeronden ronden;
    private final Documenten documenten;

    Leesbaarheid(
            Begrotingsrechten rechten,
            Ronderechten ronderechten,
            Begrotingsprocedures procedures,
            Zienswijzeronden ronden,
            Documenten documenten) {
        this.rechten = rechten;
        this.ronderechten = ronderechten;
        this.procedures = procedures;
        this.ronden = ronden;
        this.documenten = documenten;
    }

    @Override
    public boolean magLezen(String persoon, UUID dossier, UUID document) {
        return procedures
                .vind(dossier)
                .filter(procedure -> rechten.ziet(procedure, persoon) && isLeesbaar(procedure, document, persoon))
                .isPresent();
    }

    List<Document> leesbareDocumenten(Begrotingsprocedure procedure, String persoon) {
        return documenten.van(procedure.id()).stream()
                .filter(document -> isLeesbaar(procedure, document.id(), persoon))
                .toList();
    }

    /**
     * What went to the raden is for everybody in the procedure; what a raad filed is for whoever may read its
     * zienswijze; a draft that was adapted since is for the bestuur until it is vastgesteld; what was sent to the
     * toezichthouder is for everybody in the procedure. A file that nobody filed yet is for nobody.
     */
    private boolean isLeesbaar(Begrotingsprocedure procedure, UUID document, String persoon) {
        for (Zienswijzeronde ronde : ronden.van(procedure.id())) {
            if (ronde.zaak().stuk().equals(document)) {
                return true;
            }
            for (Traject traject : ronde.trajecten()) {
                if (document.equals(traject.bijlage())) {
                    return ronderechten.magZienswijzeLezen(procedure.bestuur(), ronde, traject, persoon);
                }
            }
        }
        if (document.equals(procedure.verloop().vastgesteldeBegroting())) {
            return true;
        }
        return procedure.ontwerp().equals(document)
                && (procedure.verloop().vastgesteldOp() != null || rechten.isBestuur(procedure, persoon));
    }
}
