package nl.regelgang.procedure.geschil;

import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procesmotor.Procesmotor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** At any moment parties can agree, or who brought the geschil can take it back. */
@Service
@Transactional
class Geschileinde {

    private final Geschillen geschillen;
    private final Geschiltermijnen termijnen;
    private final Geschilberichten berichten;
    private final Geschilstappen stappen;
    private final Procedures procedures;
    private final Procesmotor motor;
    private final Journaal journaal;

    Geschileinde(
            Geschillen geschillen,
            Geschiltermijnen termijnen,
            Geschilberichten berichten,
            Geschilstappen stappen,
            Procedures procedures,
            Procesmotor motor,
            Journaal journaal) {
        this.geschillen = geschillen;
        this.termijnen = termijnen;
        this.berichten = berichten;
        this.stappen = stappen;
        this.procedures = procedures;
        this.motor = motor;
        this.journaal = journaal;
    }

    /** Until gedeputeerde staten decided. */
    boolean kan(Geschil geschil) {
        return !geschil.procedure().fase().beeindigd() && geschil.verloop().beslissing() == null;
    }

    /**
     * @param eens whether parties agree, and it was not only taken back
     * @param uitleg what they agreed, or why it is taken back
     * @throws Achterhaald when it was decided, or has ended
     */
    void beeindigen(Geschil gezien, boolean eens, String uitleg, Handelend door) {
        journaal.vergrendel(gezien.id());
        Geschil geschil = geschillen.lees(gezien.id());
        if (!kan(geschil)) {
            throw new Achterhaald("Het geschil is al beslist of geëindigd. Bekijk de procedure.");
        }
        if (eens) {
            geschillen.opgelost(geschil.id());
        }
        stappen.vertel(
                geschil,
                (eens ? "Partijen zijn het eens geworden. " : "Geschil ingetrokken. Reden: ") + uitleg,
                Grondslag.WERKAFSPRAAK,
                door);
        termijnen.vervallen(geschil, eens ? "Het geschil is opgelost." : "Het geschil is ingetrokken.", door);
        procedures.stand(
                geschil.id(), eens ? Fase.VOLTOOID : Fase.GESTOPT, eens ? "minnelijk opgelost" : "ingetrokken", null);
        motor.meld("geschilGestopt", geschil.id().toString());
    }

    void meedelen(Geschil geschil) {
        berichten.meld(
                geschil,
                geschil.verloop().opgelost()
                        ? "Partijen zijn het eens geworden. Het geschil is voorbij."
                        : "Het geschil is ingetrokken.");
    }
}
