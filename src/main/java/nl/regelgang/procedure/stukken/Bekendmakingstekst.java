package nl.regelgang.procedure.stukken;

import java.util.List;
import java.util.Map;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.bekendmaking.Bekendmaking;
import nl.regelgang.procedure.deelnemersbesluit.Besluittraject;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.sjablonen.Gegevens;
import org.springframework.stereotype.Component;

/** What goes into the text by which a besluit about a regeling is made bekend (Wgr art. 26). */
@Component
class Bekendmakingstekst {

    private final Stukbron bron;
    private final Regelingen regelingen;

    Bekendmakingstekst(Stukbron bron, Regelingen regelingen) {
        this.bron = bron;
        this.regelingen = regelingen;
    }

    Gegevens gegevens(Procedure procedure, OrganisatieId maker) {
        Map<String, String> velden = bron.altijd(procedure, maker);
        regelingen
                .vind(procedure.bestuur().regeling())
                .map(Regeling::naam)
                .ifPresent(naam -> velden.put("volledige naam", naam));
        velden.put("artikel", procedure.bestuur().grondslag("Wgr art. 26 lid 1").toString());
        bron.bekendmaking(procedure.id())
                .map(Bekendmaking::inwerkingtreding)
                .map(Dagen::voluit)
                .ifPresent(dag -> velden.put("inwerkingtreding", dag));
        List<Map<String, String>> besluiten = bron.besluiten(procedure.id()).stream()
                .map(Bekendmakingstekst::besluit)
                .toList();
        return new Gegevens(velden, Map.of("besluit", besluiten));
    }

    private static Map<String, String> besluit(Besluittraject traject) {
        return Map.of(
                "besluit.deelnemer",
                traject.deelnemer().naam(),
                "besluit.uitkomst",
                traject.besluit().naam().toLowerCase(Dagen.NEDERLANDS),
                "besluit.dag",
                Stukgegevens.dag(traject.besluitOp(), "nog niet besloten"),
                "besluit.toestemming",
                traject.toestemming().naam());
    }
}
