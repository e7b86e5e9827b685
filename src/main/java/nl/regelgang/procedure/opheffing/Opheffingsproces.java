package nl.regelgang.procedure.opheffing;

import java.time.LocalDate;
import java.util.List;
import nl.regelgang.formulieren.Ingevuld;
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
import nl.regelgang.termijnen.Instelling;
import nl.regelgang.termijnen.Uiterlijk;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** What the model {@code opheffingsprocedure} calls. The sleutel is the id of the procedure. */
@Procesbean("opheffingsprocedure")
@Transactional
public class Opheffingsproces extends Voorstelproces {

    private final Besluitvorming besluitvorming;
    private final Afwikkeling afwikkeling;
    private final Regelingen regelingen;

    Opheffingsproces(
            Besluitvorming besluitvorming,
            Procedures procedures,
            Deelnemersbesluiten besluiten,
            Bekendmakingen bekendmakingen,
            Regelingen regelingen,
            Afwikkeling afwikkeling) {
        super(besluitvorming, procedures, besluiten, bekendmakingen, regelingen);
        this.besluitvorming = besluitvorming;
        this.afwikkeling = afwikkeling;
        this.regelingen = regelingen;
    }

    public @Nullable LocalDate uiterlijk(String sleutel, String stap) {
        return afwikkeling
                .uiterlijk(procedure(sleutel), stap)
                .map(Uiterlijk::dag)
                .orElse(null);
    }

    /** Art. 1 lid 5 does not name opheffing; whether the raden are asked is a setting of the regeling ((c) 15). */
    public void ontwerpToezenden(String sleutel) {
        Procedure procedure = procedure(sleutel);
        Regeling regeling = regelingen.vind(procedure.bestuur().regeling()).orElseThrow();
        boolean alsWijziging = regeling.regels().instellingen().aan(Instelling.OPHEFFING_ALS_WIJZIGING);
        besluitvorming.ontwerpToezenden(
                procedure,
                alsWijziging ? Route.ARTIKEL_1 : Route.ALLEEN_BESLUIT,
                regeling.deelnemersOp(voorstel(sleutel).gestartOp()),
                List.of());
    }

    public void liquidatieplanVaststellen(String sleutel, Ingevuld ingevuld) {
        afwikkeling.liquidatieplanVaststellen(procedure(sleutel), ingevuld);
    }

    public void registerBijwerken(String sleutel) {
        afwikkeling.registerBijwerken(procedure(sleutel));
    }

    /** Only a rechtspersoon has vermogen of its own, and goes on for its vereffening (Wgr art. 9 lid 3). */
    public boolean vereffeningNodig(String sleutel) {
        return procedure(sleutel).bestuur().vorm().isRechtspersoon();
    }

    public void vereffeningAfronden(String sleutel, Ingevuld ingevuld) {
        afwikkeling.vereffeningAfronden(procedure(sleutel), ingevuld);
    }

    public boolean slotrekeningNodig(String sleutel) {
        return procedure(sleutel).bestuur().vorm().heeftBegroting();
    }

    public void slotrekeningVaststellen(String sleutel, Ingevuld ingevuld) {
        afwikkeling.slotrekeningVaststellen(procedure(sleutel), ingevuld);
    }

    public void slotrekeningToezenden(String sleutel, Ingevuld ingevuld) {
        afwikkeling.slotrekeningToezenden(procedure(sleutel), ingevuld);
    }
}
