package nl.regelgang.regeling;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The values of the national register: an id, a code, a day, a number; what is no such value is refused. */
final class Registerwaarden {

    private static final DateTimeFormatter JAAR_MAAND_DAG =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private Registerwaarden() {}

    static String systeemId(Knoop knoop) throws OnbruikbaarItem {
        String systeemId = verplicht(knoop.kenmerk("systeemId"), "Het systeemId ontbreekt.");
        if (!systeemId.matches("[0-9]{1,12}")) {
            throw new OnbruikbaarItem("Het systeemId is geen getal: " + systeemId + ".");
        }
        return systeemId;
    }

    /** The code at the end of a TOOI address. */
    static @Nullable String laatste(@Nullable String adres) throws OnbruikbaarItem {
        if (adres == null || adres.isBlank()) {
            return null;
        }
        String code = adres.substring(adres.lastIndexOf('/') + 1);
        if (!code.matches("[a-z]{2,5}[0-9]{1,12}")) {
            throw new OnbruikbaarItem("De TOOI-code is onbekend: " + adres + ".");
        }
        return code;
    }

    static String verplicht(@Nullable String waarde, String anders) throws OnbruikbaarItem {
        if (waarde == null || waarde.isBlank()) {
            throw new OnbruikbaarItem(anders);
        }
        return waarde;
    }

    static @Nullable LocalDate dag(@Nullable String waarde) throws OnbruikbaarItem {
        try {
            return waarde == null ? null : LocalDate.parse(waarde, JAAR_MAAND_DAG);
        } catch (DateTimeException e) {
            throw new OnbruikbaarItem("De datum is onjuist: " + waarde + ".");
        }
    }

    static @Nullable Integer getal(@Nullable String waarde) throws OnbruikbaarItem {
        if (waarde != null && !waarde.matches("[0-9]{1,9}")) {
            throw new OnbruikbaarItem("Het getal is onjuist: " + waarde + ".");
        }
        return waarde == null ? null : Integer.valueOf(waarde);
    }

    /** A percentage with a Dutch decimal comma. */
    static @Nullable BigDecimal deel(@Nullable String waarde) throws OnbruikbaarItem {
        if (waarde != null && !waarde.matches("[0-9]{1,5}([,.][0-9]{1,8})?")) {
            throw new OnbruikbaarItem("De verdeelsleutel is geen getal: " + waarde + ".");
        }
        return waarde == null ? null : new BigDecimal(waarde.replace(',', '.'));
    }
}
