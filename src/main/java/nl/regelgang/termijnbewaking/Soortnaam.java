package nl.regelgang.termijnbewaking;

import java.util.Map;
import java.util.regex.Pattern;
import nl.regelgang.gedeeld.Dagen;

/**
 * What a kind of term is called where others can look over one's shoulder. It is made of the code that stands in the
 * source, never of what people typed, so nothing confidential can be in it.
 */
final class Soortnaam {

    private static final Map<String, String> EIGEN = Map.of("antwoordVanDeRaad", "Zienswijze");
    private static final Pattern HOOFDLETTER = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private Soortnaam() {}

    /** For example "Begroting aanbieden" for {@code begrotingAanbieden}. */
    static String van(String soort) {
        String eigen = EIGEN.get(soort);
        if (eigen != null || soort.isEmpty()) {
            return eigen == null ? soort : eigen;
        }
        String woorden = HOOFDLETTER.matcher(soort).replaceAll(" ").toLowerCase(Dagen.NEDERLANDS);
        return woorden.substring(0, 1).toUpperCase(Dagen.NEDERLANDS) + woorden.substring(1);
    }
}
