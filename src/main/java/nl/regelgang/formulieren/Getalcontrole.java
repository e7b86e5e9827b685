package nl.regelgang.formulieren;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The check of a number. Typed numbers are Dutch: a comma before the decimals, points between thousands. */
final class Getalcontrole {

    private static final Pattern NEDERLANDS =
            Pattern.compile("-?(?:\\d{1,15}|\\d{1,3}(?:\\.\\d{3}){1,4})(?:,\\d{1,10})?");

    private Getalcontrole() {}

    static BigDecimal controleer(Veld veld, Object ruw) throws Veldcontrole.Fout {
        BigDecimal getal = lees(ruw);
        if (getal == null) {
            throw new Veldcontrole.Fout("Vul bij ‘" + veld.label() + "’ een getal in, bijvoorbeeld "
                    + (veld.decimalen() == 0 ? "12." : "12 of 12,5."));
        }
        if (getal.stripTrailingZeros().scale() > veld.decimalen()) {
            throw new Veldcontrole.Fout(
                    veld.decimalen() == 0
                            ? "Vul bij ‘" + veld.label() + "’ een heel getal in."
                            : "Vul bij ‘" + veld.label() + "’ hoogstens " + veld.decimalen()
                                    + " cijfers achter de komma in.");
        }
        grenzen(veld, getal);
        return getal;
    }

    private static void grenzen(Veld veld, BigDecimal getal) throws Veldcontrole.Fout {
        if (veld.minimum() != null && getal.compareTo(veld.minimum()) < 0) {
            throw new Veldcontrole.Fout(
                    "Vul bij ‘" + veld.label() + "’ een getal in van ten minste " + schrijf(veld.minimum()) + ".");
        }
        if (veld.maximum() != null && getal.compareTo(veld.maximum()) > 0) {
            throw new Veldcontrole.Fout(
                    "Vul bij ‘" + veld.label() + "’ een getal in van hoogstens " + schrijf(veld.maximum()) + ".");
        }
    }

    private static @Nullable BigDecimal lees(Object ruw) {
        if (ruw instanceof CharSequence tekst) {
            String getal = tekst.toString().strip();
            return NEDERLANDS.matcher(getal).matches()
                    ? new BigDecimal(getal.replace(".", "").replace(',', '.'))
                    : null;
        }
        if (ruw instanceof Double breuk && !Double.isFinite(breuk)) {
            return null;
        }
        return ruw instanceof Number getal ? new BigDecimal(getal.toString()) : null;
    }

    private static String schrijf(BigDecimal getal) {
        return getal.toPlainString().replace('.', ',');
    }
}
