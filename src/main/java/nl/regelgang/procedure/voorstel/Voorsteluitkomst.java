package nl.regelgang.procedure.voorstel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.deelnemersbesluit.Besluittraject;
import nl.regelgang.procedure.deelnemersbesluit.Deelnemersbesluiten;
import nl.regelgang.regeling.Besluitregels;
import nl.regelgang.regeling.Drempel;
import nl.regelgang.regeling.Drempels;
import nl.regelgang.regeling.Drempeluitkomst;
import nl.regelgang.regeling.Drempeluitkomst.Soort;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regelingbesluit;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.regeling.Stemgewichten;
import org.springframework.stereotype.Component;

/** What the rules of the regeling, as they were when the procedure began, say of the besluiten so far. */
@Component
class Voorsteluitkomst {

    private final Drempels drempels;
    private final Deelnemersbesluiten besluiten;
    private final Regelingen regelingen;

    Voorsteluitkomst(Drempels drempels, Deelnemersbesluiten besluiten, Regelingen regelingen) {
        this.drempels = drempels;
        this.besluiten = besluiten;
        this.regelingen = regelingen;
    }

    /** A deelnemer cannot be made to join: when who would join decides against it, it does not come about. */
    Drempeluitkomst van(Procedure procedure, Voorstel voorstel) {
        Besluitregels regels = regels(procedure, voorstel);
        Drempeluitkomst uitkomst =
                regels.uitkomst(voorstel.besluit(), zittend(procedure), besluiten.keuzes(procedure.id()));
        List<Besluittraject> nieuw = besluiten.van(procedure.id()).stream()
                .filter(traject -> !traject.zittend())
                .toList();
        if (nieuw.stream().noneMatch(Voorsteluitkomst::wilNiet)) {
            return uitkomst;
        }
        List<String> berekening = new ArrayList<>(uitkomst.berekening());
        nieuw.stream()
                .filter(Voorsteluitkomst::wilNiet)
                .forEach(traject ->
                        berekening.add(traject.deelnemer().naam() + " treedt niet toe, dus gaat dit niet door."));
        return new Drempeluitkomst(Soort.NIET_GEHAALD, berekening, uitkomst.ontbreekt());
    }

    /** A regeling that is not there yet has no rules: its text says who must be in favour. */
    private Besluitregels regels(Procedure procedure, Voorstel voorstel) {
        if (voorstel.besluit() == Regelingbesluit.AANGAAN) {
            return zonderGewichten(voorstel, Map.of(Regelingbesluit.AANGAAN, voorstel.volgensDeTekst()));
        }
        return drempels.op(procedure.bestuur().regeling(), voorstel.gestartOp())
                .orElseGet(() -> zonderGewichten(voorstel, Map.of()));
    }

    private static Besluitregels zonderGewichten(Voorstel voorstel, Map<Regelingbesluit, Drempel> gelden) {
        return new Besluitregels(voorstel.gestartOp(), gelden, Stemgewichten.NIET_INGEVULD, 0);
    }

    private static boolean wilNiet(Besluittraject traject) {
        return switch (traject.keuze()) {
            case TEGEN -> true;
            case VOOR, OPEN -> false;
        };
    }

    private List<Organisatie> zittend(Procedure procedure) {
        return regelingen.organisaties(besluiten.van(procedure.id()).stream()
                .filter(Besluittraject::zittend)
                .map(traject -> traject.deelnemer().organisatie())
                .toList());
    }
}
