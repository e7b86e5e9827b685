package nl.regelgang.procedure.opheffing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.Startformulier;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regeling;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What a secretaris fills in to propose an opheffing, still as text.
 *
 * @param dossier the id under which the file is kept until there is a procedure
 * @param document the file that was kept already
 */
record Opheffingsformulier(
        @Nullable String regeling,
        @Nullable String bekendmaker,
        @Nullable String dossier,
        @Nullable String document,
        @Nullable MultipartFile ontwerp)
        implements Startformulier<Opheffingsformulier> {

    static final String LOOPT_AL = "Er loopt al een procedure om deze regeling op te heffen. Ga daarmee verder.";

    record Gelezen(Regeling regeling, OrganisatieId bekendmaker) {}

    @Override
    public Opheffingsformulier metDocument(String id) {
        return new Opheffingsformulier(regeling, bekendmaker, dossier, id, null);
    }

    @Override
    public Opheffingsformulier metRegeling(String id) {
        return new Opheffingsformulier(id, bekendmaker, dossier, document, null);
    }

    /**
     * @param eigen the regelingen of which the person is secretaris
     * @param deelnemers of a regeling, today
     * @param loopt whether there is one for the regeling already
     * @param bestandFout what is wrong with the file, null when nothing is
     * @throws OngeldigeInvoer with a sentence per field
     */
    Gelezen lees(
            Collection<Regeling> eigen,
            Function<Regeling, List<Organisatie>> deelnemers,
            Predicate<Regeling> loopt,
            @Nullable String bestandFout) {
        Map<String, String> fouten = new LinkedHashMap<>();
        Optional<Regeling> gekozen = gekozen(eigen);
        Optional<Organisatie> maker =
                Startformulier.deelnemer(bekendmaker, gekozen.map(deelnemers).orElse(List.of()));
        if (gekozen.isEmpty()) {
            fouten.put("regeling", "Kies de regeling.");
        } else if (loopt.test(gekozen.get())) {
            fouten.put("regeling", LOOPT_AL);
        } else if (maker.isEmpty()) {
            fouten.put("bekendmaker", "Kies wie de opheffing bekendmaakt voor alle deelnemers.");
        }
        if (bestandFout != null) {
            fouten.put("ontwerp", bestandFout);
        }
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
        return new Gelezen(gekozen.orElseThrow(), maker.orElseThrow().id());
    }
}
