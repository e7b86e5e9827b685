package nl.regelgang.procedure.informatie;

import java.util.Objects;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Intrekbaar;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.informatie.Informatie.Aard;
import nl.regelgang.procedure.informatie.Informatiefeit.VoorstelIngetrokken;
import nl.regelgang.procesmotor.Procesmotor;
import nl.regelgang.termijnen.Proceduresoort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The raad that began a voorstel for an adviescommissie takes it back, until the algemeen bestuur decided. */
@Service
@Transactional
class Commissieintrekking implements Intrekbaar {

    private final Informaties informaties;
    private final Commissievoorstellen voorstellen;
    private final Commissietermijnen termijnen;
    private final Procedures procedures;
    private final Procesmotor motor;
    private final Journaal journaal;
    private final ApplicationEventPublisher feiten;

    Commissieintrekking(
            Informaties informaties,
            Commissievoorstellen voorstellen,
            Commissietermijnen termijnen,
            Procedures procedures,
            Procesmotor motor,
            Journaal journaal,
            ApplicationEventPublisher feiten) {
        this.informaties = informaties;
        this.voorstellen = voorstellen;
        this.termijnen = termijnen;
        this.procedures = procedures;
        this.motor = motor;
        this.journaal = journaal;
        this.feiten = feiten;
    }

    @Override
    public Proceduresoort soort() {
        return Proceduresoort.INFORMATIE;
    }

    /** A vraag, motie or bericht was sent, and stays so. */
    @Override
    public boolean geldtVoor(Procedure procedure) {
        return informaties.lees(procedure.id()).aard() == Aard.VOORSTEL;
    }

    @Override
    public String wat() {
        return "het voorstel";
    }

    @Override
    public OrgaanId namens(Procedure procedure) {
        return InformatieController.griffie(
                Objects.requireNonNull(informaties.lees(procedure.id()).vrager())
                        .organisatie());
    }

    @Override
    public String wie() {
        return "de griffie van de raad die het voorstel deed";
    }

    @Override
    public String gevolg() {
        return "Geen raad hoeft dan nog te besluiten. De griffies krijgen bericht. Later kan een raad opnieuw een voorstel doen.";
    }

    @Override
    public void intrekken(Procedure procedure, String reden, Handelend door) {
        journaal.vergrendel(procedure.id());
        Commissievoorstel voorstel = voorstellen.lees(procedure.id());
        if (!voorstel.intrekbaar()) {
            throw new Achterhaald("Het voorstel is al besloten of geëindigd. Bekijk de procedure.");
        }
        voorstellen.ingetrokken(procedure.id(), reden);
        termijnen.vervallen(voorstel, "Het voorstel is ingetrokken.", door);
        feiten.publishEvent(new VoorstelIngetrokken(
                procedure.id(), reden, Commissievoorstel.grondslag(voorstel.informatie(), 1), door));
        procedures.stand(procedure.id(), Fase.GESTOPT, "ingetrokken", null);
        motor.meld("voorstelIngetrokken", procedure.id().toString());
    }
}
