package nl.regelgang.procedure.begrotingswijziging;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Afwijking;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Gebeurd;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.cyclus.Cyclusbesluit;
import nl.regelgang.procedure.cyclus.Cyclusinzending;
import nl.regelgang.procedure.cyclus.Cyclusstuk;
import nl.regelgang.procedure.cyclus.Cyclustermijnen;
import nl.regelgang.regeling.Vorm;
import nl.regelgang.termijnen.Aanknoping;
import nl.regelgang.termijnen.TeruggerekendeTermijn;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import nl.regelgang.zienswijzen.Zienswijzeronden;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the aanbieding to the toezichthouder. */
@Service
@Transactional
class Begrotingswijzigingstappen {

    private static final String KENNISGEVING = "kennisgeving-wijziging";

    private final Begrotingswijzigingen wijzigingen;
    private final Cyclusbesluit besluit;
    private final Cyclusinzending inzending;
    private final Cyclustermijnen termijnen;
    private final Procedures procedures;
    private final Zienswijzeronden ronden;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Begrotingswijzigingstappen(
            Begrotingswijzigingen wijzigingen,
            Cyclusbesluit besluit,
            Cyclusinzending inzending,
            Cyclustermijnen termijnen,
            Procedures procedures,
            Zienswijzeronden ronden,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.wijzigingen = wijzigingen;
        this.besluit = besluit;
        this.inzending = inzending;
        this.termijnen = termijnen;
        this.procedures = procedures;
        this.ronden = ronden;
        this.feiten = feiten;
        this.klok = klok;
    }

    void aanbieden(Cyclusstuk stuk, Ingevuld ingevuld) {
        LocalDate op = Gebeurd.op(ingevuld, "aangebodenOp", Dagen.vandaag(klok));
        LocalDate vanaf = Objects.requireNonNullElse(wijzigingen.lees(stuk.id()).toegezondenOp(), stuk.gestartOp());
        if (op.isBefore(vanaf)) {
            throw new OngeldigeInvoer(
                    "aangebodenOp",
                    "De procedure begon op %s. Vul die dag of een latere dag in.".formatted(voluit(vanaf)));
        }
        Afwijking afwijking = stuk.procedure().bestuur().vorm() == Vorm.OPENBAAR_LICHAAM
                ? Afwijking.van(twaalfWekenTekort(stuk, op), ingevuld)
                : new Afwijking(List.of(), null);
        if (ingevuld.datum("kennisgevingOp").isPresent()) {
            besluit.terInzage(stuk, ingevuld, artikel(stuk, "Gemeentewet art. 192 lid 2"));
        }
        wijzigingen.aangeboden(stuk.id(), op);
        procedures.stand(stuk.id(), Fase.LOOPT, "aangeboden", null);
        feiten.publishEvent(new BegrotingswijzigingAangeboden(
                stuk.id(),
                op,
                ronden.laatste(stuk.id())
                        .map(Zienswijzeronde::zienswijzen)
                        .map(List::size)
                        .orElse(0),
                afwijking,
                stuk.grondslag("Wgr art. 35 lid 6"),
                ingevuld.door()));
    }

    /** Counted back from the aanbieding, or where there is none from the vaststelling, as for the begroting itself. */
    private List<String> twaalfWekenTekort(Cyclusstuk stuk, LocalDate op) {
        LocalDate verzondenOp = wijzigingen.lees(stuk.id()).toegezondenOp();
        return verzondenOp == null
                ? List.of()
                : termijnen.termijn(stuk, "ontwerpwijziging-" + vorm(stuk)).stream()
                        .map(TeruggerekendeTermijn.class::cast)
                        .filter(termijn -> op.isBefore(termijn.vroegsteDoel(verzondenOp)))
                        .map(termijn -> "De raden kregen het ontwerp op %s en hebben %s: dit kan vanaf %s (%s)."
                                .formatted(
                                        voluit(verzondenOp),
                                        termijn.geldend().lengte(),
                                        voluit(termijn.vroegsteDoel(verzondenOp)),
                                        termijn.geldend().grondslag()))
                        .toList();
    }

    private static String vorm(Cyclusstuk stuk) {
        return stuk.procedure().bestuur().vorm().naam().replace(' ', '-');
    }

    void vaststellen(Cyclusstuk stuk, Ingevuld ingevuld) {
        if (ingevuld.tekst("uitkomst").equals("niet")) {
            nietVastgesteld(stuk, ingevuld);
            return;
        }
        LocalDate vergadering = besluit.vergaderingOp(stuk, ingevuld);
        List<String> tekort = stuk.procedure().bestuur().vorm() == Vorm.OPENBAAR_LICHAAM
                ? List.of()
                : twaalfWekenTekort(stuk, vergadering);
        LocalDate op = besluit.vaststellen(stuk, Begrotingswijzigingproces.VASTSTELLEN, KENNISGEVING, tekort, ingevuld);
        wijzigingen.besloten(stuk.id(), true);
        termijnen
                .uiterlijk(stuk, "wijziging-inzenden", Aanknoping.op(op))
                .ifPresent(uiterlijk -> termijnen.open(
                        stuk,
                        Begrotingswijzigingproces.TOEZENDEN,
                        "Begrotingswijziging toezenden aan "
                                + stuk.procedure().bestuur().toezichthouder().naam(),
                        stuk.procedure().bestuur().dagelijksBestuur(),
                        uiterlijk,
                        Map.of("vaststelling", op)));
    }

    private void nietVastgesteld(Cyclusstuk stuk, Ingevuld ingevuld) {
        LocalDate op = besluit.vergaderingOp(stuk, ingevuld);
        String reden = ingevuld.eventueleTekst("reden")
                .orElseThrow(() -> new OngeldigeInvoer("reden", "Schrijf waarom de wijziging niet is vastgesteld."));
        wijzigingen.besloten(stuk.id(), false);
        besluit.beeindigen(stuk, op, reden, artikel(stuk, "Gemeentewet art. 192 lid 1"), ingevuld);
    }

    void toezenden(Cyclusstuk stuk, Ingevuld ingevuld) {
        inzending.toezenden(
                stuk,
                Begrotingswijzigingproces.TOEZENDEN,
                "wijziging",
                besloten(stuk.verloop().besluitOp()),
                artikel(stuk, "Gemeentewet art. 192 lid 2"),
                ingevuld);
    }

    private static LocalDate besloten(@Nullable LocalDate op) {
        return Objects.requireNonNull(op);
    }

    private Grondslag artikel(Cyclusstuk stuk, String uitModel) {
        return termijnen.artikel(stuk, Grondslag.van(uitModel));
    }
}
