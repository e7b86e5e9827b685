package nl.regelgang.termijnbewaking;

import java.util.Map;
import java.util.Optional;
import nl.regelgang.notificatie.Tekstsjabloon;

/** The words of an organisation about one term, with fields between braces. */
final class Sjabloon {

    /** The fields, with an example of each for the preview. */
    static final Map<String, String> VELDEN = Map.of(
            "organisatie", "Gemeente Voorbeeld",
            "orgaan", "griffie",
            "termijn", "Begroting toezenden aan gedeputeerde staten",
            "uiterlijk", "maandag 14 september 2026",
            "resterend", "nog 3 dagen",
            "grondslag", "Wgr art. 34 lid 2",
            "uitleg", "Vóór 15 september.");

    static final int LANGSTE = 1000;

    private Sjabloon() {}

    /** What is wrong with the text, as a Dutch sentence that says what to do; empty when nothing is. */
    static Optional<String> fout(String tekst) {
        return Tekstsjabloon.fout(tekst, VELDEN.keySet(), LANGSTE);
    }

    static String namen() {
        return Tekstsjabloon.namen(VELDEN.keySet());
    }

    /** @throws IllegalArgumentException when a field has no value */
    static String vul(String tekst, Map<String, String> waarden) {
        return Tekstsjabloon.vul(tekst, waarden);
    }
}
