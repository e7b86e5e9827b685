package nl.regelgang.formulieren;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regelgang.gedeeld.Dagen;
import org.jspecify.annotations.Nullable;

/**
 * A date as somebody typed it, in three parts that may each be wrong. It travels as one text, {@code dag-maand-jaar};
 * {@code jaar-maand-dag} is read as well, because Camunda's Tasklist sends that.
 */
public record Datuminvoer(String dag, String maand, String jaar) {

    /** A part that a request leaves out arrives as null. */
    public Datuminvoer {
        dag = Objects.requireNonNullElse(dag, "").strip();
        maand = Objects.requireNonNullElse(maand, "").strip();
        jaar = Objects.requireNonNullElse(jaar, "").strip();
    }

    /** The parts, in the order in which they are typed. */
    public enum Deel {
        DAG,
        MAAND,
        JAAR;

        /** The last part of the name of the input. */
        public String naam() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** For people. */
        public String label() {
            return name().charAt(0) + naam().substring(1);
        }
    }

    /** The three inputs of a field, as a form brings them, or one text, as in a link; what is left out is empty. */
    public static Datuminvoer uit(Map<String, String> invoer, String veld) {
        if (invoer.containsKey(veld)) {
            return van(invoer.getOrDefault(veld, ""));
        }
        return new Datuminvoer(
                invoer.getOrDefault(veld + ".dag", ""),
                invoer.getOrDefault(veld + ".maand", ""),
                invoer.getOrDefault(veld + ".jaar", ""));
    }

    /**
     * The date of a field that must be filled in.
     *
     * @param label the question that the date answers
     * @param fouten gets, under the name of the field, what to correct
     * @return null when there is something to correct
     */
    public static @Nullable LocalDate lees(
            Map<String, String> invoer, String veld, String label, Map<String, String> fouten) {
        Datuminvoer datum = uit(invoer, veld);
        String fout = datum.leeg() ? "Vul ‘" + label + "’ in." : datum.foutzin(label);
        if (fout != null) {
            fouten.put(veld, fout);
            return null;
        }
        return datum.datum();
    }

    public static final Datuminvoer LEEG = new Datuminvoer("", "", "");

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern GETAL = Pattern.compile("\\d{1,4}");
    private static final int EERSTE_JAAR = 1900;
    private static final int LAATSTE_JAAR = 2199;

    public static Datuminvoer van(String tekst) {
        Matcher iso = ISO.matcher(tekst.strip());
        if (iso.matches()) {
            return new Datuminvoer(iso.group(3), iso.group(2), iso.group(1));
        }
        String[] delen = tekst.split("-", 3);
        return new Datuminvoer(delen[0], delen.length > 1 ? delen[1] : "", delen.length > 2 ? delen[2] : "");
    }

    public static Datuminvoer van(LocalDate datum) {
        return new Datuminvoer(
                String.valueOf(datum.getDayOfMonth()),
                String.valueOf(datum.getMonthValue()),
                String.valueOf(datum.getYear()));
    }

    /** The inputs, in order. */
    public List<Deel> delen() {
        return List.of(Deel.values());
    }

    public String deel(Deel deel) {
        return switch (deel) {
            case DAG -> dag;
            case MAAND -> maand;
            case JAAR -> jaar;
        };
    }

    public boolean leeg() {
        return dag.isEmpty() && maand.isEmpty() && jaar.isEmpty();
    }

    /** The text in which the three parts travel; empty when nothing was typed. */
    public String tekst() {
        return leeg() ? "" : dag + "-" + maand + "-" + jaar;
    }

    /** Whether this part must be corrected; all of them when they make a date that is refused for another reason. */
    public boolean fout(Deel deel) {
        Deel fout = fout();
        return fout == null || leeg() || fout == deel;
    }

    /** The part to correct first, null when the three make a date. */
    public @Nullable Deel fout() {
        if (!tussen(dag, 1, 31)) {
            return Deel.DAG;
        }
        if (!tussen(maand, 1, 12)) {
            return Deel.MAAND;
        }
        if (!tussen(jaar, EERSTE_JAAR, LAATSTE_JAAR)) {
            return Deel.JAAR;
        }
        return bestaat() ? null : Deel.DAG;
    }

    /** Only when nothing is wrong with it. */
    public LocalDate datum() {
        return LocalDate.of(Integer.parseInt(jaar), Integer.parseInt(maand), Integer.parseInt(dag));
    }

    /**
     * What to correct, as a Dutch sentence; null when the three make a date.
     *
     * @param label the question that the date answers
     */
    public @Nullable String foutzin(String label) {
        Deel fout = fout();
        if (fout == null) {
            return null;
        }
        return switch (fout) {
            case DAG -> foutInDag(label);
            case MAAND ->
                maand.isEmpty()
                        ? "Vul bij ‘" + label + "’ ook de maand in."
                        : "Vul bij ‘" + label + "’ de maand in als getal van 1 tot en met 12.";
            case JAAR ->
                jaar.isEmpty()
                        ? "Vul bij ‘" + label + "’ ook het jaar in."
                        : "Vul bij ‘" + label + "’ het jaar in met vier cijfers, bijvoorbeeld 2026.";
        };
    }

    LocalDate datum(String label) throws Veldcontrole.Fout {
        String zin = foutzin(label);
        if (zin != null) {
            throw new Veldcontrole.Fout(zin);
        }
        return datum();
    }

    private String foutInDag(String label) {
        if (dag.isEmpty()) {
            return "Vul bij ‘" + label + "’ ook de dag in.";
        }
        if (!tussen(dag, 1, 31)) {
            return "Vul bij ‘" + label + "’ de dag in als getal van 1 tot en met 31.";
        }
        YearMonth bedoeld = YearMonth.of(Integer.parseInt(jaar), Integer.parseInt(maand));
        String naam = Month.of(bedoeld.getMonthValue()).getDisplayName(TextStyle.FULL, Dagen.NEDERLANDS);
        return "Pas bij ‘" + label + "’ de dag aan: " + naam + " " + bedoeld.getYear() + " heeft "
                + bedoeld.lengthOfMonth() + " dagen.";
    }

    private boolean bestaat() {
        try {
            LocalDate.of(Integer.parseInt(jaar), Integer.parseInt(maand), Integer.parseInt(dag));
            return true;
        } catch (DateTimeException bestaatNiet) {
            return false;
        }
    }

    private static boolean tussen(String deel, int laagste, int hoogste) {
        if (!GETAL.matcher(deel).matches()) {
            return false;
        }
        int getal = Integer.parseInt(deel);
        return getal >= laagste && getal <= hoogste;
    }
}
