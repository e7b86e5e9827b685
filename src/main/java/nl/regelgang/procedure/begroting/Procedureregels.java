package nl.regelgang.procedure.begroting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.procedure.Bestuur;
import nl.regelgang.regeling.ABLid;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.termijnen.Termijntabel;
import org.springframework.stereotype.Component;

/** The rules by which a procedure runs, which are not always those that the register holds now. */
@Component
class Procedureregels {

    private final Regelvastleggingen vastleggingen;
    private final Regelingen regelingen;
    private final Termijntabel wetten;
    private final Clock klok;

    Procedureregels(Regelvastleggingen vastleggingen, Regelingen regelingen, Termijntabel wetten, Clock klok) {
        this.vastleggingen = vastleggingen;
        this.regelingen = regelingen;
        this.wetten = wetten;
        this.klok = klok;
    }

    /** Keeps the rules of today for as long as the procedure runs. */
    void vastleggen(Begrotingsprocedure procedure) {
        vastleggingen.voegToe(procedure.id(), vanVandaag(procedure));
    }

    /** Those of its start; a procedure that started before they were kept follows the register. */
    Vastgelegderegels van(Begrotingsprocedure procedure) {
        return vastleggingen.van(procedure.id()).orElseGet(() -> vanVandaag(procedure));
    }

    /** The terms by the law of the day on which the procedure began, and by its fixed rules. */
    Begrotingstermijnen termijnen(Begrotingsprocedure procedure) {
        Bestuur bestuur = procedure.bestuur();
        return new Begrotingstermijnen(
                bestuur.vorm(),
                bestuur.hoofdstuk(),
                van(procedure).regels(),
                wetten.geldendOp(rechtstoestand(procedure)));
    }

    /** The day whose law holds: that of the start, or today for what has not started. */
    LocalDate rechtstoestand(Begrotingsprocedure procedure) {
        return Optional.ofNullable(procedure.verloop().gestartOp()).orElseGet(() -> Dagen.vandaag(klok));
    }

    /** The seats as they were fixed, with the names of who takes them today. */
    List<ABLid> zetels(Begrotingsprocedure procedure) {
        return van(procedure)
                .bezetDoor(regelingen.ledenVanHetBestuur(procedure.bestuur().regeling()));
    }

    private Vastgelegderegels vanVandaag(Begrotingsprocedure procedure) {
        return new Vastgelegderegels(
                Dagen.vandaag(klok),
                regelingen.vind(procedure.bestuur().regeling()).orElseThrow().regels(),
                regelingen.ledenVanHetBestuur(procedure.bestuur().regeling()));
    }
}
