package nl.regelgang.procedure.toezicht;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Gebeurd;
import nl.regelgang.procedure.toezicht.Toezicht.Regime;
import nl.regelgang.procedure.toezicht.Toezichtfeit.RegimeBepaald;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether a begroting, and every wijziging of her, needs goedkeuring (Gemeentewet art. 203). */
@Service
@Transactional
class Toezichtregimes {

    private final Toezichten toezichten;
    private final Toezichttermijnen termijnen;
    private final Eerderejaarrekening jaarrekening;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Toezichtregimes(
            Toezichten toezichten,
            Toezichttermijnen termijnen,
            Eerderejaarrekening jaarrekening,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.toezichten = toezichten;
        this.termijnen = termijnen;
        this.jaarrekening = jaarrekening;
        this.feiten = feiten;
        this.klok = klok;
    }

    /** A wijziging follows the begroting of its year; what was said of that is written down with the wijziging. */
    boolean bekend(Toezicht toezicht) {
        Optional<Regime> vanBegroting = toezicht.overWijziging()
                ? toezichten
                        .begroting(
                                toezicht.procedure().bestuur().regeling(),
                                toezicht.stuk().jaar())
                        .flatMap(begroting -> Optional.ofNullable(begroting.regime()))
                : Optional.empty();
        vanBegroting
                .map(regime -> new Regime(
                        regime.grond(), regime.op(), "Dat geldt voor de begroting van dat jaar en haar wijzigingen."))
                .ifPresent(regime -> vastleggen(toezicht, regime, Handelend.SYSTEEM));
        return vanBegroting.isPresent();
    }

    void bepalen(Toezicht toezicht, Ingevuld ingevuld) {
        LocalDate op = Gebeurd.op(ingevuld, "mededelingOp", Dagen.vandaag(klok));
        if (op.isBefore(toezicht.stuk().ontvangenOp())) {
            throw new OngeldigeInvoer(
                    "mededelingOp",
                    "Het stuk is pas op %s verzonden. Vul die dag of een latere dag in."
                            .formatted(voluit(toezicht.stuk().ontvangenOp())));
        }
        boolean preventief = ingevuld.tekst("regime").equals("preventief");
        Regime regime = preventief
                ? preventief(toezicht, op, ingevuld)
                : new Regime(
                        null,
                        op,
                        ingevuld.eventueleTekst("toelichting").orElse("De toezichthouder heeft dat zo bepaald."));
        vastleggen(toezicht, regime, ingevuld.door());
    }

    private Regime preventief(Toezicht toezicht, LocalDate op, Ingevuld ingevuld) {
        Grond grond = ingevuld.eventueleTekst("grond")
                .map(Grond::van)
                .orElseThrow(() -> new OngeldigeInvoer(
                        "grond", "Kies waarom goedkeuring nodig is (Gemeentewet art. 203 lid 1-2)."));
        onjuist(toezicht, grond).ifPresent(zin -> {
            throw new OngeldigeInvoer("grond", zin);
        });
        String toelichting = ingevuld.eventueleTekst("toelichting")
                .orElseThrow(() -> new OngeldigeInvoer(
                        "toelichting", "Schrijf waarom goedkeuring nodig is. Het bestuur leest dit."));
        return new Regime(grond, op, toelichting);
    }

    /** What the application knows to be otherwise than the ground says. */
    private Optional<String> onjuist(Toezicht toezicht, Grond grond) {
        return switch (grond) {
            case EVENWICHT -> Optional.empty();
            case BEGROTING_TE_LAAT ->
                toezicht.overWijziging() || toezicht.stuk().teLaat()
                        ? Optional.empty()
                        : Optional.of("De begroting was op tijd: verzonden op %s. Kies een andere grond (%s)."
                                .formatted(voluit(toezicht.stuk().ontvangenOp()), grond.grondslag()));
            case JAARREKENING_TE_LAAT ->
                jaarrekening
                        .op(toezicht)
                        .filter(inzending -> !inzending.teLaat())
                        .map(inzending -> "De jaarrekening %d was op tijd: verzonden op %s. Kies een andere grond (%s)."
                                .formatted(inzending.jaar(), voluit(inzending.verzondenOp()), grond.grondslag()));
        };
    }

    /** Silence before the begin of the begrotingsjaar means that no goedkeuring is needed (Gemeentewet art. 203 lid 4). */
    void zonderMededeling(Toezicht toezicht) {
        LocalDate laatste = laatsteDag(toezicht);
        vastleggen(
                toezicht,
                new Regime(null, laatste, "Er is geen mededeling gedaan tot en met %s.".formatted(voluit(laatste))),
                Handelend.SYSTEEM);
    }

    /** For a wijziging of which the begroting is not known here the end of its year. */
    LocalDate laatsteDag(Toezicht toezicht) {
        return toezicht.overWijziging()
                ? LocalDate.of(toezicht.stuk().jaar(), 12, 31)
                : termijnen.mededeling(toezicht).dag();
    }

    private void vastleggen(Toezicht toezicht, Regime regime, Handelend door) {
        toezichten.regime(toezicht.id(), regime);
        if (door.equals(Handelend.SYSTEEM)) {
            termijnen.vervallen(toezicht.id(), Toezichttermijnen.REGIME, "Er is geen mededeling nodig.");
        } else {
            termijnen.gedaan(toezicht.id(), Toezichttermijnen.REGIME, regime.op(), door);
        }
        Grondslag uitModel = regime.grond() == null
                ? Grondslag.van("Gemeentewet art. 203 lid 4")
                : regime.grond().grondslag();
        feiten.publishEvent(new RegimeBepaald(toezicht.id(), regime, termijnen.artikel(toezicht, uitModel), door));
    }
}
