package nl.regelgang.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The styles in which pages can be drawn: our own, and token sets that municipalities publish for NL Design System.
 * Each set comes from its package as it is; what its colours need to be readable here stands in {@code huisstijlen.css}.
 */
public enum Paginastijl {
    REGELGANG("Regelgang", ""),
    AMSTERDAM("Gemeente Amsterdam", "@nl-design-system-unstable/amsterdam-design-tokens/dist/design-tokens.css"),
    BUREN("Gemeente Buren", "@nl-design-system-unstable/buren-design-tokens/dist/design-tokens.css"),
    DENHAAG("Gemeente Den Haag", "@gemeente-denhaag/design-tokens-components/dist/theme/index.css"),
    NIJMEGEN("Gemeente Nijmegen", "@gemeentenijmegen/design-tokens/dist/index.css"),
    PURMEREND("Gemeente Purmerend", "@nl-design-system-community/purmerend-design-tokens/dist/theme.css"),
    ROTTERDAM("Gemeente Rotterdam", "@nl-design-system-unstable/rotterdam-design-tokens/dist/design-tokens.css"),
    UTRECHT("Gemeente Utrecht", "@utrecht/design-tokens/dist/theme.css");

    private final String naam;
    private final String bestand;

    Paginastijl(String naam, String bestand) {
        this.naam = naam;
        this.bestand = bestand;
    }

    static Optional<Paginastijl> van(String code) {
        return Arrays.stream(values())
                .filter(stijl -> stijl.code().equals(code))
                .findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String naam() {
        return naam;
    }

    /** The classes of the root of a page. */
    public String klassen() {
        return bestand.isEmpty()
                ? "utrecht-root voorbeeld-theme regelgang-theme"
                : "utrecht-root voorbeeld-theme regelgang-theme %s-theme rg-huisstijl".formatted(code());
    }

    /** The style sheets that come after those of every page, in this order. */
    public List<String> bladen() {
        return bestand.isEmpty() ? List.of() : List.of("/vendor/huisstijl/" + bestand, "/huisstijlen.css");
    }
}
