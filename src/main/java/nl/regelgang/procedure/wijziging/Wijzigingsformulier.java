package nl.regelgang.procedure.wijziging;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.Registernaam;
import nl.regelgang.procedure.Startformulier;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regeling;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What a secretaris fills in to propose a wijziging, still as text.
 *
 * @param dossier the id under which the file is kept until there is a procedure
 * @param document the file that was kept already
 * @param toetreder the name of who joins, as the register writes it
 */
record Wijzigingsformulier(
        @Nullable String regeling,
        @Nullable String onderwerp,
        @Nullable String bekendmaker,
        @Nullable String toetreder,
        @Nullable String vertrekker,
        @Nullable String dossier,
        @Nullable String document,
        @Nullable MultipartFile ontwerp)
        implements Startformulier<Wijzigingsformulier> {

    private static final int LANGSTE = 150;

    record Gelezen(
            Regeling regeling,
            String onderwerp,
            OrganisatieId bekendmaker,
            @Nullable Organisatie toetreder,
            @Nullable OrganisatieId vertrekker) {}

    @Override
    public Wijzigingsformulier metDocument(String id) {
        return new Wijzigingsformulier(regeling, onderwerp, bekendmaker, toetreder, vertrekker, dossier, id, null);
    }

    @Override
    public Wijzigingsformulier metRegeling(String id) {
        return new Wijzigingsformulier(id, onderwerp, bekendmaker, toetreder, vertrekker, dossier, document, null);
    }

    /**
     * @param eigen the regelingen of which the person is secretaris
     * @param deelnemers of a regeling, today
     * @param zoek organisations by a part of their name
     * @param bestandFout what is wrong with the file, null when nothing is
     * @throws OngeldigeInvoer with a sentence per field
     */
    Gelezen lees(
            Collection<Regeling> eigen,
            Function<Regeling, List<Organisatie>> deelnemers,
            Function<String, List<Organisatie>> zoek,
            @Nullable String bestandFout) {
        Map<String, String> fouten = new LinkedHashMap<>();
        Optional<Regeling> gekozen = gekozen(eigen);
        if (gekozen.isEmpty()) {
            fouten.put("regeling", "Kies de regeling die wijzigt.");
        }
        String waarover = tekst(onderwerp);
        if (waarover.isEmpty() || waarover.length() > LANGSTE) {
            fouten.put("onderwerp", "Schrijf in hoogstens %d tekens wat er wijzigt.".formatted(LANGSTE));
        }
        List<Organisatie> nu = gekozen.map(deelnemers).orElse(List.of());
        OrganisatieId maker = deelnemer(bekendmaker, nu);
        if (maker == null && gekozen.isPresent()) {
            fouten.put("bekendmaker", "Kies wie de wijziging bekendmaakt voor alle deelnemers.");
        }
        Organisatie erbij = toetreder(zoek, nu, fouten);
        OrganisatieId eraf = vertrekker(gekozen, nu, fouten);
        if (bestandFout != null) {
            fouten.put("ontwerp", bestandFout);
        }
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
        return new Gelezen(gekozen.orElseThrow(), waarover, Objects.requireNonNull(maker), erbij, eraf);
    }

    /** Nobody leaves by a wijziging what he cannot leave by an uittreding. */
    private @Nullable OrganisatieId vertrekker(
            Optional<Regeling> gekozen, List<Organisatie> nu, Map<String, String> fouten) {
        OrganisatieId eraf = deelnemer(vertrekker, nu);
        String verplicht = gekozen.map(regeling -> regeling.regels().verplichteDeelneming())
                .orElse(null);
        if (eraf != null && verplicht != null) {
            fouten.put(
                    "vertrekker",
                    "Uit deze regeling kan een deelnemer niet vertrekken: de deelneming is verplicht door een wet (%s)."
                            .formatted(verplicht));
        }
        return eraf;
    }

    private static @Nullable OrganisatieId deelnemer(@Nullable String code, List<Organisatie> deelnemers) {
        return Startformulier.deelnemer(code, deelnemers).map(Organisatie::id).orElse(null);
    }

    private @Nullable Organisatie toetreder(
            Function<String, List<Organisatie>> zoek, List<Organisatie> nu, Map<String, String> fouten) {
        String naam = tekst(toetreder);
        if (naam.isEmpty()) {
            return null;
        }
        try {
            Organisatie gevonden = Registernaam.zoek("toetreder", naam, zoek);
            if (nu.contains(gevonden)) {
                fouten.put("toetreder", gevonden.naam() + " neemt al deel aan de regeling.");
            }
            return gevonden;
        } catch (OngeldigeInvoer fout) {
            fouten.putAll(fout.fouten());
            return null;
        }
    }

    private static String tekst(@Nullable String waarde) {
        return waarde == null ? "" : waarde.strip();
    }
}
