package nl.regelgang.procedure.voorstel;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.deelnemersbesluit.Besluittraject;
import nl.regelgang.procedure.deelnemersbesluit.Deelnemersbesluiten;
import nl.regelgang.procedure.nota.Inbreng;
import org.springframework.stereotype.Component;

/** The zienswijzen on the draft of a regeling; one text answers them all (Wgr art. 1 lid 3). */
@Component
class Voorstelinbreng implements Inbreng.Bron {

    private final Deelnemersbesluiten besluiten;
    private final Voorstellen voorstellen;
    private final Voorstelpagina pagina;

    Voorstelinbreng(Deelnemersbesluiten besluiten, Voorstellen voorstellen, Voorstelpagina pagina) {
        this.besluiten = besluiten;
        this.voorstellen = voorstellen;
        this.pagina = pagina;
    }

    @Override
    public List<Inbreng> van(Procedure procedure, String persoon) {
        return voorstellen
                .vind(procedure.id())
                .map(voorstel -> inbreng(procedure, voorstel, persoon))
                .orElse(List.of());
    }

    private List<Inbreng> inbreng(Procedure procedure, Voorstel voorstel, String persoon) {
        Set<UUID> leesbaar = pagina.leesbareZienswijzen(procedure, voorstel, persoon);
        return besluiten.van(procedure.id()).stream()
                .filter(traject -> traject.zienswijze() != null)
                .map(traject -> inbreng(traject, leesbaar.contains(traject.id()), voorstel))
                .toList();
    }

    private static Inbreng inbreng(Besluittraject traject, boolean leesbaar, Voorstel voorstel) {
        boolean gewogen = voorstel.reactie() != null && !voorstel.opnieuw();
        return new Inbreng(
                traject.id(),
                traject.deelnemer().organisatie(),
                traject.deelnemer().naam(),
                leesbaar ? traject.zienswijze() : null,
                gewogen ? voorstel.reactie() : null,
                null,
                gewogen);
    }
}
