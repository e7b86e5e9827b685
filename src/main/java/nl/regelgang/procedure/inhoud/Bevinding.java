package nl.regelgang.procedure.inhoud;

import org.jspecify.annotations.Nullable;

/**
 * What somebody found of one onderdeel in the ontwerp.
 *
 * @param toelichting the article of the ontwerp, or why it does not apply; null when it is missing
 */
public record Bevinding(
        Onderdeel onderdeel, Uitkomst uitkomst, @Nullable String toelichting) {

    public enum Uitkomst {
        GEVONDEN("staat erin", "gedaan"),
        NIET_VAN_TOEPASSING("niet van toepassing", "neutraal"),
        ONTBREEKT("ontbreekt", "te-laat");

        private final String naam;
        private final String teken;

        Uitkomst(String naam, String teken) {
            this.naam = naam;
            this.teken = teken;
        }

        public String naam() {
            return naam;
        }

        /** The status as {@code velden.html} knows it. */
        public String teken() {
            return teken;
        }
    }
}
