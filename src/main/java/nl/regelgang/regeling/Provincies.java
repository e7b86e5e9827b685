package nl.regelgang.regeling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import nl.regelgang.gedeeld.OrganisatieId;
import org.jspecify.annotations.Nullable;

/** The twelve provinces by name, and the province of organisations for which the national register leaves it out. */
final class Provincies {

    private static final Map<String, String> NAMEN = new TreeMap<>(Map.ofEntries(
            Map.entry("pv20", "Groningen"),
            Map.entry("pv21", "Fryslân"),
            Map.entry("pv22", "Drenthe"),
            Map.entry("pv23", "Overijssel"),
            Map.entry("pv24", "Flevoland"),
            Map.entry("pv25", "Gelderland"),
            Map.entry("pv26", "Utrecht"),
            Map.entry("pv27", "Noord-Holland"),
            Map.entry("pv28", "Zuid-Holland"),
            Map.entry("pv29", "Zeeland"),
            Map.entry("pv30", "Noord-Brabant"),
            Map.entry("pv31", "Limburg")));

    private static final Properties AANVULLING = aanvulling();

    private Provincies() {}

    /** For example "Gelderland"; the code itself when it is no province. */
    static String naam(OrganisatieId provincie) {
        return NAMEN.getOrDefault(provincie.code(), provincie.code());
    }

    static boolean bestaat(OrganisatieId provincie) {
        return NAMEN.containsKey(provincie.code());
    }

    /** Code and name, in the order of the codes. */
    static Map<String, String> alle() {
        return new TreeMap<>(NAMEN);
    }

    /** The province in the register, or else a province's own id, or else the one of our own supplement. */
    static Optional<OrganisatieId> van(OrganisatieId organisatie, @Nullable OrganisatieId volgensRegister) {
        if (volgensRegister != null) {
            return Optional.of(volgensRegister);
        }
        if (bestaat(organisatie)) {
            return Optional.of(organisatie);
        }
        return Optional.ofNullable(AANVULLING.getProperty(organisatie.code())).map(OrganisatieId::new);
    }

    private static Properties aanvulling() {
        Properties gelezen = new Properties();
        try (InputStream bestand = Provincies.class.getResourceAsStream("/register/provincie-aanvulling.properties")) {
            if (bestand == null) {
                throw new IllegalStateException("provincie-aanvulling.properties is not on the class path");
            }
            gelezen.load(bestand);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return gelezen;
    }
}
