package nl.regelgang.gedeeld;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The legal basis of a step or a term: an article ({@code Wgr art. 35 lid 1}), the regeling itself, or a
 * werkafspraak. The same text stands in the models and the journaal; {@link #voluit} is for the screen.
 *
 * @param bron the act as it is cited, or {@code regeling}, or {@code werkafspraak}
 * @param artikel the article number, null for {@code regeling} and {@code werkafspraak}
 * @param lid the paragraph or paragraphs ({@code 1}, {@code 2-3}), null when the whole article is meant
 */
public record Grondslag(
        String bron, @Nullable String artikel, @Nullable String lid) {

    public static final Grondslag REGELING = new Grondslag("regeling", null, null);
    public static final Grondslag WERKAFSPRAAK = new Grondslag("werkafspraak", null, null);

    /** The consolidated texts that the terms were taken from; the Wgr as in force from 12 February 2025. */
    private static final Map<String, String> VINDPLAATS = Map.of(
            "Wgr", "https://wetten.overheid.nl/BWBR0003740/2025-02-12#Artikel",
            "Gemeentewet", "https://wetten.overheid.nl/BWBR0005416/2026-10-01#Artikel",
            "Algemene termijnenwet", "https://wetten.overheid.nl/BWBR0002448/2010-10-10#Artikel");

    private static final Pattern ARTIKEL =
            Pattern.compile("(.+?) art\\. (\\d+(?::\\d+)?[a-z]{0,2})(?: lid (\\d+[a-z]?(?:-\\d+)?))?");

    /**
     * Reads a basis as it is written in a model.
     *
     * @throws IllegalArgumentException when the text is no article, {@code regeling} or {@code werkafspraak}
     */
    public static Grondslag van(String tekst) {
        if (tekst.equals(REGELING.bron)) {
            return REGELING;
        }
        if (tekst.equals(WERKAFSPRAAK.bron)) {
            return WERKAFSPRAAK;
        }
        Matcher gevonden = ARTIKEL.matcher(tekst);
        if (!gevonden.matches()) {
            throw new IllegalArgumentException("no grondslag: " + tekst);
        }
        return new Grondslag(gevonden.group(1), gevonden.group(2), gevonden.group(3));
    }

    /** Whether a wet is the basis, and not an agreement. */
    public boolean wettelijk() {
        return artikel != null;
    }

    /** Where the article can be read, when we know the consolidated text. */
    public Optional<String> vindplaats() {
        return Optional.ofNullable(VINDPLAATS.get(bron)).map(begin -> begin + artikel);
    }

    /** As a person reads it beside a step: {@code volgens de regeling}, or the article as it is cited. */
    public String voluit() {
        if (artikel != null) {
            return toString();
        }
        return equals(REGELING) ? "volgens de regeling" : "volgens een werkafspraak";
    }

    @Override
    public String toString() {
        if (artikel == null) {
            return bron;
        }
        return bron + " art. " + artikel + (lid == null ? "" : " lid " + lid);
    }
}
