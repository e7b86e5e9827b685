package nl.regelgang.procedure.toezicht;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Gebeurd;
import nl.regelgang.procedure.toezicht.Toestemming.Besluit;
import nl.regelgang.procedure.toezicht.Toestemming.Uitkomst;
import nl.regelgang.procedure.toezicht.Toezichtfeit.OverToestemmingBesloten;
import nl.regelgang.procedure.toezicht.Toezichtfeit.ToestemmingGevraagd;
import nl.regelgang.procesmotor.Procesmotor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bestuur asks to go into an obligation while its begroting is not approved (Gemeentewet art. 208 and 209). */
@Service
@Transactional
class Aanvragen {

    private final Toezichten toezichten;
    private final Toestemmingen toestemmingen;
    private final Toezichttermijnen termijnen;
    private final Toezichtpost post;
    private final Procesmotor motor;
    private final Journaal journaal;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Aanvragen(
            Toezichten toezichten,
            Toestemmingen toestemmingen,
            Toezichttermijnen termijnen,
            Toezichtpost post,
            Procesmotor motor,
            Journaal journaal,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.toezichten = toezichten;
        this.toestemmingen = toestemmingen;
        this.termijnen = termijnen;
        this.post = post;
        this.motor = motor;
        this.journaal = journaal;
        this.feiten = feiten;
        this.klok = klok;
    }

    /**
     * @throws Achterhaald when no toestemming is needed
     * @throws OngeldigeInvoer when it would have been sent before it was needed
     */
    void vragen(UUID toezichtId, Toestemmingsformulier.Gelezen gelezen, Handelend door) {
        journaal.vergrendel(toezichtId);
        Toezicht toezicht = toezichten.lees(toezichtId);
        if (!toezicht.zonderGoedkeuring()) {
            throw new Achterhaald(
                    "Toestemming is alleen nodig zolang de %s goedkeuring nodig heeft en niet is goedgekeurd (Gemeentewet art. 208 lid 1)."
                            .formatted(toezicht.stukwoord()));
        }
        LocalDate sinds = Objects.requireNonNull(toezicht.regime()).op();
        if (gelezen.op().isBefore(sinds)) {
            throw new OngeldigeInvoer(
                    "op",
                    "Toestemming is pas nodig sinds %s. Vul die dag of een latere dag in.".formatted(voluit(sinds)));
        }
        Toestemming aanvraag = new Toestemming(
                UUID.randomUUID(),
                toezichtId,
                gelezen.spoed(),
                gelezen.waarvoor(),
                gelezen.bedrag(),
                gelezen.op(),
                gelezen.spoed()
                        ? null
                        : termijnen.toestemming(toezicht, gelezen.op()).dag(),
                null);
        toestemmingen.voegToe(aanvraag);
        gevraagd(toezicht, aanvraag, door);
    }

    private void gevraagd(Toezicht toezicht, Toestemming aanvraag, Handelend door) {
        ToestemmingGevraagd feit = new ToestemmingGevraagd(
                toezicht.id(),
                aanvraag,
                termijnen.artikel(
                        toezicht,
                        Grondslag.van(aanvraag.spoed() ? "Gemeentewet art. 209 lid 1" : "Gemeentewet art. 208 lid 1")),
                door);
        feiten.publishEvent(feit);
        post.aanToezichthouder(toezicht.procedure(), feit.omschrijving());
        if (!aanvraag.spoed()) {
            termijnen.toestemming(toezicht, aanvraag);
            motor.start(Toestemmingsproces.PROCES, aanvraag.id().toString());
        }
    }

    void besluiten(Toestemming aanvraag, Ingevuld ingevuld) {
        LocalDate op = Gebeurd.op(ingevuld, "besluitOp", Dagen.vandaag(klok));
        if (op.isBefore(aanvraag.verzondenOp())) {
            throw new OngeldigeInvoer(
                    "besluitOp",
                    "De aanvraag is pas op %s verzonden. Vul die dag of een latere dag in."
                            .formatted(voluit(aanvraag.verzondenOp())));
        }
        boolean afgewezen = ingevuld.tekst("besluit").equals("afgewezen");
        if (afgewezen && ingevuld.eventueleTekst("toelichting").isEmpty()) {
            throw new OngeldigeInvoer("toelichting", "Schrijf waarom u de aanvraag afwijst.");
        }
        vastleggen(
                aanvraag,
                new Besluit(
                        afgewezen ? Uitkomst.AFGEWEZEN : Uitkomst.VERLEEND,
                        op,
                        afgewezen ? Weigergrond.van(ingevuld, "Gemeentewet art. 208 lid 2") : null,
                        ingevuld.eventueleTekst("toelichting").orElse(null)),
                ingevuld.door());
    }

    /** The term is over and nothing was sent (Gemeentewet art. 208 lid 3). */
    void vanRechtswege(Toestemming aanvraag) {
        vastleggen(
                aanvraag,
                new Besluit(
                        Uitkomst.VAN_RECHTSWEGE,
                        Objects.requireNonNull(aanvraag.uiterlijk()),
                        null,
                        "Binnen twee maanden is geen besluit verzonden."),
                Handelend.SYSTEEM);
    }

    private void vastleggen(Toestemming aanvraag, Besluit besluit, Handelend door) {
        toestemmingen.besluit(aanvraag.id(), besluit);
        if (besluit.uitkomst() == Uitkomst.VAN_RECHTSWEGE) {
            termijnen.vervallen(
                    aanvraag.id(), Toezichttermijnen.TOESTEMMING, "De toestemming is van rechtswege verleend.");
        } else {
            termijnen.gedaan(aanvraag.id(), Toezichttermijnen.TOESTEMMING, besluit.op(), door);
        }
        Toezicht toezicht = toezichten.lees(aanvraag.toezicht());
        feiten.publishEvent(new OverToestemmingBesloten(
                toezicht.id(),
                toestemmingen.lees(aanvraag.id()),
                termijnen.artikel(toezicht, Grondslag.van("Gemeentewet art. 208 lid 3")),
                door));
    }
}
