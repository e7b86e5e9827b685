package nl.regelgang.overzicht;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.regelgang.gedeeld.OngeldigeInvoer;

/** A risk as it was filled in, still as text. */
record Risicoinvoer(String omschrijving, String kans, String gevolg, String maatregel) {

    static final Risicoinvoer LEEG = new Risicoinvoer("", "", "", "");

    private static final int LANGSTE = 2_000;

    /** A field that did not come along is an empty one. */
    Risicoinvoer {
        omschrijving = Objects.requireNonNullElse(omschrijving, "");
        kans = Objects.requireNonNullElse(kans, "");
        gevolg = Objects.requireNonNullElse(gevolg, "");
        maatregel = Objects.requireNonNullElse(maatregel, "");
    }

    static Risicoinvoer van(Risico risico) {
        return new Risicoinvoer(
                risico.inhoud().omschrijving(),
                risico.inhoud().kans().name(),
                risico.inhoud().gevolg().name(),
                risico.inhoud().maatregel());
    }

    /** What there is to choose from, value to word. */
    static Map<String, String> mates() {
        Map<String, String> woorden = new LinkedHashMap<>();
        Arrays.stream(Risico.Mate.values()).forEach(mate -> woorden.put(mate.name(), mate.naam()));
        return woorden;
    }

    /** @throws OngeldigeInvoer with a sentence per field */
    Risico.Inhoud gelezen() {
        Map<String, String> fouten = new LinkedHashMap<>();
        if (omschrijving.isBlank()) {
            fouten.put("omschrijving", "Beschrijf het risico.");
        }
        lengte("omschrijving", omschrijving, fouten);
        keuze("kans", kans, "Kies hoe groot de kans is.", fouten);
        keuze("gevolg", gevolg, "Kies hoe groot het gevolg is.", fouten);
        lengte("maatregel", maatregel, fouten);
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
        return new Risico.Inhoud(
                omschrijving.strip(), Risico.Mate.valueOf(kans), Risico.Mate.valueOf(gevolg), maatregel.strip());
    }

    private static void lengte(String veld, String tekst, Map<String, String> fouten) {
        if (tekst.strip().length() > LANGSTE) {
            fouten.put(veld, "Maak de tekst korter: hoogstens 2.000 tekens.");
        }
    }

    private static void keuze(String veld, String waarde, String zin, Map<String, String> fouten) {
        if (!mates().containsKey(waarde)) {
            fouten.put(veld, zin);
        }
    }
}
