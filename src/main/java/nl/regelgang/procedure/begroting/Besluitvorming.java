package nl.regelgang.procedure.begroting;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /** The day by which a step should be done; null when nothing sets one, as for a vote that must be held again. */
    @Nullable
    LocalDate uiterlijk(Begrotingsprocedure procedure, String stap) {
        return switch (stap) {
            case "reactieVaststellen" -> termijnen.uiterlijkeReactie(procedure);
            case "begrotingAanbieden" -> procedure.plan().aanbieding();
            case "stemmingVastleggen" ->
                stemmen.opnieuw(procedure.id()) ? null : procedure.plan().vergadering();
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
        feiten.publishEvent(new ReactieVastgesteld(
                procedure.id(),
                besluitVan,
                ingevuld.eventueleTekst("toelichting").orElse(null),
                procedure.grondslag("Wgr art. 35 lid 4"),
                ingevuld.door()));
    }

    void begrotingAanbieden(Begrotingsprocedure procedure, Ingevuld ingevuld) {
        Zienswijzeronde ronde = ronde(procedure);
        LocalDate op = aangebodenOp(ronde, ingevuld);
        LocalDate kennisgevingOp = eventueelGebeurd(ingevuld, "kennisgevingOp");
        Begrotingstermijnen regels = termijnen.termijnen(procedure);
        List<String> zinnen = regels.vanafAanbieding()
                ? twaalfWeken(regels, ronde, op, "aanbieden").stream().toList()
                : List.of();
        Afwijking afwijking = Afwijking.van(zinnen, ingevuld);
        Optional<UUID> aangepast = stukken.gekozen(procedure.id(), ingevuld, "ontwerpbegroting");
        procedures.aangeboden(procedure.id(), op, aangepast.orElse(procedure.ontwerp()), kennisgevingOp);
        termijnen.gedaan(procedure, Begrotingstermijnregister.AANBIEDING, op, ingevuld.door());
        if (ronde.zienswijzen().isEmpty()) {
            termijnen.geenReactieNodig(procedure);
        }
        feiten.publishEvent(new BegrotingAangeboden(
                procedure.id(),
                op,
                ronde.zienswijzen().size(),
                aangepast.isPresent(),
                kennisgevingOp,
                afwijking,
                procedure.grondslag("Wgr art. 35 lid 3"),
                ingevuld.door()));
    }

    private LocalDate aangebodenOp(Zienswijzeronde ronde, Ingevuld ingevuld) {
        LocalDate op = gebeurd(ingevuld, "aangebodenOp");
        if (op.isBefore(ronde.verzondenOp())) {
            throw new OngeldigeInvoer(
                    "aangebodenOp",
                    "De stukken zijn pas op %s aan de raden toegezonden. Vul die dag of een latere dag in."
                            .formatted(voluit(ronde.verzondenOp())));
        }
        return op;
    }

    void stemmingVastleggen(Begrotingsprocedure procedure, Ingevuld ingevuld) {
        LocalDate op = gebeurd(ingevuld, "vergaderingOp");
        LocalDate kennisgevingOp = eventueelGebeurd(ingevuld, "kennisgevingOp");
        if (kennisgevingOp != null) {
            procedures.kennisgeving(procedure.id(), kennisgevingOp);
        }
        List<String> zinnen = afwijkingenBijStemming(procedures.lees(procedure.id()), op);
        Stemregels.Soort uitslag =
                stemmen.vastleggen(procedure, ingevuld, kennisgevingOp, () -> Afwijking.van(zinnen, ingevuld));
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
        nietEerderAangeboden(procedure, op).ifPresent(afwijkingen::add);
        if (regels.reactieVoorVaststelling()) {
            zonderReactie(procedure, ronde, op).ifPresent(afwijkingen::add);
        }
        kennisgeving(regels, procedure, op).ifPresent(afwijkingen::add);
        stemmen.teVroegNaVorige(procedure.id(), op).ifPresent(afwijkingen::add);
        if (op.getYear() >= procedure.jaar()) {
            afwijkingen.add("De begroting had in %d moeten worden vastgesteld (%s)."
                    .formatted(procedure.jaar() - 1, procedure.grondslag("Wgr art. 34 lid 1")));
        }
        return afwijkingen;
    }

    private static Optional<String> nietEerderAangeboden(Begrotingsprocedure procedure, LocalDate op) {
        return Optional.ofNullable(procedure.verloop().aangebodenOp())
                .filter(op::isBefore)
                .map(aangeboden -> "De begroting is pas op %s aan het bestuur aangeboden (%s)."
                        .formatted(voluit(aangeboden), procedure.grondslag("Wgr art. 35 lid 3")));
    }

    private static Optional<String> zonderReactie(Begrotingsprocedure procedure, Zienswijzeronde ronde, LocalDate op) {
        long zonder = ronde.zienswijzen().stream()
                .filter(traject -> !ronde.reactieVerzonden(traject) || isNa(ronde.reactieVerzondenOp(), op))
                .count();
        return zonder == 0
                ? Optional.empty()
                : Optional.of("Op %s is nog niet gereageerd; dat moet vóór de vaststelling (%s)."
                        .formatted(Zienswijzefeit.zienswijzen((int) zonder), procedure.grondslag("Wgr art. 35 lid 4")));
    }

    private static boolean isNa(@Nullable LocalDate dag, LocalDate ander) {
        return dag != null && dag.isAfter(ander);
    }

    private static Optional<String> kennisgeving(
            Begrotingstermijnen regels, Begrotingsprocedure procedure, LocalDate op) {
        LocalDate kennisgevingOp = procedure.verloop().kennisgevingOp();
        if (!regels.metKennisgeving()) {
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
                ? Optional.of("De raden kregen de stukken op %s en hebben %s; %s kan vanaf %s (%s)."
                        .formatted(
                                voluit(ronde.verzondenOp()),
                                regels.toezendingRaden().geldend().lengte(),
                                wat,
                                voluit(vroegste),
                                regels.toezendingRaden().geldend().grondslag()))
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
        Afwijking afwijking = Afwijking.van(
                op.isAfter(uiterlijk.dag()) ? List.of("De toezending is te laat. " + uiterlijk.uitleg()) : List.of(),
                ingevuld);
        UUID begroting = stukken.gekozen(procedure.id(), ingevuld, "begroting").orElseThrow();
        procedures.toegezonden(procedure.id(), op, begroting);
        termijnen.gedaan(procedure, Begrotingstermijnregister.TOEZENDING, op, ingevuld.door());
        feiten.publishEvent(new BegrotingToegezonden(
                procedure.id(),
                procedure.bestuur().toezichthouder().naam(),
                op,
                ingevuld.eventueleTekst("kenmerk").orElse(null),
                afwijking,
                uiterlijk.grondslag(),
                ingevuld.door()));
    }

    void ontwerpbegrotingAanpassen(Begrotingsprocedure procedure, Ingevuld ingevuld) {
        Plan plan = new Plan(
                ingevuld.datum("aanbiedingOp").orElseThrow(),
                ingevuld.datum("vergaderingOp").orElseThrow());
        boolean nieuweRonde = ingevuld.ja("nieuweRonde");
        Afwijking afwijking = Afwijking.van(afwijkingenVan(procedure, plan, nieuweRonde), ingevuld);
        procedures.planWijzigen(
                procedure.id(),
                procedure.jaar(),
                plan,
                stukken.gekozen(procedure.id(), ingevuld, "ontwerpbegroting").orElse(procedure.ontwerp()));
        procedures.nieuweRonde(procedure.id(), nieuweRonde);
        if (!nieuweRonde) {
            termijnen.aanbiedingGepland(
                    procedures.lees(procedure.id()), ronde(procedure).verzondenOp());
            if (!ronde(procedure).zonderReactie().isEmpty()) {
                termijnen.reactieGevraagd(procedures.lees(procedure.id()));
            }
        }
        feiten.publishEvent(new OntwerpbegrotingAangepast(
                procedure.id(),
                nieuweRonde,
                ingevuld.tekst("reden"),
                plan,
                afwijking,
                Grondslag.WERKAFSPRAAK,
                ingevuld.door()));
    }

    /**
     * What the law says of a new plan. A new round goes out today; without one the twelve weeks ran from the last.
     *
     * @throws OngeldigeInvoer when a new round would be over before it began
     */
    private List<String> afwijkingenVan(Begrotingsprocedure procedure, Plan plan, boolean nieuweRonde) {
        LocalDate vandaag = Dagen.vandaag(klok);
        Begrotingstermijnen regels = termijnen.termijnen(procedure);
        if (nieuweRonde && !regels.doel(plan).isAfter(vandaag)) {
            throw new OngeldigeInvoer(
                    regels.vanafAanbieding() ? "aanbiedingOp" : "vergaderingOp",
                    "De stukken gaan vandaag naar de raden. Kies een dag na vandaag, anders is de nieuwe ronde voorbij voordat zij begint.");
        }
        LocalDate verzending = nieuweRonde ? vandaag : ronde(procedure).verzondenOp();
        String toezichthouder = procedure.bestuur().toezichthouder().naam();
        return Begrotingsplanning.maak(
                        new Planvraag(regels, toezichthouder, procedure.jaar(), verzending, plan, vandaag))
                .afwijkingen();
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

    private @Nullable LocalDate eventueelGebeurd(Ingevuld ingevuld, String veld) {
        return ingevuld.datum(veld).isEmpty() ? null : gebeurd(ingevuld, veld);
    }

    private Zienswijzeronde ronde(Begrotingsprocedure procedure) {
        return ronden.laatste(procedure.id()).orElseThrow();
    }
}
