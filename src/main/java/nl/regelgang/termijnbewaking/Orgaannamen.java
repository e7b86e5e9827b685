package nl.regelgang.termijnbewaking;

import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regelingen;
import org.springframework.stereotype.Component;

/** What an orgaan is called on a page. */
@Component
class Orgaannamen {

    private final Regelingen regelingen;

    Orgaannamen(Regelingen regelingen) {
        this.regelingen = regelingen;
    }

    /** For example "Griffie, Gemeente Tiel". */
    String voluit(OrgaanId orgaan) {
        String soort = orgaan.soort().naam();
        String kop = soort.substring(0, 1).toUpperCase(Dagen.NEDERLANDS) + soort.substring(1);
        return regelingen
                .organisatie(orgaan.organisatie())
                .map(Organisatie::naam)
                .map(naam -> kop + ", " + naam)
                .orElse(kop);
    }
}
