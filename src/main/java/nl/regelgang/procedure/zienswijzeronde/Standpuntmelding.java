package nl.regelgang.procedure.zienswijzeronde;

import java.util.List;
import java.util.UUID;
import nl.regelgang.standpunt.Standpunten;
import nl.regelgang.taken.Taak;
import nl.regelgang.taken.Taakmelding;
import org.springframework.stereotype.Component;

/** Says at the besluit of the college that its members are no longer in agreement, with the page on which that is put right. */
@Component
class Standpuntmelding implements Taakmelding.Bron {

    private final Standpunten standpunten;

    Standpuntmelding(Standpunten standpunten) {
        this.standpunten = standpunten;
    }

    @Override
    public List<Taakmelding> bij(Taak taak, String persoon) {
        if (!taak.proces().equals(Trajectproces.PROCES) || !taak.stap().equals("standpuntVaststellen")) {
            return List.of();
        }
        UUID traject = UUID.fromString(taak.sleutel());
        return standpunten.akkoord(traject)
                ? List.of()
                : List.of(new Taakmelding(
                        "Aan de afspraak over akkoord is niet (meer) voldaan. Het college kan zo niet besluiten.",
                        "Bekijk de antwoorden en wat u kunt doen",
                        "/standpunten/" + traject));
    }
}
