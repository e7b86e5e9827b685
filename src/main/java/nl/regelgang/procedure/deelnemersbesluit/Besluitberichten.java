package nl.regelgang.procedure.deelnemersbesluit;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.notificatie.Bericht;
import nl.regelgang.notificatie.Berichtsoort;
import nl.regelgang.notificatie.Postuit;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import org.springframework.stereotype.Component;

/** The messages to the deelnemers while they decide about a regeling. */
@Component
class Besluitberichten {

    private final Postuit postuit;
    private final Toegang toegang;

    Besluitberichten(Postuit postuit, Toegang toegang) {
        this.postuit = postuit;
        this.toegang = toegang;
    }

    void ontwerpToegezonden(Procedure procedure, Besluittraject traject) {
        verzend(
                procedure,
                griffie(traject),
                Besluitgrondslag.isOpheffing(procedure) ? Besluitsoorten.ONTWERP_OPHEFFING : Besluitsoorten.ONTWERP,
                "grondslag",
                artikel(procedure, "Wgr art. 1 lid 3"));
    }

    void voorstelGedaan(Procedure procedure, Besluittraject traject) {
        List<Persoon> wie = Stream.concat(
                        griffie(traject).stream(),
                        toegang.metFunctieIn(traject.deelnemer().college(), Rol.BESTUURSSECRETARIS).stream())
                .distinct()
                .toList();
        verzend(
                procedure,
                wie,
                Besluitgrondslag.isOpheffing(procedure) ? Besluitsoorten.VOORSTEL_OPHEFFING : Besluitsoorten.VOORSTEL,
                "grondslag",
                artikel(procedure, "Wgr art. 1 lid 4"));
    }

    void gestopt(Procedure procedure, Besluittraject traject, String reden) {
        verzend(procedure, griffie(traject), Besluitsoorten.GESTOPT, "reden", reden);
    }

    private List<Persoon> griffie(Besluittraject traject) {
        return toegang.metFunctieIn(traject.deelnemer().griffie(), Rol.GRIFFIER);
    }

    private static String artikel(Procedure procedure, String artikel) {
        Grondslag grondslag = Besluitgrondslag.van(procedure, artikel);
        return grondslag.toString();
    }

    private void verzend(Procedure procedure, List<Persoon> wie, Berichtsoort soort, String veld, String waarde) {
        Map<String, String> waarden = Map.of(
                "regeling", procedure.bestuur().regelingNaam(), "onderwerp", procedure.onderwerp(), veld, waarde);
        for (Persoon persoon : wie) {
            postuit.klaarzetten(soort.bericht(
                    procedure.id(),
                    procedure.bestuur().dagelijksBestuur().organisatie(),
                    persoon.naam(),
                    persoon.email(),
                    waarden,
                    Bericht.Knop.naarPagina(Besluitsoorten.KNOP, procedure.pad())));
        }
    }
}
