package nl.regelgang.zienswijzen;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.Sha256;
import nl.regelgang.zienswijzen.Zienswijzefeit.AntwoordHeropend;
import nl.regelgang.zienswijzen.Zienswijzefeit.GeenZienswijzeGemeld;
import nl.regelgang.zienswijzen.Zienswijzefeit.ZienswijzeIngediend;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a raad answers in a round that is not closed: a zienswijze or none, once, until its griffie takes that back. */
@Service
@Transactional
public class Beantwoording {

    private final Zienswijzeronden ronden;
    private final Antwoorden antwoorden;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Beantwoording(Zienswijzeronden ronden, Antwoorden antwoorden, ApplicationEventPublisher feiten, Clock klok) {
        this.ronden = ronden;
        this.antwoorden = antwoorden;
        this.feiten = feiten;
        this.klok = klok;
    }

    /** The raad files a zienswijze. One that comes late is taken in all the same until the round is closed. */
    public void indienen(UUID traject, LocalDate besluitVan, String tekst, @Nullable UUID bijlage, Handelend door) {
        Traject dit = ronden.traject(traject);
        Rondekop ronde = ronden.kop(dit.ronde());
        besloten(ronde, besluitVan);
        boolean teLaat = Dagen.vandaag(klok).isAfter(ronde.sluitOp());
        beantwoord(dit, new Antwoorden.Antwoord(Traject.Status.INGEDIEND, besluitVan, tekst, bijlage, teLaat));
        feiten.publishEvent(new ZienswijzeIngediend(
                ronde.zaak().dossier(),
                traject,
                dit.deelnemer().raadVoluit(),
                besluitVan,
                Sha256.van(tekst),
                teLaat,
                ronde.zaak().zienswijze(),
                door));
    }

    /**
     * @param besluitVan the day on which the raad decided so, null when it did not treat the draft
     * @param bijlage the besluit or a letter, null when there is none
     */
    public void geenZienswijze(UUID traject, @Nullable LocalDate besluitVan, @Nullable UUID bijlage, Handelend door) {
        Traject dit = ronden.traject(traject);
        Rondekop ronde = ronden.kop(dit.ronde());
        Zaak zaak = ronde.zaak();
        if (besluitVan != null) {
            besloten(ronde, besluitVan);
        }
        beantwoord(dit, new Antwoorden.Antwoord(Traject.Status.GEEN, besluitVan, null, bijlage, false));
        feiten.publishEvent(new GeenZienswijzeGemeld(
                zaak.dossier(), traject, dit.deelnemer().raadVoluit(), zaak.zienswijze(), door));
    }

    /**
     * The griffie takes its answer back because it was recorded wrongly; the raad stands open again.
     *
     * @throws Achterhaald when the round is closed or nothing was answered
     */
    public void heropenen(UUID traject, String reden, Handelend door) {
        Traject dit = ronden.traject(traject);
        Zienswijzeronde ronde = ronden.vind(dit.ronde()).orElseThrow();
        if (ronde.geslotenOp() != null || !antwoorden.heropen(dit, reden, klok.instant())) {
            throw new Achterhaald("De ronde is gesloten, of er is geen antwoord om te heropenen. Bekijk de procedure.");
        }
        feiten.publishEvent(new AntwoordHeropend(
                ronde.zaak().dossier(),
                traject,
                dit.deelnemer().raadVoluit(),
                dit.status().naam(),
                reden,
                door));
    }

    private void beantwoord(Traject traject, Antwoorden.Antwoord antwoord) {
        if (!antwoorden.beantwoord(traject.id(), antwoord, klok.instant())) {
            throw new Achterhaald("Voor %s is al een antwoord vastgelegd, of de ronde is gesloten. Bekijk de procedure."
                    .formatted(traject.deelnemer().naam()));
        }
    }

    /** A raad decides about the draft of this round, so not before it was sent. */
    private void besloten(Rondekop ronde, LocalDate besluitVan) {
        if (besluitVan.isAfter(Dagen.vandaag(klok))) {
            throw new OngeldigeInvoer(
                    "besluitVan", "De datum ligt in de toekomst. Leg een besluit vast als het is genomen.");
        }
        if (besluitVan.isBefore(ronde.verzondenOp())) {
            throw new OngeldigeInvoer(
                    "besluitVan",
                    "De stukken zijn pas op %s verzonden. Vul die dag of een latere dag in."
                            .formatted(Dagen.voluit(ronde.verzondenOp())));
        }
    }
}
