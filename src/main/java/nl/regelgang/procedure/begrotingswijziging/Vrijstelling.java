package nl.regelgang.procedure.begrotingswijziging;

import java.math.BigDecimal;
import nl.regelgang.regeling.Bedrag;
import org.jspecify.annotations.Nullable;

/**
 * A row of the rule table of a regeling: a kind of wijziging for which the raden are not asked (Wgr art. 35 lid 6).
 *
 * @param artikel where the regeling says so
 * @param grens the highest amount, null for a kind without one
 */
record Vrijstelling(Soort soort, String artikel, @Nullable BigDecimal grens) {

    enum Soort {
        BIJDRAGE("de bijdragen van de deelnemers veranderen niet"),
        BEDRAG("het bedrag is niet hoger dan de grens"),
        TECHNISCH("de wijziging is technisch: zij verandert geen beleid");

        private final String naam;

        Soort(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }

        /** The field of the form with the article. */
        public String veld() {
            return "artikel-" + name();
        }
    }

    /**
     * What is true of a wijziging.
     *
     * @param bijdrage whether a deelnemer pays more or less by it
     */
    record Feiten(BigDecimal bedrag, boolean bijdrage, boolean technisch) {}

    boolean geldt(Feiten feiten) {
        return switch (soort) {
            case BIJDRAGE -> !feiten.bijdrage();
            case BEDRAG -> grens != null && feiten.bedrag().compareTo(grens) <= 0;
            case TECHNISCH -> feiten.technisch();
        };
    }

    /** What the row says, and whether it is so; a Dutch sentence. */
    String zin(Feiten feiten) {
        String regel =
                switch (soort) {
                    case BIJDRAGE ->
                        feiten.bijdrage()
                                ? "de bijdragen van de deelnemers veranderen"
                                : "de bijdragen van de deelnemers veranderen niet";
                    case BEDRAG ->
                        "het bedrag is %s en de grens is %s"
                                .formatted(Bedrag.euro(feiten.bedrag()), Bedrag.euro(grens));
                    case TECHNISCH ->
                        feiten.technisch() ? "de wijziging is technisch" : "de wijziging is niet technisch";
                };
        return "Regeling, %s: %s. Dit %s."
                .formatted(
                        artikel, regel, geldt(feiten) ? "zondert de wijziging uit" : "zondert de wijziging niet uit");
    }
}
