package nl.regelgang.procedure.evaluatie;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * What one deelnemer thinks of the regeling; its id is the business key of its own process.
 *
 * @param naam of the deelnemer
 * @param oordelen per theme; empty as long as nothing was answered
 * @param beantwoordOp null as long as nothing was answered
 * @param gesloten whether nothing more is taken in
 */
public record Antwoord(
        UUID id,
        UUID procedure,
        OrganisatieId organisatie,
        String naam,
        OrgaanId college,
        Map<Thema, Beoordeling> oordelen,
        @Nullable String verbeterpunten,
        @Nullable LocalDate beantwoordOp,
        boolean gesloten) {

    public Antwoord {
        oordelen = Map.copyOf(oordelen);
    }

    public record Beoordeling(Oordeel oordeel, @Nullable String toelichting) {}

    /** For example "niet beantwoord". */
    public String stand() {
        return beantwoordOp != null ? "beantwoord" : gesloten ? "niet beantwoord" : "nog niet beantwoord";
    }
}
