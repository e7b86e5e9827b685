package nl.regelgang.procedure.verplichteuitgave;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.Map;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.termijnbewaking.Bewijs;
import nl.regelgang.termijnbewaking.Opgave;
import nl.regelgang.termijnbewaking.Termijnregister;
import org.springframework.stereotype.Component;

/**
 * Until when the bestuur waits for the raad: Gemeentewet art. 193-195 sets no term, so it is the day that the bestuur chose.
 * A day that was missed stays open, and so in sight, until the toezichthouder has decided.
 */
@Component
class Uitgavetermijn {

    private final Termijnregister register;

    Uitgavetermijn(Termijnregister register) {
        this.register = register;
    }

    void open(Uitgave uitgave, LocalDate gevraagdOp) {
        register.openen(Opgave.van(
                uitgave.id(),
                uitgave.id(),
                Uitgaveproces.RAAD,
                "Laten weten of de raad de uitgave op de begroting %d zet, %s"
                        .formatted(uitgave.jaar(), uitgave.naam()),
                new OrgaanId(uitgave.gemeente(), OrgaanSoort.GRIFFIE),
                uitgave.reactieTot(),
                Grondslag.WERKAFSPRAAK,
                "Het bestuur wacht op de raad tot en met %s; de wet noemt geen termijn. Daarna oordeelt de toezichthouder."
                        .formatted(voluit(uitgave.reactieTot())),
                Map.of("verzoek aan de raad", gevraagdOp)));
    }

    /** An uitgave from before this register has no term. */
    void beantwoord(Uitgave uitgave, LocalDate op, Handelend door) {
        if (register.isOpen(uitgave.id(), Uitgaveproces.RAAD)) {
            register.gedaan(
                    uitgave.id(), Uitgaveproces.RAAD, op, new Bewijs("Raadsbesluit van " + voluit(op) + ".", door));
        }
    }

    /** Nothing happens when the raad answered. */
    void zonderAntwoord(Uitgave uitgave, LocalDate besluitOp, Handelend door) {
        register.vervallen(
                uitgave.id(),
                Uitgaveproces.RAAD,
                new Bewijs(
                        "De raad heeft tot en met %s niets laten weten; de toezichthouder besloot op %s."
                                .formatted(voluit(uitgave.reactieTot()), voluit(besluitOp)),
                        door));
    }
}
