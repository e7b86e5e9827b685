package nl.regelgang.notificatie;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.UUID;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.notificatie.Postuit.Verzending;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person does about a message that did not arrive. Who may is decided by the caller. Everything is kept in the
 * journaal of the dossier.
 */
@Service
public class Postherstel {

    private static final String NIETS_TE_DOEN = "Over dit bericht is al iets besloten. Bekijk de pagina opnieuw.";

    private final Zendingoverzicht zendingen;
    private final ApplicationEventPublisher feiten;

    Postherstel(Zendingoverzicht zendingen, ApplicationEventPublisher feiten) {
        this.zendingen = zendingen;
        this.feiten = feiten;
    }

    /**
     * Sends it once more, under the same Message-ID.
     *
     * @param adres where to; a message with a link that is a key only goes to the address that it had
     * @throws NietGevonden when there is no such message
     * @throws OngeldigeInvoer in the field {@code adres}
     * @throws Achterhaald when it arrived after all, somebody else saw to it, or its content is gone
     */
    @Transactional
    public void opnieuw(UUID zending, String adres, Handelend door) {
        Verzending deze = vind(zending);
        String nieuw = adres.strip();
        boolean anders = !nieuw.equals(deze.adres());
        if (anders && deze.persoonlijk()) {
            throw new OngeldigeInvoer(
                    "adres",
                    "Dit bericht bevat een persoonlijke link en gaat alleen naar het oude adres. Verbeter het adres bij"
                            + " de persoon en stuur daarna een nieuwe link.");
        }
        if (!isAdres(nieuw)) {
            throw new OngeldigeInvoer("adres", "Vul een e-mailadres in, zoals naam@example.nl.");
        }
        if (!zendingen.opnieuw(zending, nieuw)) {
            throw new Achterhaald(
                    deze.vraagtAandacht() && !deze.bewaard()
                            ? "De tekst van dit bericht is al gewist. Neem zelf contact op met " + deze.naam() + "."
                            : NIETS_TE_DOEN);
        }
        meld(deze, anders ? "opnieuw verzonden, naar een verbeterd adres" : "opnieuw verzonden", door);
    }

    /**
     * Nothing more has to be done, for example because somebody phoned.
     *
     * @throws NietGevonden when there is no such message
     * @throws Achterhaald when there is nothing to do about it
     */
    @Transactional
    public void afgehandeld(UUID zending, Handelend door) {
        Verzending deze = vind(zending);
        if (!zendingen.afgehandeld(zending)) {
            throw new Achterhaald(NIETS_TE_DOEN);
        }
        meld(deze, "niet aangekomen, en op een andere manier afgehandeld", door);
    }

    /**
     * Takes a waiting message out of the queue, for example because it was sent before the database was restored.
     *
     * @throws NietGevonden when there is no such message
     * @throws Achterhaald when it no longer waits
     */
    @Transactional
    public void houdTegen(UUID zending, Handelend door) {
        Verzending deze = vind(zending);
        if (!zendingen.houdTegen(zending, "Tegengehouden door " + door.naam() + ".")) {
            throw new Achterhaald(NIETS_TE_DOEN);
        }
        meld(deze, "niet verzonden: tegengehouden", door);
    }

    private Verzending vind(UUID zending) {
        return zendingen.vind(zending).orElseThrow(() -> new NietGevonden("message " + zending));
    }

    private void meld(Verzending deze, String wat, Handelend door) {
        feiten.publishEvent(new BerichtHersteld(
                deze.dossier(), "Bericht \"" + deze.soort() + "\" aan " + deze.naam() + ": " + wat + ".", door));
    }

    private static boolean isAdres(String tekst) {
        try {
            new InternetAddress(tekst, true).validate();
            return tekst.indexOf('@') > 0 && tekst.chars().noneMatch(Character::isISOControl);
        } catch (AddressException geenAdres) {
            return false;
        }
    }
}
