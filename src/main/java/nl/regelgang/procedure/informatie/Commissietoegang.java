package nl.regelgang.procedure.informatie;

import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.procedure.Zichtbareprocedures;
import nl.regelgang.procedure.informatie.Commissievoorstel.Raad;
import nl.regelgang.termijnen.Proceduresoort;
import org.springframework.stereotype.Component;

/** Who comes at the pages of a voorstel for an adviescommissie: who sees it, and for a raad its griffier. */
@Component
class Commissietoegang {

    private final Zichtbareprocedures zichtbare;
    private final Commissievoorstellen voorstellen;
    private final Commissieraden raden;

    Commissietoegang(Zichtbareprocedures zichtbare, Commissievoorstellen voorstellen, Commissieraden raden) {
        this.zichtbare = zichtbare;
        this.voorstellen = voorstellen;
        this.raden = raden;
    }

    /** @throws NietGevonden also when the person does not see it, or it is no voorstel */
    Commissievoorstel voorstel(UUID id, String persoon) {
        if (zichtbare.lees(id, persoon).soort() != Proceduresoort.INFORMATIE) {
            throw new NietGevonden("voorstel " + id);
        }
        return voorstellen.lees(id);
    }

    /** @throws NietGevonden when the person is griffier of no raad that was asked */
    Raad raad(Commissievoorstel voorstel, String persoon) {
        return raden.vanGriffier(voorstel, persoon)
                .orElseThrow(() -> new NietGevonden("raad for which " + persoon + " decides"));
    }
}
