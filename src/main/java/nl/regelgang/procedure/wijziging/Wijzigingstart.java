package nl.regelgang.procedure.wijziging;

import java.time.Clock;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.procedure.Bestuur;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Intrekbaar;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.voorstel.Besluitvorming;
import nl.regelgang.procedure.wijziging.Wijzigingsfeit.WijzigingVoorgesteld;
import nl.regelgang.procesmotor.Procesmotor;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.termijnen.Proceduresoort;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A secretaris proposes a wijziging, or withdraws the proposal. */
@Service
@Transactional
class Wijzigingstart implements Intrekbaar {

    static final String PROCES = "wijzigingsprocedure";

    private final Wijzigingen wijzigingen;
    private final Procedures procedures;
    private final Regelingen regelingen;
    private final Besluitvorming besluitvorming;
    private final Procesmotor motor;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Wijzigingstart(
            Wijzigingen wijzigingen,
            Procedures procedures,
            Regelingen regelingen,
            Besluitvorming besluitvorming,
            Procesmotor motor,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.wijzigingen = wijzigingen;
        this.procedures = procedures;
        this.regelingen = regelingen;
        this.besluitvorming = besluitvorming;
        this.motor = motor;
        this.feiten = feiten;
        this.klok = klok;
    }

    void voorstellen(UUID id, Wijzigingsformulier.Gelezen gelezen, UUID ontwerp, Handelend door) {
        Regeling regeling = gelezen.regeling();
        Bestuur bestuur = Bestuur.van(regeling, Dagen.vandaag(klok));
        Procedure procedure = new Procedure(
                id, Proceduresoort.WIJZIGING, bestuur, gelezen.onderwerp(), Fase.LOOPT, "ontwerp bij de raden", null);
        Wijziging wijziging = new Wijziging(
                id, gelezen.toetreder() == null ? null : gelezen.toetreder().id(), gelezen.vertrekker());
        procedures.voegToe(procedure, Dagen.vandaag(klok).getYear());
        wijzigingen.voegToe(wijziging);
        besluitvorming.beginnen(id, wijziging.besluit(), ontwerp, gelezen.bekendmaker());
        feiten.publishEvent(new WijzigingVoorgesteld(
                id,
                regeling.korteNaam(),
                gelezen.onderwerp(),
                wie(gelezen),
                bestuur.grondslag("Wgr art. 9 lid 1"),
                door));
        motor.start(PROCES, id.toString());
    }

    private String wie(Wijzigingsformulier.Gelezen gelezen) {
        Organisatie toetreder = gelezen.toetreder();
        return (toetreder == null ? "" : " " + toetreder.naam() + " treedt toe.") + vertrek(gelezen);
    }

    private String vertrek(Wijzigingsformulier.Gelezen gelezen) {
        @Nullable
        Organisatie vertrekker = gelezen.vertrekker() == null
                ? null
                : regelingen.organisatie(gelezen.vertrekker()).orElseThrow();
        return vertrekker == null ? "" : " " + vertrekker.naam() + " gaat weg.";
    }

    @Override
    public Proceduresoort soort() {
        return Proceduresoort.WIJZIGING;
    }

    @Override
    public String wat() {
        return "het voorstel";
    }

    /** @throws nl.regelgang.gedeeld.Achterhaald when the totstandkoming was established, or it has ended */
    @Override
    public void intrekken(Procedure procedure, String reden, Handelend door) {
        besluitvorming.intrekken(procedure, reden, door);
    }
}
