package nl.regelgang.afstemming;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;

/** What a griffier typed, as it came from the browser. */
record Invoer(@Nullable String zienswijze, @Nullable String advies) {

    static final int LENGTE = 50_000;
    private static final int ADVIES = 20_000;

    /** As it is kept: line ends of one kind, so that two raden that take the same text have the same text. */
    Invoer netjes() {
        String schoonAdvies = schoon(advies);
        return new Invoer(schoon(zienswijze), schoonAdvies.isEmpty() ? null : schoonAdvies);
    }

    /** @throws OngeldigeInvoer at the field that is empty or too long */
    void controleer() {
        Map<String, String> fouten = new LinkedHashMap<>();
        int lengte = schoon(zienswijze).length();
        if (lengte == 0) {
            fouten.put("zienswijze", "Vul de tekst van de zienswijze in.");
        } else if (lengte > LENGTE) {
            fouten.put("zienswijze", "De tekst is te lang: hoogstens %d tekens. Kort hem in.".formatted(LENGTE));
        }
        if (schoon(advies).length() > ADVIES) {
            fouten.put("advies", "Het advies is te lang: hoogstens %d tekens. Kort het in.".formatted(ADVIES));
        }
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
    }

    static String schoon(@Nullable String tekst) {
        return tekst == null
                ? ""
                : tekst.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
