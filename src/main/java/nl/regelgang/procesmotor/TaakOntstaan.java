package nl.regelgang.procesmotor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.OrgaanId;
import org.jspecify.annotations.Nullable;

/**
 * A human task came into being; published in the engine's transaction.
 *
 * @param taak the engine's id of the task
 * @param sleutel the business key of its process instance
 * @param stap the part of the element id behind {@code userTask_}, for example {@code zienswijzeVastleggen}
 * @param formulier the id of its form
 * @param organen whose task it is
 * @param uiterlijk the last day, null when there is no term
 */
public record TaakOntstaan(
        String taak,
        String proces,
        String sleutel,
        String stap,
        String naam,
        String formulier,
        List<OrgaanId> organen,
        @Nullable LocalDate uiterlijk,
        Grondslag grondslag,
        Instant ontstaan) {}
