package nl.regelgang.notificatie;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who sends the mail, and under which ids and address; all of it from the configuration, never from a request. */
@Component
class Afzender {

    private static final Pattern UUID_VORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final InternetAddress van;
    private final InternetAddress antwoordAan;
    private final String retour;
    private final boolean eigenRetouradres;
    private final String contact;
    private final String site;

    /** @throws AddressException when a configured address is none, so that the application does not start */
    Afzender(Postinstellingen instellingen, @Value("${regelgang.adres}") String site) throws AddressException {
        this.van = adres(instellingen.afzender());
        this.antwoordAan = adres(instellingen.antwoordAan());
        String retouradres = instellingen.retouradres();
        this.eigenRetouradres = retouradres != null && !retouradres.isBlank();
        this.retour = eigenRetouradres ? adres(String.valueOf(retouradres)).getAddress() : van.getAddress();
        this.contact = instellingen.contact();
        this.site = site.replaceFirst("/+$", "");
    }

    InternetAddress van() {
        return van;
    }

    InternetAddress antwoordAan() {
        return antwoordAan;
    }

    String contact() {
        return contact;
    }

    /** The site's own address, without a slash at its end. */
    String site() {
        return site;
    }

    /**
     * Where the message comes back when it cannot be delivered: an address of its own, so that the message is known even
     * when what comes back does not name it (variable envelope return path).
     */
    String retour(UUID zending) {
        if (!eigenRetouradres) {
            return retour;
        }
        int at = retour.lastIndexOf('@');
        return retour.substring(0, at) + "+" + zending + retour.substring(at);
    }

    /** The return address without the id of a message. */
    String retouradres() {
        return retour;
    }

    /** The message for which an address is the return address. */
    Optional<UUID> zendingVanRetour(String adres) {
        return zending(adres, "+");
    }

    /** The message that has this Message-ID. */
    Optional<UUID> zendingVanMessageId(String messageId) {
        return zending(messageId.strip(), "<");
    }

    private static Optional<UUID> zending(String tekst, String ervoor) {
        int begin = tekst.indexOf(ervoor) + 1;
        int einde = tekst.indexOf('@', begin);
        return begin > 0
                        && einde > 0
                        && UUID_VORM.matcher(tekst.substring(begin, einde)).matches()
                ? Optional.of(UUID.fromString(tekst.substring(begin, einde)))
                : Optional.empty();
    }

    /** The same at every attempt, so that a second copy of a message can be recognised as one. */
    String messageId(UUID zending) {
        return "<" + zending + "@" + domein() + ">";
    }

    /** The message that all messages of the dossier refer to, by which mail programs show them as one thread. */
    String draad(UUID dossier) {
        return "<dossier." + dossier + "@" + domein() + ">";
    }

    private String domein() {
        return van.getAddress().substring(van.getAddress().lastIndexOf('@') + 1);
    }

    private static InternetAddress adres(String tekst) throws AddressException {
        InternetAddress adres = new InternetAddress(tekst, true);
        adres.validate();
        return adres;
    }
}
