package nl.regelgang.procedure.deelnemersbesluit;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.Regelingtermijnen;
import nl.regelgang.termijnbewaking.Bewijs;
import nl.regelgang.termijnbewaking.Opgave;
import nl.regelgang.termijnbewaking.Termijnregister;
import nl.regelgang.termijnen.Aanknoping;
import nl.regelgang.termijnen.Uiterlijk;
import org.springframework.stereotype.Component;

/**
 * Until when a deelnemer decides about the text that was put before it. The law sets no term; a regeling can, for whoever
 * takes part in it (Wgr art. 9 lid 1).
 */
@Component
class Besluittermijn {

    static final String STAP = "besluitDeelnemerVastleggen";

    private final Besluittrajecten trajecten;
    private final Procedures procedures;
    private final Regelingtermijnen termijnen;
    private final Termijnregister register;

    Besluittermijn(
            Besluittrajecten trajecten, Procedures procedures, Regelingtermijnen termijnen, Termijnregister register) {
        this.trajecten = trajecten;
        this.procedures = procedures;
        this.termijnen = termijnen;
        this.register = register;
    }

    /** Empty when the regeling names none, and as long as nothing was put before the deelnemer. */
    Optional<Uiterlijk> van(Besluittraject traject) {
        LocalDate op = traject.voorgelegdOp();
        if (op == null || !traject.zittend()) {
            return Optional.empty();
        }
        Procedure procedure = procedures.lees(traject.dossier());
        return id(procedure).flatMap(id -> termijnen.van(procedure, op, id, Aanknoping.op(op)));
    }

    /** A wijziging by which somebody joins is a toetreding. */
    private Optional<String> id(Procedure procedure) {
        return switch (procedure.soort()) {
            case WIJZIGING ->
                Optional.of(
                        trajecten.van(procedure.id()).stream().allMatch(Besluittraject::zittend)
                                ? "voorstel-wijziging"
                                : "instemming-toetreding");
            case OPHEFFING -> Optional.of("voorstel-opheffing");
            default -> Optional.empty();
        };
    }

    void begint(Besluittraject traject) {
        van(traject)
                .ifPresent(uiterlijk -> register.openen(Opgave.van(
                        traject.dossier(),
                        traject.id(),
                        STAP,
                        "%s: besluiten over het voorstel"
                                .formatted(procedures.lees(traject.dossier()).naam()),
                        traject.besluitend(),
                        uiterlijk,
                        Map.of("voorstel", Objects.requireNonNull(traject.voorgelegdOp())))));
    }

    void gedaan(Besluittraject traject, LocalDate op, Handelend door) {
        if (register.isOpen(traject.id(), STAP)) {
            register.gedaan(traject.id(), STAP, op, new Bewijs("Besluit genomen.", door));
        }
    }

    void vervalt(Besluittraject traject, String waarom, Handelend door) {
        register.vervallen(traject.id(), STAP, new Bewijs(waarom, door));
    }
}
