package nl.regelgang.regeling;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an import did.
 *
 * @param tellingen per kind what was new, changed and the same
 * @param overgeslagen the items that could not be used, each with the reason
 * @param opmerkingen what was read but not taken over as it stands, in Dutch
 */
public record Importverslag(
        Map<Onderdeel, Telling> tellingen, List<Overgeslagen> overgeslagen, List<String> opmerkingen) {

    /** How many items of one reason are named in a line; of the others only the number is said. */
    private static final int GENOEMD = 10;

    /** The kinds that are counted apart, in the order of the report. */
    public enum Onderdeel {
        GEMEENTEN("Gemeenten"),
        PROVINCIES("Provincies"),
        WATERSCHAPPEN("Waterschappen"),
        OVERIGE_ORGANISATIES("Overige organisaties"),
        REGELINGEN("Regelingen");

        private final String naam;

        Onderdeel(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }

        static Onderdeel van(OrganisatieSoort soort) {
            return switch (soort) {
                case GEMEENTE -> GEMEENTEN;
                case PROVINCIE -> PROVINCIES;
                case WATERSCHAP -> WATERSCHAPPEN;
                case SAMENWERKINGSORGAAN, RIJK, OVERIG -> OVERIGE_ORGANISATIES;
            };
        }
    }

    public record Telling(int nieuw, int gewijzigd, int ongewijzigd) {

        static final Telling NUL = new Telling(0, 0, 0);

        Telling plus(Telling ander) {
            return new Telling(nieuw + ander.nieuw, gewijzigd + ander.gewijzigd, ongewijzigd + ander.ongewijzigd);
        }
    }

    /** @param reden a Dutch sentence */
    public record Overgeslagen(Onderdeel onderdeel, String wat, String reden) {}

    /** How much the register changed; 0 when everything was in it already. */
    public int wijzigingen() {
        return tellingen.values().stream()
                .mapToInt(telling -> telling.nieuw() + telling.gewijzigd())
                .sum();
    }

    public long overgeslagen(Onderdeel onderdeel) {
        return overgeslagen.stream()
                .filter(item -> item.onderdeel() == onderdeel)
                .count();
    }

    public Telling telling(Onderdeel onderdeel) {
        return tellingen.getOrDefault(onderdeel, Telling.NUL);
    }

    /** The whole report as Dutch lines. */
    public List<String> regels() {
        List<String> regels = new ArrayList<>();
        for (Onderdeel onderdeel : Onderdeel.values()) {
            Telling telling = telling(onderdeel);
            regels.add(onderdeel.naam() + ": " + telling.nieuw() + " nieuw, " + telling.gewijzigd() + " gewijzigd, "
                    + telling.ongewijzigd() + " ongewijzigd, " + overgeslagen(onderdeel) + " overgeslagen");
        }
        perReden().forEach((reden, items) -> regels.add("Overgeslagen: " + opgesomd(items) + ". " + reden));
        opmerkingen.forEach(opmerking -> regels.add("Let op: " + opmerking));
        return regels;
    }

    private Map<String, List<Overgeslagen>> perReden() {
        return overgeslagen.stream().collect(groupingBy(Overgeslagen::reden, LinkedHashMap::new, toList()));
    }

    private static String opgesomd(List<Overgeslagen> items) {
        String begin = items.stream().limit(GENOEMD).map(Overgeslagen::wat).collect(joining(", "));
        return items.size() <= GENOEMD ? begin : begin + " en nog " + (items.size() - GENOEMD);
    }
}
