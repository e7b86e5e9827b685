package nl.regelgang.procedure.wijziging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.bekendmaking.Bekendmakingen;
import nl.regelgang.procedure.wijziging.Wijzigingsfeit.RegisterBijgewerkt;
import nl.regelgang.regeling.Deelnemer;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.regeling.Registerbesluiten;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Writes the outcome into the register, from the day of inwerkingtreding on: the next begrotingsprocedure has the new
 * deelnemer, and one that runs keeps those with whom it began.
 */
@Component
class Registerwijziging {

    private final Procedures procedures;
    private final Regelingen regelingen;
    private final Registerbesluiten registerbesluiten;
    private final Wijzigingsdeelnemers deelnemers;
    private final Bekendmakingen bekendmakingen;
    private final ApplicationEventPublisher feiten;

    Registerwijziging(
            Procedures procedures,
            Regelingen regelingen,
            Registerbesluiten registerbesluiten,
            Wijzigingsdeelnemers deelnemers,
            Bekendmakingen bekendmakingen,
            ApplicationEventPublisher feiten) {
        this.procedures = procedures;
        this.regelingen = regelingen;
        this.registerbesluiten = registerbesluiten;
        this.deelnemers = deelnemers;
        this.bekendmakingen = bekendmakingen;
        this.feiten = feiten;
    }

    /** @param gestartOp the day whose deelnemers say by which organen a new one joins */
    void bijwerken(Procedure procedure, Wijziging wijziging, LocalDate gestartOp) {
        LocalDate vanaf = bekendmakingen
                .van(procedure.id())
                .flatMap(bekendmaking -> Optional.ofNullable(bekendmaking.inwerkingtreding()))
                .orElseThrow();
        Regeling regeling = regelingen.vind(procedure.bestuur().regeling()).orElseThrow();
        Optional<Deelnemer> nieuw = deelnemers.nieuw(regeling, wijziging, gestartOp);
        nieuw.ifPresent(een ->
                registerbesluiten.laatToetreden(regeling.id(), een.organisatie().id(), een.aangegaanDoor(), vanaf));
        Optional<OrganisatieId> weg = Optional.ofNullable(wijziging.vertrekker());
        weg.ifPresent(een -> registerbesluiten.laatUittreden(regeling.id(), een, vanaf));
        List<String> wat = Stream.concat(
                        nieuw.map(een -> een.organisatie().naam() + " neemt deel").stream(),
                        weg
                                .flatMap(regelingen::organisatie)
                                .map(Organisatie::naam)
                                .map(naam -> naam + " neemt niet meer deel")
                                .stream())
                .toList();
        feiten.publishEvent(new RegisterBijgewerkt(
                procedure.id(),
                wat.isEmpty() ? "de gewijzigde tekst geldt" : String.join(" en ", wat),
                vanaf,
                procedure.bestuur().grondslag("Wgr art. 26 lid 3")));
        procedures.stand(procedure.id(), Fase.VOLTOOID, "bekendgemaakt", "Geldt vanaf " + Dagen.voluit(vanaf) + ".");
    }
}
