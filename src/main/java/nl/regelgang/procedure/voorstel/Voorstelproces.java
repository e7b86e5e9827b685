package nl.regelgang.procedure.voorstel;

import java.util.UUID;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.bekendmaking.Bekendmakingen;
import nl.regelgang.procedure.deelnemersbesluit.Deelnemersbesluiten;
import nl.regelgang.regeling.Regelingen;
import org.springframework.transaction.annotation.Transactional;

/**
 * What every model calls in which the deelnemers decide together about their regeling; each kind adds what only it does.
 * The sleutel is the id of the procedure.
 */
@Transactional
public abstract class Voorstelproces {

    private final Besluitvorming besluitvorming;
    private final Procedures procedures;
    private final Deelnemersbesluiten besluiten;
    private final Bekendmakingen bekendmakingen;
    private final Regelingen regelingen;

    protected Voorstelproces(
            Besluitvorming besluitvorming,
            Procedures procedures,
            Deelnemersbesluiten besluiten,
            Bekendmakingen bekendmakingen,
            Regelingen regelingen) {
        this.besluitvorming = besluitvorming;
        this.procedures = procedures;
        this.besluiten = besluiten;
        this.bekendmakingen = bekendmakingen;
        this.regelingen = regelingen;
    }

    public String dagelijksBestuur(String sleutel) {
        return procedure(sleutel).bestuur().dagelijksBestuur().toString();
    }

    public String algemeenBestuur(String sleutel) {
        return procedure(sleutel).bestuur().algemeenBestuur().toString();
    }

    public boolean zienswijzenGevraagd(String sleutel) {
        return besluiten.zienswijzenGevraagd(procedure(sleutel).id());
    }

    public void zienswijzenWegen(String sleutel, Ingevuld ingevuld) {
        besluitvorming.zienswijzenWegen(procedure(sleutel), ingevuld);
    }

    public boolean opnieuwToezenden(String sleutel) {
        return voorstel(sleutel).opnieuw();
    }

    public void voorstelToezenden(String sleutel) {
        besluitvorming.voorstelToezenden(procedure(sleutel));
    }

    public void totstandkomingVaststellen(String sleutel, Ingevuld ingevuld) {
        besluitvorming.totstandkomingVaststellen(procedure(sleutel), ingevuld);
    }

    public boolean totStandGekomen(String sleutel) {
        return Boolean.TRUE.equals(voorstel(sleutel).totStand());
    }

    public void bekendmakingVragen(String sleutel) {
        Procedure procedure = procedure(sleutel);
        bekendmakingen.vragen(
                procedure.id(),
                regelingen
                        .organisatie(voorstel(sleutel).bekendmaker())
                        .orElseThrow()
                        .uitvoerendOrgaan(),
                inschrijver(procedure));
    }

    /** Who gives the text to the national register (Wgr art. 26 lid 2): the bestuur. */
    protected OrgaanId inschrijver(Procedure procedure) {
        return procedure.bestuur().dagelijksBestuur();
    }

    /** In a step of its own, so that no mail goes out when the withdrawal itself fails. */
    public void intrekkingMeedelen(String sleutel) {
        besluitvorming.intrekkingMeedelen(procedure(sleutel));
    }

    protected Procedure procedure(String sleutel) {
        return procedures.lees(UUID.fromString(sleutel));
    }

    protected Voorstel voorstel(String sleutel) {
        return besluitvorming.lees(UUID.fromString(sleutel));
    }
}
