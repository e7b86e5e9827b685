package nl.regelgang.notificatie;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who sends the mail, and under which ids and address; all of it from the configuration, never from a request. */
@Component
class Afzender {

    private final InternetAddress van;
    private final InternetAddress antwoordAan;
    private final String contact;
    private final String site;

    /** @throws AddressException when a configured address is none, so that the application does not start */
    Afzender(Postinstellingen instellingen, @Value("${regelgang.adres}") String site) throws AddressException {
        this.van = adres(instellingen.afzender());
        this.antwoordAan = adres(instellingen.antwoordAan());
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
