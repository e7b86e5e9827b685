package nl.regelgang.vergaderkalender;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Which column of a CSV file is what, by the names on its first line. */
final class CsvKolommen {

    /** In what we write ourselves: the line of the file that somebody uploaded. */
    static final String REGEL = "regelvanhetbestand";

    private enum Kolom {
        REGEL,
        SOORT,
        DATUM,
        TOT_EN_MET,
        BEGINTIJD,
        AANLEVEREN,
        OMSCHRIJVING
    }

    private static final Map<String, Kolom> NAMEN = Map.ofEntries(
            entry(REGEL, Kolom.REGEL),
            entry("soort", Kolom.SOORT),
            entry("type", Kolom.SOORT),
            entry("datum", Kolom.DATUM),
            entry("van", Kolom.DATUM),
            entry("begindatum", Kolom.DATUM),
            entry("startdatum", Kolom.DATUM),
            entry("vergaderdatum", Kolom.DATUM),
            entry("totenmet", Kolom.TOT_EN_MET),
            entry("tm", Kolom.TOT_EN_MET),
            entry("einddatum", Kolom.TOT_EN_MET),
            entry("tijd", Kolom.BEGINTIJD),
            entry("begintijd", Kolom.BEGINTIJD),
            entry("starttijd", Kolom.BEGINTIJD),
            entry("aanvang", Kolom.BEGINTIJD),
            entry("aanleveren", Kolom.AANLEVEREN),
            entry("aanleverdatum", Kolom.AANLEVEREN),
            entry("uiterlijkaanleveren", Kolom.AANLEVEREN),
            entry("omschrijving", Kolom.OMSCHRIJVING),
            entry("titel", Kolom.OMSCHRIJVING),
            entry("onderwerp", Kolom.OMSCHRIJVING),
            entry("naam", Kolom.OMSCHRIJVING),
            entry("vergadering", Kolom.OMSCHRIJVING));

    private static final String UITLEG =
            " Zet op de eerste regel de namen van de kolommen, bijvoorbeeld: datum;begintijd;omschrijving.";

    private final Map<Kolom, Integer> plaatsen = new EnumMap<>(Kolom.class);

    private CsvKolommen() {}

    static CsvKolommen van(CSVRecord kop, int nummer) {
        CsvKolommen kolommen = new CsvKolommen();
        for (int plaats = 0; plaats < kop.size(); plaats++) {
            Kolom kolom = NAMEN.get(kop.get(plaats).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""));
            if (kolom != null && kolommen.plaatsen.putIfAbsent(kolom, plaats) != null) {
                throw Bestandsfout.op(nummer, "er zijn twee kolommen voor hetzelfde: ‘" + kop.get(plaats) + "’.");
            }
        }
        if (!kolommen.plaatsen.containsKey(Kolom.DATUM)) {
            throw Bestandsfout.op(nummer, "er is geen kolom ‘datum’." + UITLEG);
        }
        return kolommen;
    }

    Inleesregel regel(CSVRecord rij, int nummer) {
        LocalDate van =
                datum(rij, nummer, Kolom.DATUM).orElseThrow(() -> Bestandsfout.op(nummer, "de datum ontbreekt."));
        LocalDate totEnMet = datum(rij, nummer, Kolom.TOT_EN_MET).orElse(van);
        if (totEnMet.isBefore(van)) {
            throw Bestandsfout.op(nummer, "de einddatum ligt vóór de begindatum.");
        }
        String omschrijving = cel(rij, Kolom.OMSCHRIJVING).replaceAll("\\s+", " ");
        Keuze keuze = keuze(rij, nummer, omschrijving);
        String bron = cel(rij, Kolom.REGEL);
        return new Inleesregel(
                bron.matches("\\d{1,6}") ? Integer.parseInt(bron) : nummer,
                keuze,
                van,
                totEnMet,
                tijd(rij, nummer),
                datum(rij, nummer, Kolom.AANLEVEREN).orElse(null),
                omschrijving.isEmpty() ? (keuze == Keuze.RECES ? "Reces" : "Vergadering") : omschrijving);
    }

    private Keuze keuze(CSVRecord rij, int nummer, String omschrijving) {
        String soort = cel(rij, Kolom.SOORT);
        if (soort.isEmpty()) {
            return Keuze.naarTitel(omschrijving);
        }
        Keuze naarTitel = Keuze.naarTitel(soort);
        return Keuze.van(soort)
                .or(() -> naarTitel == Keuze.VERGADERING ? Optional.empty() : Optional.of(naarTitel))
                .orElseThrow(() -> Bestandsfout.op(
                        nummer,
                        "de soort ‘" + kort(soort) + "’ is niet bekend. Gebruik vergadering, reces of vervallen."));
    }

    private @Nullable LocalTime tijd(CSVRecord rij, int nummer) {
        return gelezen(cel(rij, Kolom.BEGINTIJD), Datumtekst::tijd, nummer, "is geen tijd. Schrijf de tijd als 19:30.")
                .orElse(null);
    }

    private Optional<LocalDate> datum(CSVRecord rij, int nummer, Kolom kolom) {
        return gelezen(
                cel(rij, kolom),
                Datumtekst::datum,
                nummer,
                "is geen datum die bestaat. Schrijf de datum als 31-12-2026 of 2026-12-31.");
    }

    private static <T> Optional<T> gelezen(
            String tekst, Function<String, Optional<T>> lezen, int nummer, String uitleg) {
        if (tekst.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> gelezen = lezen.apply(tekst);
        if (gelezen.isEmpty()) {
            throw Bestandsfout.op(nummer, "‘" + kort(tekst) + "’ " + uitleg);
        }
        return gelezen;
    }

    private String cel(CSVRecord rij, Kolom kolom) {
        Integer plaats = plaatsen.get(kolom);
        return plaats == null || plaats >= rij.size() ? "" : rij.get(plaats).strip();
    }

    private static String kort(String tekst) {
        return tekst.length() <= 40 ? tekst : tekst.substring(0, 40) + "…";
    }
}
