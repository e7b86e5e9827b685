package nl.regelgang.procedure.toetreding;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Regelingtermijnen;
import nl.regelgang.termijnbewaking.Bewijs;
import nl.regelgang.termijnbewaking.Opgave;
import nl.regelgang.termijnbewaking.Termijnregister;
import nl.regelgang.termijnen.Aanknoping;
import nl.regelgang.termijnen.Uiterlijk;
import org.springframework.stereotype.Component;

/** Until when the bestuur answers a verzoek. The law sets no term; a regeling can (Wgr art. 9 lid 1). */
@Component
class Toetredingstermijn {

    private static final String STAP = "verzoekBehandelen";

    private final Toetredingen toetredingen;
    private final Regelingtermijnen termijnen;
    private final Termijnregister register;

    Toetredingstermijn(Toetredingen toetredingen, Regelingtermijnen termijnen, Termijnregister register) {
        this.toetredingen = toetredingen;
        this.termijnen = termijnen;
        this.register = register;
    }

    /** Empty when the regeling names none. */
    Optional<Uiterlijk> van(Procedure procedure) {
        LocalDate gedaanOp = toetredingen.lees(procedure.id()).gedaanOp();
        return gedaanOp == null
                ? Optional.empty()
                : termijnen.van(procedure, gedaanOp, "verzoek-toetreding", Aanknoping.op(gedaanOp));
    }

    void begint(Procedure procedure, LocalDate op) {
        van(procedure)
                .ifPresent(uiterlijk -> register.openen(Opgave.van(
                        procedure.id(),
                        procedure.id(),
                        STAP,
                        "Verzoek om toe te treden behandelen",
                        procedure.bestuur().dagelijksBestuur(),
                        uiterlijk,
                        Map.of("verzoek", op))));
    }

    void gedaan(UUID id, LocalDate op, Handelend door) {
        if (register.isOpen(id, STAP)) {
            register.gedaan(id, STAP, op, new Bewijs("Behandeld op " + Dagen.voluit(op) + ".", door));
        }
    }

    void vervalt(UUID id) {
        if (register.isOpen(id, STAP)) {
            register.vervallen(id, STAP);
        }
    }
}
