package nl.regelgang.procedure.toetreding;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * A verzoek to join a regeling (Wgr art. 9 lid 1). Its id is that of the procedure.
 *
 * @param verzoek the document with it
 * @param gedaanOp the day of the verzoek, null for one of before that was kept
 * @param voorstellen whether the bestuur proposes a wijziging by which it joins; null until it said so
 * @param antwoord what the toetreder hears, null until then
 * @param ingetrokkenReden why the toetreder took it back, null when it did not
 */
record Toetreding(
        UUID id,
        OrganisatieId toetreder,
        UUID verzoek,
        @Nullable LocalDate gedaanOp,
        @Nullable Boolean voorstellen,
        @Nullable String antwoord,
        @Nullable LocalDate besluitVan,
        @Nullable String ingetrokkenReden) {}
