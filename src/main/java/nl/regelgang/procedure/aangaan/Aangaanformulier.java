package nl.regelgang.procedure.aangaan;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.Organisatie;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What a bestuurssecretaris fills in to take the initiative for a regeling, still as text.
 *
 * @param initiatiefnemer the college that acts
 * @param deelnemers the codes of who was chosen, beside the initiatiefnemer
 * @param erbij names to add to them, one on each line
 * @param weg the code of one to take away
 * @param actie {@code vastleggen} when it is complete; anything else only looks at what was chosen so far
 * @param dossier the id under which the file is kept until there is a procedure
 * @param document the file that was kept already
 */
record Aangaanformulier(
        @Nullable String initiatiefnemer,
        @Nullable String naam,
        @Nullable String vorm,
        @Nullable List<String> partijen,
        @Nullable String waarom,
        @Nullable String centrum,
        @Nullable List<String> deelnemers,
        @Nullable String erbij,
        @Nullable String weg,
        @Nullable String actie,
        @Nullable String dossier,
        @Nullable String document,
        @Nullable MultipartFile startdocument) {

    private static final int LANGSTE_NAAM = 100;
    private static final int LANGSTE_UITLEG = 2_000;

    /** @param deelnemers with the initiatiefnemer */
    record Gelezen(
            OrgaanId initiatiefnemer,
            String naam,
            Vormkeuze vorm,
            Set<Partij> partijen,
            String waarom,
            @Nullable OrganisatieId centrum,
            List<Organisatie> deelnemers) {}

    static Aangaanformulier leeg(String dossier) {
        return new Aangaanformulier(null, null, null, null, null, null, null, null, null, null, dossier, null, null);
    }

    Aangaanformulier metDocument(String id) {
        return met(deelnemers, erbij, id);
    }

    /** @param nogErbij the names that could not be added */
    Aangaanformulier metDeelnemers(List<String> codes, String nogErbij) {
        return met(codes, nogErbij, document);
    }

    private Aangaanformulier met(@Nullable List<String> codes, @Nullable String nogErbij, @Nullable String id) {
        return new Aangaanformulier(
                initiatiefnemer,
                naam,
                vorm,
                partijen,
                waarom,
                centrum,
                codes,
                nogErbij,
                null,
                actie,
                dossier,
                id,
                null);
    }

    boolean vastleggen() {
        return "vastleggen".equals(actie);
    }

    public boolean isGekozen(Partij partij) {
        return gekozenPartijen().contains(partij);
    }

    Set<Partij> gekozenPartijen() {
        Set<Partij> gekozen = EnumSet.noneOf(Partij.class);
        List<String> namen = partijen == null ? List.of() : partijen;
        Arrays.stream(Partij.values())
                .filter(partij -> namen.contains(partij.name()))
                .forEach(gekozen::add);
        return gekozen;
    }

    Optional<Vormkeuze> gekozenVorm() {
        return Arrays.stream(Vormkeuze.values())
                .filter(een -> een.name().equals(vorm))
                .findFirst();
    }

    Vormtoets toets(Collection<Organisatie> gekozen) {
        return new Vormtoets(
                gekozenVorm().orElse(null),
                gekozenPartijen(),
                tekst(waarom),
                gekozen.stream()
                        .map(Organisatie::id)
                        .filter(id -> id.code().equals(centrum))
                        .findFirst()
                        .orElse(null),
                gekozen);
    }

    /**
     * @param wie acts, null when the person did not choose one of his colleges
     * @param gekozen who would take part, with the initiatiefnemer
     * @param eerder what is wrong already
     * @throws OngeldigeInvoer with a sentence per field
     */
    Gelezen lees(@Nullable OrgaanId wie, List<Organisatie> gekozen, Map<String, String> eerder) {
        Map<String, String> fouten = new LinkedHashMap<>();
        if (wie == null) {
            fouten.put("initiatiefnemer", "Kies namens welk college u het initiatief neemt.");
        }
        String heet = tekst(naam).replaceAll("\\s+", " ");
        if (heet.isEmpty() || heet.length() > LANGSTE_NAAM) {
            fouten.put("naam", "Schrijf in hoogstens %d tekens hoe de regeling gaat heten.".formatted(LANGSTE_NAAM));
        }
        Vormtoets toets = toets(gekozen);
        toets.fouten().forEach(fouten::put);
        if (tekst(waarom).length() > LANGSTE_UITLEG) {
            fouten.put("waarom", "Houd het kort: hoogstens %d tekens.".formatted(LANGSTE_UITLEG));
        }
        eerder.forEach(fouten::put);
        if (wie == null || toets.vorm() == null || !fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
        boolean metCentrum = toets.vorm() == Vormkeuze.CENTRUMREGELING;
        return new Gelezen(
                wie,
                heet,
                toets.vorm(),
                toets.partijen(),
                toets.vorm().isVoorBijzondereGevallen() ? toets.waarom() : "",
                metCentrum ? toets.centrum() : null,
                gekozen);
    }

    static String tekst(@Nullable String waarde) {
        return waarde == null ? "" : waarde.strip();
    }
}
