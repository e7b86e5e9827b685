package nl.regelgang.notificatie;

import static nl.regelgang.notificatie.Bevinding.fout;
import static nl.regelgang.notificatie.Bevinding.goed;
import static nl.regelgang.notificatie.Bevinding.letOp;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Looks whether the domain of the sender says who may send for it (SPF), has a key for signatures (DKIM), and says what
 * to do with mail that has neither (DMARC), as internet.nl asks.
 */
@Component
class Domeincontrole {

    private static final Pattern SLEUTEL = Pattern.compile("(?:^|;)\\s*p=([^;]*)");
    private static final Pattern BELEID = Pattern.compile("(?:^|;)\\s*p\\s*=\\s*(\\w+)");
    private static final int SLEUTELLENGTE = 2048;

    private final Dns dns;

    Domeincontrole(Dns dns) {
        this.dns = dns;
    }

    /**
     * @param domein that of the From address
     * @param retourdomein that of the return address
     * @param selector under which the mail server publishes its DKIM key, empty when it was not said
     */
    List<Bevinding> van(String domein, String retourdomein, String selector) {
        List<Bevinding> alles = new ArrayList<>();
        alles.add(ofNietBekend("MX van " + retourdomein, () -> mx(retourdomein)));
        alles.add(ofNietBekend("SPF van " + retourdomein, () -> spf(retourdomein)));
        alles.add(
                selector.isBlank()
                        ? letOp("DKIM is niet nagekeken. Geef de selector van uw mailserver op met"
                                + " regelgang.post.dkim-selector.")
                        : ofNietBekend("DKIM van " + domein, () -> dkim(domein, selector.strip())));
        alles.add(ofNietBekend("DMARC van " + domein, () -> dmarc(domein)));
        return alles;
    }

    private static Bevinding ofNietBekend(String wat, Supplier<Bevinding> kijk) {
        try {
            return kijk.get();
        } catch (Dns.GeenAntwoord geenAntwoord) {
            return letOp(wat + " is niet nagekeken: de naamserver antwoordt niet.");
        }
    }

    private Bevinding mx(String domein) {
        return dns.vraag(domein, "MX").isEmpty()
                ? fout("Het domein " + domein + " heeft geen MX-record. Mail die niet aankomt, kan nergens heen terug.")
                : goed("Het domein " + domein + " ontvangt mail (MX).");
    }

    private Bevinding spf(String domein) {
        List<String> records = met(domein, "v=spf1");
        if (records.isEmpty()) {
            return fout(
                    "Het domein " + domein
                            + " heeft geen SPF-record. Zet in DNS welke servers mogen verzenden, met -all of ~all aan het einde.");
        }
        if (records.size() > 1) {
            return fout("Het domein " + domein + " heeft " + records.size()
                    + " SPF-records. Er mag er één zijn; met meer dan één gelden ze geen van alle.");
        }
        String record = records.get(0).toLowerCase(Locale.ROOT);
        if (record.contains(" redirect=")) {
            return letOp("Het SPF-record van " + domein
                    + " verwijst door (redirect). Controleer of dat record eindigt op -all of ~all.");
        }
        return record.endsWith("-all") || record.endsWith("~all")
                ? goed("SPF van " + domein + ": " + records.get(0))
                : fout("Het SPF-record van " + domein
                        + " eindigt niet op -all of ~all. Daardoor mag iedereen namens u verzenden.");
    }

    private Bevinding dkim(String domein, String selector) {
        String naam = selector + "._domainkey." + domein;
        Optional<String> sleutel = dns.vraag(naam, "TXT").stream()
                .map(SLEUTEL::matcher)
                .filter(Matcher::find)
                .map(gevonden -> gevonden.group(1).replaceAll("\\s", ""))
                .findFirst();
        if (sleutel.isEmpty()) {
            return fout("Er is geen DKIM-sleutel op " + naam + ". Zet de publieke sleutel van uw mailserver in DNS.");
        }
        if (sleutel.get().isEmpty()) {
            return fout("De DKIM-sleutel op " + naam + " is ingetrokken (p is leeg). Gebruik een andere selector.");
        }
        return sleutel(naam, sleutel.get());
    }

    private static Bevinding sleutel(String naam, String base64) {
        try {
            PublicKey sleutel = KeyFactory.getInstance("RSA")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
            int lengte = ((RSAPublicKey) sleutel).getModulus().bitLength();
            return lengte >= SLEUTELLENGTE
                    ? goed("DKIM op " + naam + ": RSA, " + lengte + " bits.")
                    : fout("De DKIM-sleutel op " + naam + " heeft " + lengte + " bits. Neem er een van " + SLEUTELLENGTE
                            + " bits.");
        } catch (GeneralSecurityException | IllegalArgumentException geenRsa) {
            return letOp("De DKIM-sleutel op " + naam + " is geen RSA-sleutel en is verder niet nagekeken.");
        }
    }

    /** Where the domain itself says nothing, what its parent says holds for it (RFC 7489 6.6.3). */
    private Bevinding dmarc(String domein) {
        for (String van = domein; van.indexOf('.') > 0; van = van.substring(van.indexOf('.') + 1)) {
            List<String> records = met("_dmarc." + van, "v=dmarc1");
            if (!records.isEmpty()) {
                return beleid(van, records.get(0));
            }
        }
        return fout("Het domein " + domein + " heeft geen DMARC-record. Zet in DNS _dmarc." + domein
                + " met p=quarantine of p=reject.");
    }

    private static Bevinding beleid(String domein, String record) {
        Matcher beleid = BELEID.matcher(record.toLowerCase(Locale.ROOT));
        String gekozen = beleid.find() ? beleid.group(1) : "none";
        return gekozen.equals("quarantine") || gekozen.equals("reject")
                ? goed("DMARC van " + domein + ": p=" + gekozen)
                : fout("Het DMARC-record van " + domein + " heeft p=" + gekozen
                        + ". Daarmee houdt niemand valse mail tegen. Kies p=quarantine of p=reject.");
    }

    private List<String> met(String naam, String begin) {
        return dns.vraag(naam, "TXT").stream()
                .map(String::strip)
                .filter(record -> record.toLowerCase(Locale.ROOT).startsWith(begin))
                .toList();
    }
}
