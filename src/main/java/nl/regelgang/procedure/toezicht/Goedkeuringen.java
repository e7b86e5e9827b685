package nl.regelgang.procedure.toezicht;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Afwijking;
import nl.regelgang.procedure.Gebeurd;
import nl.regelgang.procedure.toezicht.Toezicht.Besluit;
import nl.regelgang.procedure.toezicht.Toezicht.Verdaging;
import nl.regelgang.procedure.toezicht.Toezichtfeit.GoedkeuringVerdaagd;
import nl.regelgang.procedure.toezicht.Toezichtfeit.OverGoedkeuringBesloten;
import nl.regelgang.termijnen.Proceduresoort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The toezichthouder decides on a begroting or wijziging that needs his goedkeuring (Gemeentewet art. 206 and 207). */
@Service
@Transactional
class Goedkeuringen {

    private static final String DAG = "besluitOp";

    private final Toezichten toezichten;
    private final Toezichttermijnen termijnen;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Goedkeuringen(Toezichten toezichten, Toezichttermijnen termijnen, ApplicationEventPublisher feiten, Clock klok) {
        this.toezichten = toezichten;
        this.termijnen = termijnen;
        this.feiten = feiten;
        this.klok = klok;
    }

    /** That of a wijziging waits for the goedkeuring of the begroting (Gemeentewet art. 207 lid 2). */
    void gevraagd(Toezicht toezicht) {
        vanaf(toezicht).ifPresent(dag -> termijnen.goedkeuring(toezicht, dag));
    }

    /** Empty when the term has not begun. */
    private Optional<LocalDate> vanaf(Toezicht toezicht) {
        if (!toezicht.overWijziging()) {
            return Optional.of(Objects.requireNonNull(toezicht.regime()).op());
        }
        LocalDate ontvangen = toezicht.stuk().ontvangenOp();
        Optional<Toezicht> begroting = toezichten.begroting(
                toezicht.procedure().bestuur().regeling(), toezicht.stuk().jaar());
        if (begroting.isEmpty()) {
            return Optional.of(ontvangen);
        }
        return begroting
                .flatMap(een -> Optional.ofNullable(een.besluit()))
                .filter(Besluit::verleend)
                .map(besluit -> besluit.op().isAfter(ontvangen) ? besluit.op() : ontvangen);
    }

    void besluiten(Toezicht toezicht, Ingevuld ingevuld) {
        LocalDate op = Gebeurd.op(ingevuld, DAG, Dagen.vandaag(klok));
        if (op.isBefore(Objects.requireNonNull(toezicht.regime()).op())) {
            throw new OngeldigeInvoer(
                    DAG,
                    "Goedkeuring is pas nodig sinds %s. Vul die dag of een latere dag in."
                            .formatted(voluit(toezicht.regime().op())));
        }
        if (ingevuld.tekst("besluit").equals("verdaagd")) {
            verdagen(toezicht, op, ingevuld);
        } else {
            beslissen(toezicht, op, ingevuld);
        }
    }

    private void verdagen(Toezicht toezicht, LocalDate op, Ingevuld ingevuld) {
        if (toezicht.verdaging() != null) {
            throw new OngeldigeInvoer(
                    "besluit",
                    "Verdagen kan één keer (Awb art. 10:31 lid 2), en dat is gedaan op %s. Verleen of onthoud de goedkeuring."
                            .formatted(voluit(toezicht.verdaging().op())));
        }
        LocalDate vanaf = vanaf(toezicht)
                .orElseThrow(
                        () -> new OngeldigeInvoer(
                                "besluit",
                                "De termijn begint pas als de begroting is goedgekeurd (Gemeentewet art. 207 lid 2); verdagen is nog niet nodig."));
        toezichten.verdaging(toezicht.id(), new Verdaging(op, ingevuld.tekst("motivering")));
        termijnen.verdaagd(toezicht, vanaf);
        feiten.publishEvent(new GoedkeuringVerdaagd(
                toezicht.id(),
                op,
                ingevuld.tekst("motivering"),
                Grondslag.van("Awb art. 10:31 lid 2"),
                ingevuld.door()));
    }

    private void beslissen(Toezicht toezicht, LocalDate op, Ingevuld ingevuld) {
        boolean onthouden = ingevuld.tekst("besluit").equals("onthouden");
        Afwijking afwijking = Afwijking.van(termijnen.teLaat(toezicht, Toezichttermijnen.GOEDKEURING, op), ingevuld);
        Besluit besluit = new Besluit(
                op,
                onthouden ? Weigergrond.van(ingevuld, "Gemeentewet art. 206") : null,
                ingevuld.tekst("motivering"),
                onthouden ? null : ingevuld.eventueleTekst("uitzondering").orElse(null));
        toezichten.besluit(toezicht.id(), besluit);
        termijnen.gedaan(toezicht.id(), Toezichttermijnen.GOEDKEURING, op, ingevuld.door());
        feiten.publishEvent(new OverGoedkeuringBesloten(
                toezicht.id(),
                besluit,
                afwijking,
                termijnen.artikel(toezicht, Grondslag.van("Gemeentewet art. 206")),
                ingevuld.door()));
        if (besluit.verleend() && !toezicht.overWijziging()) {
            wachtendeWijzigingen(toezicht);
        }
    }

    private void wachtendeWijzigingen(Toezicht begroting) {
        toezichten
                .van(
                        begroting.procedure().bestuur().regeling(),
                        Proceduresoort.BEGROTINGSWIJZIGING,
                        begroting.stuk().jaar())
                .stream()
                .filter(wijziging -> wijziging.preventief() && wijziging.besluit() == null)
                .forEach(this::gevraagd);
    }
}
