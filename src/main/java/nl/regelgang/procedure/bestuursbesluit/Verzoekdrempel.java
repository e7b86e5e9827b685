package nl.regelgang.procedure.bestuursbesluit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regelgang.gedeeld.Aantal;

/**
 * How many raden must ask before all of them can give a zienswijze, as the regeling says (Wgr art. 10 lid 5).
 *
 * @param deel whether it is a part of the raden, 1/{@code getal}, and not a number of them
 */
record Verzoekdrempel(boolean deel, int getal) {

    private static final Pattern TEKST = Pattern.compile("(1 ?/ ?)?([1-9]\\d?)");

    /** Reads "1/5" or "2"; empty for anything else. */
    static Optional<Verzoekdrempel> van(String tekst) {
        Matcher gevonden = TEKST.matcher(tekst.strip());
        return gevonden.matches()
                ? Optional.of(new Verzoekdrempel(gevonden.group(1) != null, Integer.parseInt(gevonden.group(2))))
                : Optional.empty();
    }

    /** Of so many raden; "ten minste een vijfde" of 7 is 2. */
    int nodig(int raden) {
        return deel ? (raden + getal - 1) / getal : getal;
    }

    /** In a sentence, for example "ten minste 1/5 van de raden". */
    String zin() {
        return "ten minste " + (deel ? "1/" + getal + " van de raden" : Aantal.van(getal, "raad", "raden"));
    }

    /** As it is read. */
    @Override
    public String toString() {
        return deel ? "1/" + getal : String.valueOf(getal);
    }
}
