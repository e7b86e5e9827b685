package nl.regelgang.vergaderkalender;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;

/**
 * A meeting or a reces as somebody typed it. A field of a date sends {@code 2026-12-31}; whoever has a browser without
 * such a field may type {@code 31-12-2026}.
 */
record Puntinvoer(
        String datum, String begintijd, String aanleverdatum, String omschrijving, String van, String totEnMet) {

    static final String DATUM = "datum";
    static final String BEGINTIJD = "begintijd";
    static final String AANLEVERDATUM = "aanleverdatum";
    static final String OMSCHRIJVING = "omschrijving";
    /** On a page with both forms two fields cannot have one name. */
    static final String RECESOMSCHRIJVING = "recesomschrijving";

    static final String VAN = "van";
    static final String TOT_EN_MET = "totEnMet";

    static final Puntinvoer LEEG = new Puntinvoer("", "", "", "", "", "");

    static Puntinvoer van(Map<String, String> velden) {
        return new Puntinvoer(
                veld(velden, DATUM),
                veld(velden, BEGINTIJD),
                veld(velden, AANLEVERDATUM),
                veld(velden, velden.containsKey(OMSCHRIJVING) ? OMSCHRIJVING : RECESOMSCHRIJVING)
                        .replaceAll("\\s+", " "),
                veld(velden, VAN),
                veld(velden, TOT_EN_MET));
    }

    static Puntinvoer van(Kalenderpunt punt) {
        if (punt instanceof Vergadering vergadering) {
            return new Puntinvoer(
                    vergadering.datum().toString(),
                    Objects.toString(vergadering.begintijd(), ""),
                    Objects.toString(vergadering.aanleverdatum(), ""),
                    vergadering.omschrijving(),
                    "",
                    "");
        }
        return new Puntinvoer(
                "",
                "",
                "",
                punt.omschrijving(),
                punt.begin().toString(),
                punt.eind().toString());
    }

    /** @throws OngeldigeInvoer when a field is not filled in as it should */
    Vergadering vergadering(UUID id, Leesgrens grens) {
        Map<String, String> fouten = new LinkedHashMap<>();
        LocalDate dag = dag(DATUM, datum, "de datum van de vergadering", grens, fouten);
        LocalTime tijd = begintijd.isEmpty()
                ? null
                : lees(BEGINTIJD, begintijd, Datumtekst::tijd, "Vul de begintijd in als 19:30.", fouten);
        LocalDate aanleveren = aanleverdatum.isEmpty()
                ? null
                : dag(AANLEVERDATUM, aanleverdatum, "de uiterste aanleverdatum", grens, fouten);
        String wat = omschrijving.isEmpty() ? "Vergadering" : omschrijving;
        if (!fouten.isEmpty() || dag == null) {
            throw new OngeldigeInvoer(fouten);
        }
        return new Vergadering(id, dag, tijd, aanleveren, wat);
    }

    /** @throws OngeldigeInvoer when a field is not filled in as it should */
    Reces reces(UUID id, Leesgrens grens) {
        Map<String, String> fouten = new LinkedHashMap<>();
        LocalDate eerste = dag(VAN, van, "de eerste dag van het reces", grens, fouten);
        LocalDate laatste = dag(TOT_EN_MET, totEnMet, "de laatste dag van het reces", grens, fouten);
        if (!fouten.isEmpty() || eerste == null || laatste == null) {
            throw new OngeldigeInvoer(fouten);
        }
        return new Reces(id, eerste, laatste, omschrijving.isEmpty() ? "Reces" : omschrijving);
    }

    private static @Nullable LocalDate dag(
            String veld, String tekst, String wat, Leesgrens grens, Map<String, String> fouten) {
        LocalDate dag = lees(veld, tekst, Datumtekst::datum, "Vul " + wat + " in, bijvoorbeeld 31-12-2026.", fouten);
        if (dag != null && !grens.omvat(dag)) {
            String uitleg = grens.uitleg(dag);
            fouten.put(veld, uitleg.substring(0, 1).toUpperCase(Locale.ROOT) + uitleg.substring(1));
        }
        return dag;
    }

    private static <T> @Nullable T lees(
            String veld, String tekst, Function<String, Optional<T>> lezen, String uitleg, Map<String, String> fouten) {
        Optional<T> gelezen = lezen.apply(tekst);
        if (gelezen.isEmpty()) {
            fouten.put(veld, uitleg);
        }
        return gelezen.orElse(null);
    }

    private static String veld(Map<String, String> velden, String naam) {
        return velden.getOrDefault(naam, "").strip();
    }
}
