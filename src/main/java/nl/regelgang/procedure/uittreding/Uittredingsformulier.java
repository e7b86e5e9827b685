package nl.regelgang.procedure.uittreding;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.Startformulier;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regeling;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What a secretaris fills in about a deelnemer that means to leave, still as text.
 *
 * @param dossier the id under which the file is kept until there is a procedure
 * @param document the file that was kept already
 */
record Uittredingsformulier(
        @Nullable String regeling,
        @Nullable String uittreder,
        @Nullable String bekendmaker,
        @Nullable String dossier,
        @Nullable String document,
        @Nullable MultipartFile ontwerp)
        implements Startformulier<Uittredingsformulier> {

    record Gelezen(Regeling regeling, Organisatie uittreder, OrganisatieId bekendmaker) {}

    @Override
    public Uittredingsformulier metDocument(String id) {
        return new Uittredingsformulier(regeling, uittreder, bekendmaker, dossier, id, null);
    }

    @Override
    public Uittredingsformulier metRegeling(String id) {
        return new Uittredingsformulier(id, uittreder, bekendmaker, dossier, document, null);
    }

    /**
     * @param eigen the regelingen of which the person is secretaris
     * @param deelnemers of a regeling, today
     * @param bestandFout what is wrong with the file, null when nothing is
     * @throws OngeldigeInvoer with a sentence per field
     */
    Gelezen lees(
            Collection<Regeling> eigen,
            Function<Regeling, List<Organisatie>> deelnemers,
            @Nullable String bestandFout) {
        Map<String, String> fouten = new LinkedHashMap<>();
        Optional<Regeling> gekozen = gekozen(eigen);
        List<Organisatie> nu = gekozen.map(deelnemers).orElse(List.of());
        Optional<Organisatie> wie = Startformulier.deelnemer(uittreder, nu);
        Optional<Organisatie> maker = Startformulier.deelnemer(bekendmaker, nu);
        if (gekozen.isEmpty()) {
            fouten.put("regeling", "Kies de regeling.");
        } else if (gekozen.get().regels().verplichteDeelneming() != null) {
            fouten.put(
                    "regeling",
                    "Uit deze regeling kan een deelnemer niet uittreden: de deelneming is verplicht door een wet.");
        } else {
            if (wie.isEmpty()) {
                fouten.put("uittreder", "Kies de deelnemer die wil uittreden.");
            }
            if (maker.isEmpty()) {
                fouten.put("bekendmaker", "Kies wie de uittreding bekendmaakt voor alle deelnemers.");
            }
        }
        if (bestandFout != null) {
            fouten.put("ontwerp", bestandFout);
        }
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
        return new Gelezen(
                gekozen.orElseThrow(), wie.orElseThrow(), maker.orElseThrow().id());
    }
}
