package nl.regelgang.procedure.begroting;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.begroting.Begrotingsfeit.BegrotingAangeboden;
import nl.regelgang.procedure.begroting.Begrotingsfeit.BegrotingToegezonden;
import nl.regelgang.procedure.begroting.Begrotingsfeit.OntwerpbegrotingAangepast;
import nl.regelgang.procedure.begroting.Begrotingsfeit.ReactieVastgesteld;
import nl.regelgang.procedure.begroting.Begrotingsprocedure.Plan;
import nl.regelgang.procedure.zienswijzeronde.Dossierstukken;
import nl.regelgang.procedure.zienswijzeronde.Ronden;
import nl.regelgang.regeling.Stemregels;
import nl.regelgang.termijnen.Uiterlijk;
import nl.regelgang.zienswijzen.Zienswijzefeit;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import nl.regelgang.zienswijzen.Zienswijzeronden;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * What DB and AB do after the round: react, offer, vote, adapt, send. A term that is not met never blocks: it asks for
 * the reason, which the journaal keeps.
 */
@Service
class Besluitvorming {

    private final Begrotingsprocedures procedures;
    private final Zienswijzeronden ronden;
    private final Ronden rondegang;
    private final Dossierstukken stukken;
    private final Stemmingen stemmingen;
    private final Stemmen stemmen;
    private final Begrotingstermijnregister termijnen;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Besluitvorming(
            Begrotingsprocedures procedures,
            Zienswijzeronden ronden,
            Ronden rondegang,
            Dossierstukken stukken,
            Stemmingen stemmingen,
            Stemmen stemmen,
            Begrotingstermijnregister termijnen,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.procedures = procedures;
        this.ronden = ronden;
        this.rondegang = rondegang;
        this.stukken = stukken;
        this.stemmingen = stemmingen;
        this.stemmen = stemmen;
        this.termijnen = termijnen;
        this.feiten = feiten;
        this.klok = klok;
    }

    /** The day by which a step should be done; null when nothing sets one. */
    @Nullable
    LocalDate uiterlijk(Begrotingsprocedure procedure, String stap) {
        return switch (stap) {
            case "reactieVaststellen", "begrotingAanbieden" ->
                termijnen.termijnen(procedure).doel(procedure.plan());
            case "stemmingVastleggen" -> procedure.plan().vergadering();
            case "begrotingToezenden" -> toezending(procedure).dag();
            default -> null;
        };
    }

    void reactieVaststellen(Begrotingsprocedure procedure, Ingevuld ingevuld) {
        List<String> zonder = ronde(procedure).zonderReactie().stream()
                .map(traject -> traject.deelnemer().naam())
                .toList();
        if (!zonder.isEmpty()) {
            throw new OngeldigeInvoer("Schrijf eerst een oordeel en een conclusie bij de zienswijze van "
                    + String.join(", ", zonder) + " (" + procedure.grondslag("Wgr art. 35 lid 4") + ").");
        }
        LocalDate besluitVan = gebeurd(ingevuld, "besluitVan");
        procedures.reactieVastgesteld(procedure.id(), besluitVan);
        termijnen.gedaan(procedure, Begrotingstermijnregister.REACTIE, besluitVan, ingevuld.door());
        feiten.publishEvent(new ReactieVastgesteld(
                procedure.id(),
                besluitVan,
                ingevuld.eventueleTekst("toelichting").orElse(null),
                procedure.grondslag("Wgr art. 35 lid 4"),
                ingevuld.door()));
    }

    void begrotingAanbieden(Begrotingsprocedure procedure, Ingevuld ingevuld) {
        LocalDate op = gebeurd(ingevuld, "aangebodenOp");
        Zienswijzeronde ronde = ronde(procedure);
        Begrotingstermijnen regels = termijnen.termijnen(procedure);
        List<String> afwijkingen = new ArrayList<>();
        if (regels.vanafAanbieding()) {
            twaalfWeken(regels, ronde, op, "aanbieden").ifPresent(afwijkingen::add);
        }
        vraagReden(afwijkingen, ingevuld, "afwijking");
        LocalDate kennisgevingOp = ingevuld.datum("kennisgevingOp").orElse(null);
        procedures.aangeboden(procedure.id(), op, kennisgevingOp);
        termijnen.gedaan(procedure, Begrotingstermijnregister.AANBIEDING, op, ingevuld.door());
        if (ronde.zienswijzen().isEmpty()) {
            termijnen.geenReactieNodig(procedure);
        }
        feiten.publishEvent(new BegrotingAangeboden(
                procedure.id(),
                op,
                ronde.zienswijzen().size(),
                kennisgevingOp,
                ingevuld.eventueleTekst("afwijking").orElse(null),
                procedure.grondslag("Wgr art. 35 lid 3"),
                ingevuld.door()));
    }

    void stemmingVastleggen(Begrotingsprocedure procedure, Ingevuld ingevuld) {
        LocalDate op = gebeurd(ingevuld, "vergaderingOp");
        vraagReden(afwijkingenBijStemming(procedure, op), ingevuld, "toelichting");
        Stemregels.Soort uitslag = stemmen.vastleggen(procedure, ingevuld);
        if (uitslag == Stemregels.Soort.AANGENOMEN) {
            procedures.vastgesteld(procedure.id(), op);
            termijnen.vastgesteld(procedure, op, ingevuld.door());
            String reden =
                    "het bestuur heeft de begroting %d op %s vastgesteld".formatted(procedure.jaar(), voluit(op));
            rondegang.sluiten(procedure.id(), reden, ingevuld.door());
        }
    }

    private List<String> afwijkingenBijStemming(Begrotingsprocedure procedure, LocalDate op) {
        Begrotingstermijnen regels = termijnen.termijnen(procedure);
        Zienswijzeronde ronde = ronde(procedure);
        List<String> afwijkingen = new ArrayList<>();
        if (!regels.vanafAanbieding()) {
            twaalfWeken(regels, ronde, op, "vaststellen").ifPresent(afwijkingen::add);
        }
        if (!ronde.zonderReactie().isEmpty()) {
            afwijkingen.add("Op %s is nog niet gereageerd; dat moet vóór de vaststelling (%s)."
                    .formatted(
                            Zienswijzefeit.zienswijzen(ronde.zonderReactie().size()),
                            procedure.grondslag("Wgr art. 35 lid 4")));
        }
        kennisgeving(regels, procedure, op).ifPresent(afwijkingen::add);
        if (op.getYear() >= procedure.jaar()) {
            afwijkingen.add("De begroting had in %d moeten worden vastgesteld (%s)."
                    .formatted(procedure.jaar() - 1, procedure.grondslag("Wgr art. 34 lid 1")));
        }
        return afwijkingen;
    }

    private static Optional<String> kennisgeving(
            Begrotingstermijnen regels, Begrotingsprocedure procedure, LocalDate op) {
        LocalDate kennisgevingOp = procedure.verloop().kennisgevingOp();
        if (!regels.regels().kennisgevingTweeWeken()) {
            return Optional.empty();
        }
        if (kennisgevingOp == null) {
            return Optional.of("Er is geen datum van de openbare kennisgeving vastgelegd (%s)."
                    .formatted(regels.financieel("Gemeentewet art. 190 lid 2").orElse(Grondslag.REGELING)));
        }
        LocalDate vroegste = regels.kennisgeving().vroegsteDoel(kennisgevingOp);
        return op.isBefore(vroegste)
                ? Optional.of("De openbare kennisgeving was op %s; stemmen kan vanaf %s (%s)."
                        .formatted(
                                voluit(kennisgevingOp),
                                voluit(vroegste),
                                regels.kennisgeving().grondslag()))
                : Optional.empty();
    }

    private static Optional<String> twaalfWeken(
            Begrotingstermijnen regels, Zienswijzeronde ronde, LocalDate op, String wat) {
        LocalDate vroegste = regels.toezendingRaden().vroegsteDoel(ronde.verzondenOp());
        return op.isBefore(vroegste)
                ? Optional.of("De raden kregen de stukken op %s en hebben twaalf weken; %s kan vanaf %s (%s)."
                        .formatted(
                                voluit(ronde.verzondenOp()),
                                wat,
                                voluit(vroegste),
                                regels.toezendingRaden().grondslag()))
                : Optional.empty();
    }

    boolean besluitGenomen(Begrotingsprocedure procedure) {
        return stemmingen
                .laatste(procedure.id())
                .map(Stemming::uitslag)
                .filter(uitslag -> uitslag == Stemregels.Soort.AANGENOMEN || uitslag == Stemregels.Soort.VERWORPEN)
                .isPresent();
    }

    void begrotingToezenden(Begrotingsprocedure procedure, Ingevuld ingevuld) {
        LocalDate op = gebeurd(ingevuld, "verzondenOp");
        Uiterlijk uiterlijk = toezending(procedure);
        LocalDate vastgesteldOp = vastgesteldOp(procedure);
        if (op.isBefore(vastgesteldOp)) {
            throw new OngeldigeInvoer(
                    "verzondenOp",
                    "De begroting is pas op %s vastgesteld. Vul die dag of een latere dag in."
                            .formatted(voluit(vastgesteldOp)));
        }
        if (op.isAfter(uiterlijk.dag())) {
            vraagReden(List.of("De toezending is te laat. " + uiterlijk.uitleg()), ingevuld, "afwijking");
        }
        procedures.toegezonden(procedure.id(), op);
        termijnen.gedaan(procedure, Begrotingstermijnregister.TOEZENDING, op, ingevuld.door());
        feiten.publishEvent(new BegrotingToegezonden(
                procedure.id(),
                procedure.bestuur().toezichthouder().naam(),
                op,
                ingevuld.eventueleTekst("kenmerk").orElse(null),
                ingevuld.eventueleTekst("afwijking").orElse(null),
                uiterlijk.grondslag(),
                ingevuld.door()));
    }

    void ontwerpbegrotingAanpassen(Begrotingsprocedure procedure, Ingevuld ingevuld) {
        Plan plan = new Plan(
                ingevuld.datum("aanbiedingOp").orElseThrow(),
                ingevuld.datum("vergaderingOp").orElseThrow());
        if (plan.vergadering().isBefore(plan.aanbieding())) {
            throw new OngeldigeInvoer("vergaderingOp", "De vergadering kan niet vóór de aanbieding zijn.");
        }
        boolean nieuweRonde = ingevuld.ja("nieuweRonde");
        procedures.planWijzigen(
                procedure.id(),
                procedure.jaar(),
                plan,
                stukken.gekozen(procedure.id(), ingevuld, "ontwerpbegroting").orElse(procedure.ontwerp()));
        procedures.nieuweRonde(procedure.id(), nieuweRonde);
        if (!nieuweRonde) {
            termijnen.aanbiedingGepland(
                    procedures.lees(procedure.id()), ronde(procedure).verzondenOp());
        }
        feiten.publishEvent(new OntwerpbegrotingAangepast(
                procedure.id(), nieuweRonde, ingevuld.tekst("reden"), Grondslag.WERKAFSPRAAK, ingevuld.door()));
    }

    private Uiterlijk toezending(Begrotingsprocedure procedure) {
        return termijnen.termijnen(procedure).toezendingToezichthouder(vastgesteldOp(procedure), procedure.jaar());
    }

    private static LocalDate vastgesteldOp(Begrotingsprocedure procedure) {
        return Optional.ofNullable(procedure.verloop().vastgesteldOp()).orElseThrow();
    }

    /** A date on which something has happened. */
    private LocalDate gebeurd(Ingevuld ingevuld, String veld) {
        LocalDate dag = ingevuld.datum(veld).orElseThrow();
        if (dag.isAfter(Dagen.vandaag(klok))) {
            throw new OngeldigeInvoer(veld, "De datum ligt in de toekomst. Leg dit vast als het is gebeurd.");
        }
        return dag;
    }

    private static void vraagReden(List<String> afwijkingen, Ingevuld ingevuld, String veld) {
        if (!afwijkingen.isEmpty() && ingevuld.eventueleTekst(veld).isEmpty()) {
            throw new OngeldigeInvoer(
                    veld, String.join(" ", afwijkingen) + " Wilt u toch doorgaan? Vul dan hier de reden in.");
        }
    }

    private Zienswijzeronde ronde(Begrotingsprocedure procedure) {
        return ronden.laatste(procedure.id()).orElseThrow();
    }
}
