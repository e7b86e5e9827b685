package nl.regelgang.procedure.wijziging;

import java.time.LocalDate;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.bekendmaking.Bekendmakingen;
import nl.regelgang.procedure.deelnemersbesluit.Deelnemersbesluiten;
import nl.regelgang.procedure.deelnemersbesluit.Deelnemersbesluiten.Route;
import nl.regelgang.procedure.voorstel.Besluitvorming;
import nl.regelgang.procedure.voorstel.Voorstelproces;
import nl.regelgang.procesmotor.Procesbean;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** What the model {@code wijzigingsprocedure} calls. The sleutel is the id of the procedure. */
@Procesbean("wijzigingsprocedure")
@Transactional
public class Wijzigingsproces extends Voorstelproces {

    private final Wijzigingen wijzigingen;
    private final Wijzigingsdeelnemers deelnemers;
    private final Besluitvorming besluitvorming;
    private final Registerwijziging register;
    private final Regelingen regelingen;

    Wijzigingsproces(
            Wijzigingen wijzigingen,
            Wijzigingsdeelnemers deelnemers,
            Besluitvorming besluitvorming,
            Procedures procedures,
            Deelnemersbesluiten besluiten,
            Bekendmakingen bekendmakingen,
            Registerwijziging register,
            Regelingen regelingen) {
        super(besluitvorming, procedures, besluiten, bekendmakingen, regelingen);
        this.wijzigingen = wijzigingen;
        this.deelnemers = deelnemers;
        this.besluitvorming = besluitvorming;
        this.register = register;
        this.regelingen = regelingen;
    }

    /** No law sets a day for what the bestuur does here. */
    public @Nullable LocalDate uiterlijk(String sleutel, String stap) {
        return null;
    }

    public void ontwerpToezenden(String sleutel) {
        Procedure procedure = procedure(sleutel);
        Wijziging wijziging = wijzigingen.lees(procedure.id());
        LocalDate dag = voorstel(sleutel).gestartOp();
        Regeling regeling = regelingen.vind(procedure.bestuur().regeling()).orElseThrow();
        besluitvorming.ontwerpToezenden(
                procedure,
                Route.ARTIKEL_1,
                deelnemers.zittend(regeling, wijziging, dag),
                deelnemers.nieuw(regeling, wijziging, dag).stream().toList());
    }

    public void registerBijwerken(String sleutel) {
        register.bijwerken(
                procedure(sleutel),
                wijzigingen.lees(procedure(sleutel).id()),
                voorstel(sleutel).gestartOp());
    }
}
