package nl.regelgang.taken;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.procesmotor.Werk;
import org.jspecify.annotations.Nullable;

/**
 * A human task as the work list keeps it.
 *
 * @param id the engine's id of the task
 * @param naam what must be done, as the model says it
 * @param dossier the procedure
 * @param regeling its short name
 * @param procedure for example "Begroting 2028"
 * @param deelnemer whose traject it is, null for a task of the regeling itself
 * @param pad the page of the procedure
 * @param werkpagina where the work is done instead of the plain form, null when the form is enough
 * @param grondslagModel the basis as the model has it
 * @param grondslag the basis in the chapter of the regeling
 * @param termijn what the last day rests on
 * @param uiterlijk the last day, null when there is no term
 * @param streefdatum the own target day of the team, never after the last day; null while nobody chose one
 * @param behandelaar the id of the person who took it, null while nobody did
 * @param afgerond when it was completed or fell away, null while it is open
 * @param afgerondDoor who completed it, null when unknown
 */
public record Taak(
        String id,
        String proces,
        String sleutel,
        String stap,
        String naam,
        String formulier,
        UUID dossier,
        RegelingId regelingId,
        String regeling,
        String procedure,
        @Nullable String deelnemer,
        String pad,
        @Nullable String werkpagina,
        Grondslag grondslagModel,
        Grondslag grondslag,
        Grondslag termijn,
        @Nullable LocalDate uiterlijk,
        @Nullable LocalDate streefdatum,
        Instant ontstaan,
        @Nullable String behandelaar,
        Stand stand,
        @Nullable Instant afgerond,
        @Nullable String afgerondDoor,
        List<OrgaanId> organen) {

    public Taak {
        organen = List.copyOf(organen);
    }

    public boolean open() {
        return stand == Stand.OPEN;
    }

    /** What decides who may do it. */
    public Werk werk() {
        return new Werk(proces, stap, organen, regelingId);
    }

    /** The kind of procedure: what runs, without its year. */
    public String soort() {
        return procedure.replaceFirst(" [0-9]{4}$", "");
    }

    /** In which a search looks, in lower case. */
    String zoektekst() {
        return (naam + " " + regeling + " " + procedure + (deelnemer == null ? "" : " " + deelnemer))
                .toLowerCase(Locale.ROOT);
    }

    Taak met(List<OrgaanId> andereOrganen) {
        return new Taak(
                id,
                proces,
                sleutel,
                stap,
                naam,
                formulier,
                dossier,
                regelingId,
                regeling,
                procedure,
                deelnemer,
                pad,
                werkpagina,
                grondslagModel,
                grondslag,
                termijn,
                uiterlijk,
                streefdatum,
                ontstaan,
                behandelaar,
                stand,
                afgerond,
                afgerondDoor,
                andereOrganen);
    }

    /** Where a task stands. */
    public enum Stand {
        OPEN,
        VOLTOOID,
        /** Completed by nobody: the procedure went on without it. */
        VERVALLEN
    }
}
