package nl.regelgang.formulieren;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regelgang.formulieren.Datuminvoer.Deel;
import nl.regelgang.formulieren.Veld.Keuze;
import org.jspecify.annotations.Nullable;

/**
 * One field as it is drawn: the question, what was filled in, and what is wrong with it.
 *
 * @param waarde what was filled in before, checked or not; null when nothing was
 * @param fout the sentence at the field, null when it is right
 */
public record Veldweergave(
        Veld veld, @Nullable Object waarde, @Nullable String fout) {

    private static final int LANGE_TEKST = 5000;

    /** The id of the field on the page; hint and fault hang on it. */
    public String id() {
        return veld.sleutel();
    }

    public String hintId() {
        return id() + "-hint";
    }

    public String foutId() {
        return id() + "-fout";
    }

    /** The input that the summary of faults links to: the wrong part of a date, the first of several answers. */
    public String doel() {
        return switch (veld.soort()) {
            case DATUM -> deelId(Objects.requireNonNullElse(foutDeel(), Deel.DAG));
            case JA_NEE, KEUZE -> id() + "-1";
            case TEKSTREGEL, TEKSTVAK, LIJST, VINKJE, GETAL, BESTAND -> id();
        };
    }

    /** For {@code aria-describedby}; null when there is neither hint nor fault. */
    public @Nullable String beschrevenDoor() {
        String ids = Stream.of(hint() == null ? null : hintId(), fout == null ? null : foutId())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    /** What helps to answer, with how long a text may be. */
    public @Nullable String hint() {
        if (veld.soort() != Veldsoort.TEKSTVAK) {
            return veld.hint();
        }
        String lengte = "Hoogstens " + Tekstcontrole.aantal(veld.maxLengte()) + " tekens.";
        return veld.hint() == null ? lengte : veld.hint() + " " + lengte;
    }

    public String tekst() {
        return waarde == null || waarde instanceof BewaardBestand ? "" : waarde.toString();
    }

    /** The height of a text box, in lines. */
    public int regels() {
        return veld.maxLengte() > LANGE_TEKST ? 14 : 5;
    }

    public boolean gekozen(Keuze keuze) {
        return tekst().equals(keuze.waarde())
                || (waarde instanceof Boolean ja && keuze.waarde().equals(ja ? "ja" : "nee"));
    }

    public boolean aangevinkt() {
        return tekst().equals("true");
    }

    public Datuminvoer datum() {
        if (waarde instanceof LocalDate dag) {
            return Datuminvoer.van(dag);
        }
        return tekst().isBlank() ? Datuminvoer.LEEG : Datuminvoer.van(tekst());
    }

    /** The inputs of a date. */
    public List<Deel> delen() {
        return List.of(Deel.values());
    }

    public String deelId(Deel deel) {
        return id() + "-" + deel.naam();
    }

    /** Whether this part must be corrected; all of them when the date itself is right but refused. */
    public boolean fout(Deel deel) {
        return fout != null && (foutDeel() == null || datum().leeg() || foutDeel() == deel);
    }

    private @Nullable Deel foutDeel() {
        return fout == null ? null : datum().fout();
    }

    public @Nullable BewaardBestand bestand() {
        return waarde instanceof BewaardBestand bestand ? bestand : null;
    }
}
