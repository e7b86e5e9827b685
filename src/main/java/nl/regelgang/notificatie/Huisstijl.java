package nl.regelgang.notificatie;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.regelgang.gedeeld.OngeldigeInvoer;

/**
 * How the mail of an organisation looks and whom it is from. The address that it is sent from stays that of the
 * installation, because that is what SPF and DKIM vouch for.
 *
 * @param naam the name of the sender, as a mail program shows it; empty for none
 * @param kleur of the line on top and of the button, as {@code #00517d}; white letters on it must be readable
 * @param antwoordAan the mailbox that people read, where replies go
 * @param contact how to reach a person, as the end of the sentence "Vragen?"
 * @param ondertekening below the text; empty for none
 */
public record Huisstijl(String naam, String kleur, String antwoordAan, String contact, String ondertekening) {

    static final String STANDAARDKLEUR = "#00517d";

    private static final Pattern KLEUR = Pattern.compile("#[0-9a-f]{6}");

    /** WCAG 2.2 SC 1.4.3. */
    private static final double CONTRAST = 4.5;

    private static final int LANGSTE = 200;

    /** @throws OngeldigeInvoer with all that is wrong, per field */
    Huisstijl gecontroleerd() {
        Map<String, String> fouten = new LinkedHashMap<>();
        eenRegel("naam", naam, true, fouten);
        String nette = kleur.strip().toLowerCase(Locale.ROOT);
        if (!KLEUR.matcher(nette).matches()) {
            fouten.put("kleur", "Vul de kleur in als # met zes cijfers of letters a tot en met f, zoals #00517d.");
        } else if (contrastMetWit(nette) < CONTRAST) {
            fouten.put(
                    "kleur",
                    "Witte letters zijn op deze kleur niet goed te lezen (contrast %.1f, nodig is 4,5). Kies een donkerder kleur."
                            .formatted(contrastMetWit(nette)));
        }
        if (!isAdres(antwoordAan.strip())) {
            fouten.put("antwoordAan", "Vul een e-mailadres in, zoals secretariaat@example.nl.");
        }
        eenRegel("contact", contact, true, fouten);
        eenRegel("ondertekening", ondertekening, false, fouten);
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
        return new Huisstijl(naam.strip(), nette, antwoordAan.strip(), contact.strip(), ondertekening.strip());
    }

    private static void eenRegel(String veld, String tekst, boolean verplicht, Map<String, String> fouten) {
        if (verplicht && tekst.isBlank()) {
            fouten.put(veld, "Vul dit in.");
        } else if (tekst.strip().length() > LANGSTE) {
            fouten.put(veld, "Gebruik hoogstens " + LANGSTE + " tekens.");
        } else if (tekst.strip().chars().anyMatch(teken -> Character.isISOControl(teken) || teken == 0x2028)) {
            fouten.put(veld, "Zet dit op één regel.");
        }
    }

    private static boolean isAdres(String tekst) {
        try {
            new InternetAddress(tekst, true).validate();
            return tekst.contains("@") && !tekst.contains("<");
        } catch (AddressException geenAdres) {
            return false;
        }
    }

    /** The ratio of WCAG 2.2, "contrast ratio". */
    static double contrastMetWit(String kleur) {
        double helderheid = 0.2126 * lineair(kleur, 1) + 0.7152 * lineair(kleur, 3) + 0.0722 * lineair(kleur, 5);
        return 1.05 / (helderheid + 0.05);
    }

    private static double lineair(String kleur, int begin) {
        double deel = Integer.parseInt(kleur.substring(begin, begin + 2), 16) / 255.0;
        return deel <= 0.04045 ? deel / 12.92 : Math.pow((deel + 0.055) / 1.055, 2.4);
    }
}
