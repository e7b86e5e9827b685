package nl.regelgang.standpunt;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a member answers.
 *
 * @param keuze empty when nothing, or something that is no choice, was sent
 */
record Antwoord(Optional<Keuze> keuze, String reden) {

    private static final int LANGSTE_REDEN = 2_000;

    static Antwoord van(@Nullable String keuze, String reden) {
        return new Antwoord(Keuze.van(keuze), reden.strip());
    }

    /** Per field, in Dutch. */
    Map<String, String> fouten() {
        Map<String, String> fouten = new LinkedHashMap<>();
        if (keuze.isEmpty()) {
            fouten.put("keuze", "Kies: akkoord, niet akkoord of overleg gewenst.");
        } else if (keuze.get().vraagtReden() && reden.isBlank()) {
            fouten.put("reden", "Schrijf op waarom, zodat de anderen weten wat er nodig is.");
        }
        if (reden.length() > LANGSTE_REDEN) {
            fouten.put("reden", "Maak de reden korter: hoogstens 2.000 tekens.");
        }
        return fouten;
    }
}
