package nl.regelgang.formulieren;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a browser sent, as values by field. Nothing is judged here: what does not belong to the form stays in, so that
 * {@link Formulieren#controleer} refuses it.
 */
public final class Formulierinvoer {

    /** The id of a file that was kept at an earlier attempt; the page that owns the documents checks it. */
    public static final String BEWAARD = ".bewaard";

    /** Ticked when a kept file must not go along after all. */
    public static final String WEGLATEN = ".weglaten";

    private static final Set<String> VAN_DE_PAGINA =
            Set.of("_csrf", "opdracht", "terug", "bevestigd", "wijzigen", "conceptversie");

    private Formulierinvoer() {}

    /**
     * Only text, so the values can be handed to {@code Procesmotor.voltooi} as they are. Files are left to the page.
     *
     * @param parameters of the request
     */
    public static Map<String, Object> van(Formulier formulier, Map<String, String[]> parameters) {
        Map<String, String[]> over = new LinkedHashMap<>(parameters);
        over.keySet().removeAll(VAN_DE_PAGINA);
        Map<String, Object> waarden = new LinkedHashMap<>();
        for (Veld veld : formulier.velden()) {
            if (veld.soort() == Veldsoort.DATUM) {
                delenVan(veld, over, waarden);
            } else if (veld.soort() == Veldsoort.BESTAND) {
                over.remove(veld.sleutel() + BEWAARD);
                over.remove(veld.sleutel() + WEGLATEN);
            }
        }
        over.forEach((naam, gestuurd) -> waarden.put(naam, waarde(gestuurd)));
        return waarden;
    }

    private static void delenVan(Veld veld, Map<String, String[]> over, Map<String, Object> waarden) {
        String dag = eerste(over.remove(veld.sleutel() + ".dag"));
        String maand = eerste(over.remove(veld.sleutel() + ".maand"));
        String jaar = eerste(over.remove(veld.sleutel() + ".jaar"));
        boolean heleDatumInEenVak = maand.isBlank() && jaar.isBlank();
        String tekst = heleDatumInEenVak ? dag.strip() : new Datuminvoer(dag, maand, jaar).tekst();
        if (!tekst.isEmpty()) {
            waarden.put(veld.sleutel(), tekst);
        }
    }

    private static String eerste(String @Nullable [] gestuurd) {
        return gestuurd == null || gestuurd.length == 0 ? "" : gestuurd[0];
    }

    /** A name that was sent twice is no text any more, and will be refused as such. */
    private static Object waarde(String[] gestuurd) {
        return gestuurd.length == 1 ? gestuurd[0] : List.copyOf(Arrays.asList(gestuurd));
    }
}
