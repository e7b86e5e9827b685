package nl.regelgang.sjablonen;

/**
 * A field of a template, written in Word as its name between braces. A name with a dot, for example
 * {@code termijn.dag}, belongs to a list: it stands in a row of a table, and that row comes back for every item.
 *
 * @param uitleg what stands in it, as part of a Dutch sentence
 */
public record Veld(String naam, String uitleg, String voorbeeld) {

    static boolean isVanLijst(String naam) {
        return naam.contains(".");
    }

    /** The list of a field such as {@code termijn.dag}. */
    static String lijst(String naam) {
        return naam.substring(0, naam.indexOf('.'));
    }
}
