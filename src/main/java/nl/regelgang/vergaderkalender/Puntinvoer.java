package nl.regelgang.vergaderkalender;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.formulieren.Datuminvoer;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;

/** A meeting or a reces as somebody typed it. */
record Puntinvoer(
        Datuminvoer datum,
        String begintijd,
        Datuminvoer aanleverdatum,
        String omschrijving,
        Datuminvoer van,
        Datuminvoer totEnMet) {

    static final String DATUM = "datum";
    static final String BEGINTIJD = "begintijd";
    static final String AANLEVERDATUM = "aanleverdatum";
    static final String OMSCHRIJVING = "omschrijving";
    /** On a page with both forms two fields cannot have one name. */
    static final String RECESOMSCHRIJVING = "recesomschrijving";

    static final String VAN = "van";
    static final String TOT_EN_MET = "totEnMet";

    static final Puntinvoer LEEG = van(Map.of());

    static Puntinvoer van(Map<String, String> velden) {
        return new Puntinvoer(
                Datuminvoer.uit(velden, DATUM),
                veld(velden, BEGINTIJD),
                Datuminvoer.uit(velden, AANLEVERDATUM),
                veld(velden, velden.containsKey(OMSCHRIJVING) ? OMSCHRIJVING : RECESOMSCHRIJVING)
                        .replaceAll("\\s+", " "),
                Datuminvoer.uit(velden, VAN),
                Datuminvoer.uit(velden, TOT_EN_MET));
    }

    static Puntinvoer van(Kalenderpunt punt) {
        if (punt instanceof Vergadering vergadering) {
            return new Puntinvoer(
                    Datuminvoer.van(vergadering.datum()),
                    Objects.toString(vergadering.begintijd(), ""),
                    vergadering.aanleverdatum() == null
                            ? Datuminvoer.LEEG
                            : Datuminvoer.van(vergadering.aanleverdatum()),
                    vergadering.omschrijving(),
                    Datuminvoer.LEEG,
                    Datuminvoer.LEEG);
        }
        return new Puntinvoer(
                Datuminvoer.LEEG,
                "",
                Datuminvoer.LEEG,
                punt.omschrijving(),
                Datuminvoer.van(punt.begin()),
                Datuminvoer.van(punt.eind()));
    }

    /** @throws OngeldigeInvoer when a field is not filled in as it should */
    Vergadering vergadering(UUID id, Leesgrens grens) {
        Map<String, String> fouten = new LinkedHashMap<>();
        LocalDate dag = dag(DATUM, datum, "Datum", grens, fouten);
        LocalTime tijd = begintijd.isEmpty() ? null : tijd(fouten);
        LocalDate aanleveren = aanleverdatum.leeg()
                ? null
                : dag(AANLEVERDATUM, aanleverdatum, "Stukken uiterlijk aanleveren", grens, fouten);
        String wat = omschrijving.isEmpty() ? "Vergadering" : omschrijving;
        if (!fouten.isEmpty() || dag == null) {
            throw new OngeldigeInvoer(fouten);
        }
        return new Vergadering(id, dag, tijd, aanleveren, wat);
    }

    /** @throws OngeldigeInvoer when a field is not filled in as it should */
    Reces reces(UUID id, Leesgrens grens) {
        Map<String, String> fouten = new LinkedHashMap<>();
        LocalDate eerste = dag(VAN, van, "Eerste dag", grens, fouten);
        LocalDate laatste = dag(TOT_EN_MET, totEnMet, "Laatste dag", grens, fouten);
        if (!fouten.isEmpty() || eerste == null || laatste == null) {
            throw new OngeldigeInvoer(fouten);
        }
        return new Reces(id, eerste, laatste, omschrijving.isEmpty() ? "Reces" : omschrijving);
    }

    private static @Nullable LocalDate dag(
            String veld, Datuminvoer invoer, String label, Leesgrens grens, Map<String, String> fouten) {
        LocalDate dag = Datuminvoer.lees(Map.of(veld, invoer.tekst()), veld, label, fouten);
        if (dag != null && !grens.omvat(dag)) {
            String uitleg = grens.uitleg(dag);
            fouten.put(veld, uitleg.substring(0, 1).toUpperCase(Locale.ROOT) + uitleg.substring(1));
        }
        return dag;
    }

    private @Nullable LocalTime tijd(Map<String, String> fouten) {
        Optional<LocalTime> gelezen = Datumtekst.tijd(begintijd);
        if (gelezen.isEmpty()) {
            fouten.put(BEGINTIJD, "Vul de begintijd in als 19:30.");
        }
        return gelezen.orElse(null);
    }

    private static String veld(Map<String, String> velden, String naam) {
        return velden.getOrDefault(naam, "").strip();
    }
}
