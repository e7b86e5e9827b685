package nl.regelgang.procedure.deelnemersbesluit;

import java.time.LocalDate;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.regeling.Regels;
import nl.regelgang.termijnen.Aanknoping;
import nl.regelgang.termijnen.Instelling;
import nl.regelgang.termijnen.Termijninstellingen;
import nl.regelgang.termijnen.Termijntabel;
import nl.regelgang.termijnen.Uiterlijk;
import org.springframework.stereotype.Component;

/** The eight weeks of one raad (Wgr art. 1 lid 3), or what the regeling says at opheffing: each raad has its own. */
@Component
class Zienswijzetermijn {

    private final Regelingen regelingen;

    Zienswijzetermijn(Regelingen regelingen) {
        this.regelingen = regelingen;
    }

    /** Chapter I counts from the ontvangst; for the other chapters the regeling says from when ((c) 17). */
    Uiterlijk van(Procedure procedure, Besluittraject traject, LocalDate ontvangenOp) {
        Hoofdstuk hoofdstuk = procedure.bestuur().hoofdstuk();
        Termijninstellingen instellingen = regelingen
                .vind(procedure.bestuur().regeling())
                .map(Regeling::regels)
                .orElse(Regels.STANDAARD)
                .instellingen();
        boolean naToezending = Instelling.AANVANG_ZIENSWIJZE.geldtIn(hoofdstuk)
                && instellingen.keuze(Instelling.AANVANG_ZIENSWIJZE).equals("toezending");
        return Termijntabel.op(traject.toegezondenOp())
                .regel(
                        Besluitgrondslag.isOpheffing(procedure) ? "zienswijze-opheffing" : "zienswijze-regeling",
                        hoofdstuk)
                .uiterlijk(hoofdstuk, instellingen, Aanknoping.op(naToezending ? traject.toegezondenOp() : ontvangenOp))
                .orElseThrow();
    }
}
