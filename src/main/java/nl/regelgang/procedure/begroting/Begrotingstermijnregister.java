package nl.regelgang.procedure.begroting;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.Map;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.termijnbewaking.Bewijs;
import nl.regelgang.termijnbewaking.Opgave;
import nl.regelgang.termijnbewaking.Termijnregister;
import nl.regelgang.termijnen.Uiterlijk;
import org.springframework.stereotype.Component;

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
        Begrotingsprocedure.Bestuur bestuur = procedure.bestuur();
        return new Begrotingstermijnen(
                bestuur.vorm(), bestuur.hoofdstuk(), regels.van(procedure).regels());
    }

    /** The terms that run from the sending: the aanbieding, the reaction, and the vaststelling in the year before. */
    void rondeGeopend(Begrotingsprocedure procedure, LocalDate verzondenOp) {
        aanbiedingGepland(procedure, verzondenOp);
        open(
                procedure,
                REACTIE,
                "Schriftelijk en gemotiveerd reageren op de zienswijzen",
                procedure.bestuur().dagelijksBestuur(),
                procedure.plan().vergadering().minusDays(1),
                procedure.grondslag("Wgr art. 35 lid 4"),
                "De reactie moet bij de raden zijn voordat de begroting wordt vastgesteld.",
                Map.of("vergadering", procedure.plan().vergadering()));
        open(
                procedure,
                VASTSTELLING,
                "Begroting vaststellen",
                procedure.bestuur().algemeenBestuur(),
                LocalDate.of(procedure.jaar() - 1, 12, 31),
                procedure.grondslag("Wgr art. 34 lid 1"),
                "De begroting wordt vastgesteld in het jaar vóór het jaar waarvoor zij dient.",
                Map.of("begin van het begrotingsjaar", LocalDate.of(procedure.jaar(), 1, 1)));
    }

    /** @param verzondenOp when the raden got the draft that they were asked about */
    void aanbiedingGepland(Begrotingsprocedure procedure, LocalDate verzondenOp) {
        Begrotingstermijnen termijnen = termijnen(procedure);
        boolean aanbieding = termijnen.vanafAanbieding();
        open(
                procedure,
                AANBIEDING,
                "Begroting aanbieden aan het bestuur",
                procedure.bestuur().dagelijksBestuur(),
                termijnen.doel(procedure.plan()),
                procedure.grondslag("Wgr art. 35 lid 3"),
                "%s De raden kregen de stukken op %s; volgens %s (%s) kan het op zijn vroegst op %s."
                        .formatted(
                                aanbieding ? "Gepland op deze dag." : "Uiterlijk op de dag van de vergadering.",
                                voluit(verzondenOp),
                                termijnen.toezendingRaden().grondslag(),
                                aanbieding ? "aanbieding" : "vaststelling",
                                voluit(termijnen.toezendingRaden().vroegsteDoel(verzondenOp))),
                Map.of(
                        "toezending aan de raden", verzondenOp,
                        "geplande aanbieding", procedure.plan().aanbieding(),
                        "geplande vergadering", procedure.plan().vergadering()));
    }

    void vastgesteld(Begrotingsprocedure procedure, LocalDate op, Handelend door) {
        gedaan(procedure, VASTSTELLING, op, door);
        Uiterlijk toezending = termijnen(procedure).toezendingToezichthouder(op, procedure.jaar());
        open(
                procedure,
                TOEZENDING,
                "Begroting toezenden aan "
                        + procedure.bestuur().toezichthouder().naam(),
                procedure.bestuur().dagelijksBestuur(),
                toezending.dag(),
                toezending.grondslag(),
                toezending.uitleg(),
                Map.of("vaststelling", op));
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

    private void open(
            Begrotingsprocedure procedure,
            String soort,
            String omschrijving,
            OrgaanId wie,
            LocalDate uiterlijk,
            Grondslag grondslag,
            String uitleg,
            Map<String, LocalDate> basis) {
        register.openen(Opgave.van(
                procedure.id(), procedure.id(), soort, omschrijving, wie, uiterlijk, grondslag, uitleg, basis));
    }
}
