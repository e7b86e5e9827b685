package nl.regelgang.regeling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.regelgang.gedeeld.Dagen;
import org.jspecify.annotations.Nullable;

/** Euros as people write and read them; never rounded on their way in. */
public final class Bedrag {

    /** What stands where nobody filled in an amount; it is never a nought. */
    public static final String NIET_INGEVULD = "niet ingevuld";

    /** Keeps an amount on one line. */
    private static final String VAST = "\u00a0";

    private static final Pattern GESCHREVEN =
            Pattern.compile("(?:€[\\s\u00a0]*)?([0-9]{1,3}(?:\\.[0-9]{3}){1,3}|[0-9]{1,11})(?:,([0-9]{2}|-))?");

    private Bedrag() {}

    /**
     * Reads for example {@code 1.234.567,89}, {@code 1234567,89} or {@code € 500}; at most 99.999.999.999,99.
     *
     * @return with two decimals; empty when it is something else, such as {@code 12.5} or a negative amount
     */
    public static Optional<BigDecimal> lees(String tekst) {
        var gevonden = GESCHREVEN.matcher(tekst.strip());
        if (!gevonden.matches()) {
            return Optional.empty();
        }
        String centen = gevonden.group(2);
        BigDecimal bedrag = new BigDecimal(gevonden.group(1).replace(".", "") + "."
                        + (centen == null || centen.equals("-") ? "00" : centen))
                .setScale(2);
        return bedrag.precision() > 13 ? Optional.empty() : Optional.of(bedrag);
    }

    /** For example {@code € 1.234.567,89}, or that it is unknown. */
    public static String euro(@Nullable BigDecimal bedrag) {
        return bedrag == null ? NIET_INGEVULD : "€" + VAST + getal(bedrag, "#,##0.00");
    }

    /** As {@link #lees} takes it, without the sign of the euro; empty when unknown. */
    static String invoer(@Nullable BigDecimal bedrag) {
        return bedrag == null ? "" : getal(bedrag, "#,##0.00");
    }

    /** What it became more or less, for example {@code + € 1.200,00 (+ 3,4 %)}; empty when one of both is unknown. */
    static String verschil(@Nullable BigDecimal van, @Nullable BigDecimal naar) {
        if (van == null || naar == null) {
            return "";
        }
        BigDecimal verschil = naar.subtract(van);
        if (verschil.signum() == 0) {
            return "gelijk";
        }
        String teken = (verschil.signum() > 0 ? "+" : "−") + VAST;
        String euro = teken + euro(verschil.abs());
        if (van.signum() == 0) {
            return euro;
        }
        BigDecimal procent = verschil.abs().multiply(BigDecimal.valueOf(100)).divide(van, 1, RoundingMode.HALF_UP);
        return euro + " (" + teken + getal(procent, "#,##0.0") + VAST + "%)";
    }

    private static String getal(BigDecimal waarde, String patroon) {
        return new DecimalFormat(patroon, DecimalFormatSymbols.getInstance(Dagen.NEDERLANDS)).format(waarde);
    }
}
