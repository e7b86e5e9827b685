package nl.regelgang.procedure.aangaan;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.OrganisatieSoort;
import org.jspecify.annotations.Nullable;

/**
 * Whether the law allows this vorm with these organen and deelnemers (Wgr art. 1 and 8).
 *
 * @param vorm null as long as none was chosen; then only what does not hang on it is looked at
 * @param waarom why this vorm, empty when nobody said so
 * @param centrum who acts for the others, null when nobody was chosen
 */
record Vormtoets(
        @Nullable Vormkeuze vorm,
        Set<Partij> partijen,
        String waarom,
        @Nullable OrganisatieId centrum,
        Collection<Organisatie> deelnemers) {

    private static final Set<OrganisatieSoort> KUNNEN_TREFFEN =
            Set.of(OrganisatieSoort.GEMEENTE, OrganisatieSoort.PROVINCIE, OrganisatieSoort.WATERSCHAP);

    /** Whether the organisation can take part by chapters I to VII. */
    static boolean kanTreffen(Organisatie organisatie) {
        return KUNNEN_TREFFEN.contains(organisatie.soort());
    }

    /** What is forbidden whatever comes after; by field, each with its article. */
    Map<String, String> verboden() {
        Map<String, String> fouten = new LinkedHashMap<>();
        if (vorm == Vormkeuze.BEDRIJFSVOERINGSORGANISATIE
                && partijen.stream().anyMatch(partij -> partij != Partij.COLLEGE)) {
            fouten.put(
                    "partijen",
                    "Aan een bedrijfsvoeringsorganisatie doen uitsluitend colleges mee (Wgr art. 8 lid 3). Kies alleen"
                            + " de colleges, of een andere vorm.");
        }
        List<String> anderen = deelnemers.stream()
                .filter(deelnemer -> !kanTreffen(deelnemer))
                .map(Organisatie::naam)
                .toList();
        if (!anderen.isEmpty()) {
            fouten.put(
                    "erbij",
                    "Alleen gemeenten, provincies en waterschappen kunnen hier meedoen. Voor %s gelden andere artikelen"
                                    .formatted(String.join(", ", anderen))
                            + " (Wgr art. 93), en dat kan nog niet in Regelgang. Haal die deelnemer weg.");
        }
        return fouten;
    }

    /** What is forbidden, and what is missing. */
    Map<String, String> fouten() {
        Map<String, String> fouten = new LinkedHashMap<>();
        if (vorm == null) {
            fouten.put("vorm", "Kies de vorm van de regeling.");
        }
        if (partijen.isEmpty()) {
            fouten.put("partijen", "Kies welke organen de regeling treffen (Wgr art. 1 lid 1).");
        }
        verboden().forEach(fouten::put);
        if (waarom.isEmpty()) {
            voorwaarde().ifPresent(zin -> fouten.put("waarom", zin));
        }
        if (deelnemers.size() < 2) {
            fouten.putIfAbsent("erbij", "Kies ten minste één andere deelnemer: een regeling treft u met twee of meer.");
        }
        if (vorm == Vormkeuze.CENTRUMREGELING && !isDeelnemer(centrum)) {
            fouten.put(
                    "centrum",
                    "Kies welke deelnemer voor de anderen uitvoert: een centrumregeling geeft mandaat aan één van de"
                            + " deelnemers (Wgr art. 8 lid 4).");
        }
        return fouten;
    }

    /** Two forms are for certain cases only; the law leaves it to who chooses them to say that this is one. */
    private Optional<String> voorwaarde() {
        return Optional.ofNullable(vorm).flatMap(gekozen -> switch (gekozen) {
            case BEDRIJFSVOERINGSORGANISATIE ->
                Optional.of("Schrijf om welke ondersteunende processen en uitvoeringstaken het gaat: alleen"
                        + " daarvoor is een bedrijfsvoeringsorganisatie (Wgr art. 8 lid 3).");
            case GEMEENSCHAPPELIJK_ORGAAN ->
                Optional.of("Leg uit waarom dit een bijzonder geval is: alleen dan kan een gemeenschappelijk"
                        + " orgaan in plaats van een openbaar lichaam (Wgr art. 8 lid 2).");
            case OPENBAAR_LICHAAM, CENTRUMREGELING, REGELING_ZONDER_MEER -> Optional.empty();
        });
    }

    private boolean isDeelnemer(@Nullable OrganisatieId wie) {
        return deelnemers.stream().anyMatch(deelnemer -> deelnemer.id().equals(wie));
    }
}
