package nl.regelgang.procedure.geschil;

import java.util.Map;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.procesmotor.Beslistabel;

/**
 * Who decides a geschil, and on which article; derived from the chapter of the regeling and what the geschil is about.
 *
 * @param uitleg why, as a Dutch sentence
 */
record Route(Wie wie, Grondslag grondslag, String uitleg) {

    private static final Beslistabel TABEL = Beslistabel.van("geschilroute");

    enum Wie {
        GEDEPUTEERDE_STATEN("gedeputeerde staten"),
        KROON("de Kroon, bij koninklijk besluit"),
        BURGERLIJKE_RECHTER("de burgerlijke rechter"),
        RECHTER("de rechter die de wet aanwijst");

        private final String naam;

        Wie(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }
    }

    /** What the geschil is about, as far as the law makes a difference. */
    enum Aard {
        REGELING("Hoe de regeling wordt toegepast of uitgelegd"),
        BESLUIT("Een besluit van het andere bestuur"),
        VORDERING("Een schuldvordering of een burgerlijk recht, zoals een contract"),
        RECHTER("Iets dat de wet aan een rechter opdraagt");

        private final String naam;

        Aard(String naam) {
            this.naam = naam;
        }

        /** In a list of choices. */
        public String naam() {
            return naam;
        }
    }

    static Route van(Hoofdstuk hoofdstuk, Aard aard) {
        Map<String, String> rij = TABEL.eerste(Map.of("aard", aard.name(), "hoofdstuk", hoofdstuk.name()));
        Grondslag grondslag = Grondslag.van(rij.getOrDefault("grondslag", ""));
        return new Route(
                Wie.valueOf(rij.getOrDefault("route", "")),
                grondslag,
                "%s (%s).".formatted(rij.getOrDefault("reden", ""), grondslag));
    }
}
