package nl.regelgang.procedure.begroting;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.termijnbewaking.Bewijs;
import nl.regelgang.termijnbewaking.Opgave;
import nl.regelgang.termijnbewaking.Termijnregister;
import nl.regelgang.termijnen.Kalender;
import nl.regelgang.termijnen.Uiterlijk;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Writes the terms of a begrotingsprocedure into the register when they begin, and what came of them. */
@Component
class Begrotingstermijnregister {

    static final String AANBIEDING = "begrotingAanbieden";
    static final String REACTIE = "reactieVaststellen";
    static final String VASTSTELLING = "stemmingVastleggen";
    static final String TOEZENDING = "begrotingToezenden";

    private final Termijnregister register;
    private final Procedureregels regels;

    Begrotingstermijnregister(Termijnregister register, Procedureregels regels) {
        this.register = register;
        this.regels = regels;
    }

    Begrotingstermijnen termijnen(Begrotingsprocedure procedure) {
        return regels.termijnen(procedure);
    }

    /**
     * The terms that run from the sending: the aanbieding, the reaction, the vaststelling in the year before, and the
     * outer day for the toezichthouder, so that nobody learns of it after the vote.
     */
    void rondeGeopend(Begrotingsprocedure procedure, LocalDate verzondenOp) {
        aanbiedingGepland(procedure, verzondenOp);
        reactieGevraagd(procedure);
        Uiterlijk toezending = uitersteToezending(procedure);
        register.openen(opgave(
                procedure,
                VASTSTELLING,
                "Begroting vaststellen",
                procedure.bestuur().algemeenBestuur(),
                LocalDate.of(procedure.jaar() - 1, 12, 31),
                procedure.grondslag("Wgr art. 34 lid 1"),
                "De begroting wordt vastgesteld in het jaar vóór het jaar waarvoor zij dient. Om haar op tijd toe te zenden: uiterlijk %s (%s)."
                        .formatted(voluit(toezending.dag()), toezending.grondslag()),
                Map.of("begin van het begrotingsjaar", LocalDate.of(procedure.jaar(), 1, 1))));
        register.openen(opgave(
                procedure,
                TOEZENDING,
                toezendingAan(procedure),
                procedure.bestuur().dagelijksBestuur(),
                toezending.dag(),
                toezending.grondslag(),
                "%s, wanneer de begroting ook wordt vastgesteld. Na de vaststelling kan deze dag eerder worden."
                        .formatted(StringUtils.capitalize(termijnen(procedure).uitersteDatum())),
                Map.of("begin van het begrotingsjaar", LocalDate.of(procedure.jaar(), 1, 1))));
    }

    /** The reaction to the zienswijzen, also when one came in after the others were answered. */
    void reactieGevraagd(Begrotingsprocedure procedure) {
        register.openen(reactie(procedure));
    }

    private Opgave reactie(Begrotingsprocedure procedure) {
        return opgave(
                procedure,
                REACTIE,
                "Schriftelijk en gemotiveerd reageren op de zienswijzen",
                procedure.bestuur().dagelijksBestuur(),
                uiterlijkeReactie(procedure),
                reactiegrondslag(procedure),
                termijnen(procedure).reactieVoorVaststelling()
                        ? "De reactie moet bij de raden zijn voordat de begroting wordt vastgesteld."
                        : "%s noemt geen moment voor de reactie; voorgesteld is de dag vóór de vergadering."
                                .formatted(procedure.grondslag("Wgr art. 35 lid 4")),
                Map.of("vergadering", procedure.plan().vergadering()));
    }

    /** The day before the meeting, because the reaction comes before the vote. */
    LocalDate uiterlijkeReactie(Begrotingsprocedure procedure) {
        return procedure.plan().vergadering().minusDays(1);
    }

    /** On what {@link #uiterlijkeReactie} rests: the law, or where it names no moment an agreement. */
    Grondslag reactiegrondslag(Begrotingsprocedure procedure) {
        return termijnen(procedure).reactieVoorVaststelling()
                ? procedure.grondslag("Wgr art. 35 lid 4")
                : Grondslag.WERKAFSPRAAK;
    }

    /**
     * The law names no last day for the aanbieding: the bestuur plans one.
     *
     * @param verzondenOp when the raden got the draft that they were asked about
     */
    void aanbiedingGepland(Begrotingsprocedure procedure, LocalDate verzondenOp) {
        register.openen(aanbieding(procedure, verzondenOp));
    }

    private Opgave aanbieding(Begrotingsprocedure procedure, LocalDate verzondenOp) {
        Begrotingstermijnen termijnen = termijnen(procedure);
        return opgave(
                procedure,
                AANBIEDING,
                "Begroting aanbieden aan het bestuur",
                procedure.bestuur().dagelijksBestuur(),
                procedure.plan().aanbieding(),
                Grondslag.WERKAFSPRAAK,
                "Gepland op deze dag. De raden kregen de stukken op %s; volgens %s kan de %s op zijn vroegst op %s."
                        .formatted(
                                voluit(verzondenOp),
                                volgens(termijnen.toezendingRaden().geldend().grondslag()),
                                termijnen.vanafAanbieding() ? "aanbieding" : "vaststelling",
                                voluit(termijnen.toezendingRaden().vroegsteDoel(verzondenOp))),
                Map.of(
                        "toezending aan de raden", verzondenOp,
                        "geplande aanbieding", procedure.plan().aanbieding(),
                        "geplande vergadering", procedure.plan().vergadering()));
    }

    /** Not any more after a begroting that was not adopted: then another aanbieding is planned. */
    boolean isAangeboden(Begrotingsprocedure procedure) {
        return procedure.verloop().aangebodenOp() != null && !register.isOpen(procedure.id(), AANBIEDING);
    }

    /**
     * The bestuur moved its plan: the open terms that are computed from it follow. Those of the wet for the vaststelling
     * and the toezending do not hang on the plan and stay what they are.
     */
    void planVerzet(Begrotingsprocedure procedure, LocalDate verzondenOp, String reden, Handelend door) {
        Stream.of(aanbieding(procedure, verzondenOp), reactie(procedure))
                .filter(opgave -> register.isOpen(opgave.onderdeel(), opgave.soort()))
                .forEach(opgave -> register.verzetten(opgave, reden, door));
    }

    /** Why an open term has this last day; empty when it has another, or is not open. */
    Optional<String> uitleg(UUID procedure, String soort, LocalDate dag) {
        return register.van(procedure).stream()
                .filter(termijn -> termijn.onderdeel().equals(procedure)
                        && termijn.soort().equals(soort)
                        && termijn.uiterlijk().equals(dag)
                        && termijn.gedaan() == null
                        && termijn.status() != Termijnregister.Status.VERVALLEN)
                .map(Termijnregister.LopendeTermijn::uitleg)
                .findFirst();
    }

    /** Why the bestuur counts on the zienswijzen until this day; empty when the plan gives another. */
    Optional<String> uitlegSluiting(Begrotingsprocedure procedure, LocalDate sluitOp) {
        Begrotingstermijnen termijnen = termijnen(procedure);
        return Optional.of(termijnen.zienswijze().uiterlijk(termijnen.doel(procedure.plan())))
                .filter(berekend -> berekend.dag().equals(sluitOp))
                .map(berekend -> "%s De wet noemt geen einddatum (%s): wat later komt, telt mee tot de stemming."
                        .formatted(berekend.uitleg(), procedure.grondslag("Wgr art. 35 lid 3")))
                .map(uitleg -> Kalender.voorbehoud(sluitOp)
                        .map(zin -> uitleg + " " + zin)
                        .orElse(uitleg));
    }

    private static String volgens(Grondslag grondslag) {
        return grondslag.equals(Grondslag.REGELING) ? "de regeling" : grondslag.toString();
    }

    void vastgesteld(Begrotingsprocedure procedure, LocalDate op, Handelend door) {
        gedaan(procedure, VASTSTELLING, op, door);
        Uiterlijk toezending = termijnen(procedure).toezendingToezichthouder(op, procedure.jaar());
        register.openen(Opgave.van(
                procedure.id(),
                procedure.id(),
                TOEZENDING,
                toezendingAan(procedure),
                procedure.bestuur().dagelijksBestuur(),
                toezending,
                Map.of("vaststelling", op)));
    }

    /** Whenever the begroting is adopted. */
    private Uiterlijk uitersteToezending(Begrotingsprocedure procedure) {
        return termijnen(procedure)
                .toezendingToezichthouder(LocalDate.of(procedure.jaar() - 1, 12, 31), procedure.jaar());
    }

    private static String toezendingAan(Begrotingsprocedure procedure) {
        return "Begroting toezenden aan " + procedure.bestuur().toezichthouder().naam();
    }

    void gedaan(Begrotingsprocedure procedure, String soort, LocalDate op, Handelend door) {
        register.gedaan(procedure.id(), soort, op, new Bewijs("Gedaan op " + voluit(op) + ".", door));
    }

    void ingetrokken(Begrotingsprocedure procedure) {
        for (String soort : new String[] {AANBIEDING, REACTIE, VASTSTELLING, TOEZENDING}) {
            register.vervallen(procedure.id(), soort);
        }
    }

    /** There is nothing to react to. */
    void geenReactieNodig(Begrotingsprocedure procedure) {
        register.vervallen(procedure.id(), REACTIE);
    }

    private static Opgave opgave(
            Begrotingsprocedure procedure,
            String soort,
            String omschrijving,
            OrgaanId wie,
            LocalDate uiterlijk,
            Grondslag grondslag,
            String uitleg,
            Map<String, LocalDate> basis) {
        return Opgave.van(
                procedure.id(), procedure.id(), soort, omschrijving, wie, uiterlijk, grondslag, uitleg, basis);
    }
}
