package nl.regelgang.afstemming;

import java.time.Clock;
import java.util.UUID;
import nl.regelgang.afstemming.Tekst.Opmerking;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What griffies say of a text that they read. */
@Service
class Opmerkwerk {

    private static final int LENGTE = 5_000;

    private final Inzagen inzagen;
    private final Delingen delingen;
    private final Journaal journaal;
    private final Clock klok;

    Opmerkwerk(Inzagen inzagen, Delingen delingen, Journaal journaal, Clock klok) {
        this.inzagen = inzagen;
        this.delingen = delingen;
        this.journaal = journaal;
        this.klok = klok;
    }

    /**
     * Who says the same of the same version twice, said it once: the button was pressed twice.
     *
     * @throws OngeldigeInvoer when there is no text, or too much
     * @throws NietGevonden when the griffie does not read this text
     */
    @Transactional
    void opmerken(Griffie ik, UUID id, String opmerking) {
        journaal.vergrendel(ik.traject().id());
        Inzage inzage = inzagen.inzage(ik, id);
        Opmerking nieuw = new Opmerking(
                inzage.versie(),
                ik.organisatie(),
                ik.griffier().naam(),
                ik.griffier().functie(),
                gecontroleerd(opmerking),
                klok.instant());
        if (delingen.opmerkingen(inzage.tekst()).stream().noneMatch(nieuw::zegtHetzelfde)) {
            delingen.voegToe(inzage.tekst(), nieuw);
        }
    }

    private static String gecontroleerd(String opmerking) {
        String tekst = Invoer.schoon(opmerking);
        if (tekst.isEmpty()) {
            throw new OngeldigeInvoer("opmerking", "Vul uw opmerking in.");
        }
        if (tekst.length() > LENGTE) {
            throw new OngeldigeInvoer(
                    "opmerking", "De opmerking is te lang: hoogstens %d tekens. Kort haar in.".formatted(LENGTE));
        }
        return tekst;
    }
}
