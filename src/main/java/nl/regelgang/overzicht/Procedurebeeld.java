package nl.regelgang.overzicht;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.Procedurestand;
import nl.regelgang.zienswijzen.Rondestand;
import nl.regelgang.zienswijzen.Rondestand.Deelnemerstand;
import org.jspecify.annotations.Nullable;

/**
 * A procedure as one deelnemer sees it.
 *
 * @param vergadering when the bestuur means to vote, null when it has planned none
 * @param standpunt of its own college
 * @param antwoord of its own raad, null when it has no part in the newest round
 * @param antwoordpad of its own page in the procedure
 */
record Procedurebeeld(
        String naam,
        String pad,
        String stand,
        boolean loopt,
        @Nullable String vergadering,
        String standpunt,
        @Nullable Antwoordbeeld antwoord,
        @Nullable String antwoordpad,
        Anderen anderen) {

    static Procedurebeeld van(
            Procedurestand procedure, OrganisatieId eigen, Map<UUID, Optional<LocalDate>> standpunten) {
        Deelnemerstand zelf = zelf(procedure.ronde(), eigen);
        return new Procedurebeeld(
                procedure.naam(),
                procedure.pad(),
                procedure.stand(),
                procedure.loopt(),
                procedure.vergaderingOp() == null ? null : Dagen.kort(procedure.vergaderingOp()),
                zelf == null ? "" : standpunt(standpunten, zelf.traject()),
                zelf == null ? null : Antwoordbeeld.van(zelf),
                zelf == null ? null : procedure.pad() + "/trajecten/" + zelf.traject(),
                Anderen.van(procedure, eigen));
    }

    static @Nullable Deelnemerstand zelf(@Nullable Rondestand ronde, OrganisatieId eigen) {
        return ronde == null
                ? null
                : ronde.deelnemers().stream()
                        .filter(deelnemer -> deelnemer.organisatie().equals(eigen))
                        .findFirst()
                        .orElse(null);
    }

    /** Absent: there is no standpunt; empty: it is not vastgesteld yet. */
    private static String standpunt(Map<UUID, Optional<LocalDate>> standpunten, UUID traject) {
        return !standpunten.containsKey(traject)
                ? "geen standpunt"
                : standpunten
                        .getOrDefault(traject, Optional.empty())
                        .map(dag -> "standpunt vastgesteld op " + Dagen.kort(dag))
                        .orElse("standpunt in voorbereiding");
    }
}
