package nl.regelgang.procedure.bekendmaking;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.OrgaanId;
import org.jspecify.annotations.Nullable;

/**
 * The bekendmaking of one text by one bestuur for all deelnemers (Wgr art. 26).
 *
 * @param bekendmaker who does it in its own blad
 * @param inschrijver who gives it to the national register
 * @param inwerkingtreding never before the bekendmaking (art. 26 lid 3)
 */
public record Bekendmaking(
        UUID id,
        UUID dossier,
        OrgaanId bekendmaker,
        OrgaanId inschrijver,
        @Nullable LocalDate bekendgemaaktOp,
        @Nullable String vindplaats,
        @Nullable LocalDate inwerkingtreding,
        @Nullable LocalDate ingeschrevenOp,
        @Nullable String kenmerk) {}
