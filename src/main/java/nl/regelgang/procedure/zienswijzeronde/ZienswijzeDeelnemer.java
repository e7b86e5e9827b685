package nl.regelgang.procedure.zienswijzeronde;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.procesmotor.Procesbean;
import nl.regelgang.standpunt.Standpunten;
import nl.regelgang.zienswijzen.Beantwoording;
import nl.regelgang.zienswijzen.Traject;
import nl.regelgang.zienswijzen.Zienswijzen;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import nl.regelgang.zienswijzen.Zienswijzeronden;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the model {@code zienswijzeDeelnemer} calls: the way of one deelnemer through a round. The sleutel is the id of
 * the traject.
 */
@Procesbean("zienswijzeDeelnemer")
@Transactional
public class ZienswijzeDeelnemer {

    private final Zienswijzeronden ronden;
    private final Zienswijzen zienswijzen;
    private final Beantwoording beantwoording;
    private final Standpunten standpunten;
    private final Standpuntvoorstel voorstel;
    private final Rondeberichten berichten;
    private final Trajecttermijnen termijnen;
    private final Clock klok;
    private final Dossierstukken stukken;
    private final Journaal journaal;
    private final ApplicationEventPublisher gebeurtenissen;

    ZienswijzeDeelnemer(
            Zienswijzeronden ronden,
            Zienswijzen zienswijzen,
            Beantwoording beantwoording,
            Standpunten standpunten,
            Standpuntvoorstel voorstel,
            Rondeberichten berichten,
            Trajecttermijnen termijnen,
            Clock klok,
            Dossierstukken stukken,
            Journaal journaal,
            ApplicationEventPublisher gebeurtenissen) {
        this.ronden = ronden;
        this.zienswijzen = zienswijzen;
        this.beantwoording = beantwoording;
        this.standpunten = standpunten;
        this.voorstel = voorstel;
        this.berichten = berichten;
        this.termijnen = termijnen;
        this.klok = klok;
        this.stukken = stukken;
        this.journaal = journaal;
        this.gebeurtenissen = gebeurtenissen;
    }

    public String griffie(String sleutel) {
        return traject(sleutel).deelnemer().griffie().toString();
    }

    public String college(String sleutel) {
        return traject(sleutel).deelnemer().college().toString();
    }

    public LocalDate uiterlijk(String sleutel, String stap) {
        Traject traject = traject(sleutel);
        return Trajectdagen.uiterlijk(stap, ronden.kop(traject.ronde()), traject.vergaderingOp());
    }

    public void ontvangstBevestigen(String sleutel, Ingevuld ingevuld) {
        zienswijzen.ontvangen(id(sleutel), ingevuld.datum("ontvangenOp").orElseThrow(), ingevuld.door());
    }

    public void raadsvergaderingPlannen(String sleutel, Ingevuld ingevuld) {
        Antwoordcontrole.raadsvergadering(ingevuld);
        if (!ingevuld.ja("behandeling")) {
            zienswijzen.behandelingPlannen(id(sleutel), null, ingevuld.door());
            geenZienswijze(sleutel, null, null, ingevuld);
            return;
        }
        LocalDate op = ingevuld.datum("vergaderingOp").orElseThrow();
        zienswijzen.behandelingPlannen(id(sleutel), op, ingevuld.door());
    }

    public boolean behandelingInDeRaad(String sleutel) {
        return Boolean.TRUE.equals(traject(sleutel).behandeling());
    }

    public void zienswijzeVastleggen(String sleutel, Ingevuld ingevuld) {
        Antwoordcontrole.zienswijze(ingevuld);
        LocalDate besluitVan = ingevuld.datum("besluitVan").orElseThrow();
        UUID dossier = dossier(traject(sleutel));
        UUID bijlage = stukken.gekozen(dossier, ingevuld, "bijlage").orElse(null);
        if (Antwoordcontrole.isGeen(ingevuld)) {
            geenZienswijze(sleutel, besluitVan, bijlage, ingevuld);
            return;
        }
        String tekst = ingevuld.tekst("zienswijze");
        beantwoording.indienen(id(sleutel), besluitVan, tekst, bijlage, ingevuld.door());
        termijnen.beantwoord(id(sleutel), "Zienswijze naar voren gebracht.", Dagen.vandaag(klok), ingevuld.door());
        standpuntVervalt(sleutel);
    }

    public boolean zienswijzeNaarVorenGebracht(String sleutel) {
        return traject(sleutel).status() == Traject.Status.INGEDIEND;
    }

    public void zienswijzeDoorzenden(String sleutel) {
        antwoordDoorgeven(sleutel);
    }

    public void geenZienswijzeMelden(String sleutel) {
        antwoordDoorgeven(sleutel);
    }

    public void standpuntVoorbereiden(String sleutel, Ingevuld ingevuld) {
        Traject traject = traject(sleutel);
        Zienswijzeronde ronde = ronde(traject);
        standpunten.opstellen(voorstel.van(traject, ronde, ingevuld), ingevuld.door());
    }

    public void akkoordVragen(String sleutel) {
        journaal.vergrendel(dossier(traject(sleutel)));
        standpunten.akkoordVragen(id(sleutel));
    }

    public boolean akkoordGegeven(String sleutel) {
        return standpunten.akkoord(id(sleutel));
    }

    public void standpuntVaststellen(String sleutel, Ingevuld ingevuld) {
        standpunten.vaststellen(id(sleutel), ingevuld.datum("besluitVan").orElseThrow(), ingevuld.door());
    }

    private void geenZienswijze(String sleutel, @Nullable LocalDate besluitVan, @Nullable UUID bijlage, Ingevuld in) {
        beantwoording.geenZienswijze(id(sleutel), besluitVan, bijlage, in.door());
        termijnen.beantwoord(id(sleutel), "Gemeld dat er geen zienswijze komt.", Dagen.vandaag(klok), in.door());
        standpuntVervalt(sleutel);
    }

    private void standpuntVervalt(String sleutel) {
        standpunten.vervallen(id(sleutel), "De raad heeft al besloten; uw akkoord is niet meer nodig.");
    }

    /**
     * Runs in a transaction of its own after that of the answer: so the last of several raden that answer at the same
     * moment sees all the others. They go one after the other, so that one of them tells the procedure and the others
     * do not collide with it there, which would put them off until the next attempt.
     */
    private void antwoordDoorgeven(String sleutel) {
        Traject traject = traject(sleutel);
        journaal.vergrendel(dossier(traject));
        Zienswijzeronde ronde = ronde(traject);
        berichten.antwoordBinnen(ronde.zaak(), traject);
        if (traject.status() == Traject.Status.INGEDIEND) {
            gebeurtenissen.publishEvent(new ZienswijzeBinnen(ronde.zaak().dossier()));
        }
        if (ronde.alleBinnen()) {
            gebeurtenissen.publishEvent(new AlleZienswijzenBinnen(ronde.zaak().dossier()));
        }
    }

    private Traject traject(String sleutel) {
        return ronden.traject(id(sleutel));
    }

    private UUID dossier(Traject traject) {
        return ronden.kop(traject.ronde()).zaak().dossier();
    }

    private Zienswijzeronde ronde(Traject traject) {
        return ronden.vind(traject.ronde()).orElseThrow();
    }

    private static UUID id(String sleutel) {
        return UUID.fromString(sleutel);
    }
}
