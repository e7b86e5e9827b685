package nl.regelgang.procedure.aangaan;

import java.time.LocalDate;
import java.util.List;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.aangaan.Aangaanfeit.RegelingAangegaan;
import nl.regelgang.procedure.bekendmaking.Bekendmaking;
import nl.regelgang.procedure.bekendmaking.Bekendmakingen;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regelingen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts the new regeling in the register, from the day of inwerkingtreding on, with those who decided to take part. */
@Component
class Nieuweregeling {

    private final Aangaanopslag opslag;
    private final Aangaandeelnemers deelnemers;
    private final Bekendmakingen bekendmakingen;
    private final Regelingen regelingen;
    private final Procedures procedures;
    private final ApplicationEventPublisher feiten;

    Nieuweregeling(
            Aangaanopslag opslag,
            Aangaandeelnemers deelnemers,
            Bekendmakingen bekendmakingen,
            Regelingen regelingen,
            Procedures procedures,
            ApplicationEventPublisher feiten) {
        this.opslag = opslag;
        this.deelnemers = deelnemers;
        this.bekendmakingen = bekendmakingen;
        this.regelingen = regelingen;
        this.procedures = procedures;
        this.feiten = feiten;
    }

    void inschrijven(Procedure procedure) {
        Aangaan aangaan = opslag.lees(procedure.id());
        List<Organisatie> doenMee = deelnemers.meedoend(aangaan.id());
        LocalDate vanaf = bekendmakingen
                .van(aangaan.id())
                .map(Bekendmaking::inwerkingtreding)
                .orElseThrow();
        regelingen.bewaar(aangaan.regeling(doenMee, vanaf));
        boolean verder = aangaan.vorm().heeftBestuur();
        procedures.stand(
                aangaan.id(),
                verder ? Fase.LOOPT : Fase.VOLTOOID,
                verder ? "bestuur wordt gevormd" : "bekendgemaakt",
                "Geldt vanaf " + Dagen.voluit(vanaf) + ".");
        feiten.publishEvent(new RegelingAangegaan(
                aangaan.id(),
                aangaan.naam(),
                doenMee.stream().map(Organisatie::naam).sorted().toList(),
                deelnemers.nietMeedoend(aangaan.id()),
                vanaf,
                procedure.bestuur().grondslag("Wgr art. 26 lid 3")));
    }
}
