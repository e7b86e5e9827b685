package nl.regelgang.procedure.zienswijzeronde;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.termijnbewaking.Bewijs;
import nl.regelgang.termijnbewaking.Opgave;
import nl.regelgang.termijnbewaking.Termijnregister;
import nl.regelgang.zienswijzen.Traject;
import nl.regelgang.zienswijzen.Zaak;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import org.springframework.stereotype.Component;

/** Writes into the register until when the bestuur counts on the answer of each raad: agreed, because no law sets it. */
@Component
class Trajecttermijnen {

    private static final String ANTWOORD = "antwoordVanDeRaad";

    private final Termijnregister register;

    Trajecttermijnen(Termijnregister register) {
        this.register = register;
    }

    void begint(Zienswijzeronde ronde, Traject traject) {
        register.openen(opgave(ronde, traject));
    }

    /** The bestuur counts on the answer until another day. A traject from before this register gets its term now. */
    void verzet(Zienswijzeronde ronde, Traject traject, String reden, Handelend door) {
        if (register.isOpen(traject.id(), ANTWOORD)) {
            register.verzetten(opgave(ronde, traject), reden, door);
        } else {
            begint(ronde, traject);
        }
    }

    private static Opgave opgave(Zienswijzeronde ronde, Traject traject) {
        Zaak zaak = ronde.zaak();
        return Opgave.van(
                zaak.dossier(),
                traject.id(),
                ANTWOORD,
                "%s van %s: zienswijze naar voren brengen of melden dat er geen komt"
                        .formatted(zaak.onderwerp(), zaak.regeling()),
                traject.deelnemer().griffie(),
                ronde.sluitOp(),
                Grondslag.WERKAFSPRAAK,
                "Het bestuur rekent op het antwoord tot en met %s; de wet noemt geen einddatum (%s)."
                        .formatted(voluit(ronde.sluitOp()), zaak.zienswijze()),
                Map.of("toezending aan de raden", ronde.verzondenOp()));
    }

    /** A traject from before this register has no term. */
    void beantwoord(UUID traject, String hoe, LocalDate op, Handelend door) {
        if (!register.isOpen(traject, ANTWOORD)) {
            return;
        }
        register.gedaan(traject, ANTWOORD, op, new Bewijs(hoe, door));
    }

    void gesloten(UUID traject, String reden, Handelend door) {
        register.vervallen(traject, ANTWOORD, new Bewijs("De zienswijzeronde is gesloten: " + reden + ".", door));
    }
}
