package nl.regelgang.notificatie;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nl.regelgang.notificatie.Uitslag.Aangenomen;
import nl.regelgang.notificatie.Uitslag.Geweigerd;
import nl.regelgang.notificatie.Uitslag.Later;
import nl.regelgang.notificatie.Uitslag.Onbekend;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends what waits in the outbox. Any number of nodes may do so at once: a message belongs to who took it with one
 * conditional update. A message is never lost; it can be sent twice only when it is unknown whether the mail server
 * took it (RFC 1047), and then under the same Message-ID.
 */
@Service
public class Postbode {

    private static final int PER_RONDE = 100;

    /** Longer than the mail timeouts together, so that no second node sends what the first is still sending. */
    private static final Duration LEASE = Duration.ofMinutes(10);

    private final Zendingen zendingen;
    private final Verzender verzender;
    private final Clock klok;

    Postbode(Zendingen zendingen, Verzender verzender, Clock klok) {
        this.zendingen = zendingen;
        this.verzender = verzender;
        this.klok = klok;
    }

    /**
     * Offers every message whose turn it is to the mail server, outside any transaction: a mail server that hangs must
     * not hold a database connection. Stops early when there is no mail server.
     *
     * @return how many the mail server took
     */
    @Transactional(propagation = Propagation.NEVER)
    public int verzendNu() {
        int aangenomen = 0;
        for (UUID id : zendingen.aanDeBeurt(PER_RONDE)) {
            Uitslag uitslag = zendingen.neem(id, LEASE).map(this::bezorg).orElse(null);
            if (uitslag instanceof Aangenomen) {
                aangenomen++;
            }
            if (uitslag instanceof Later later && later.onbereikbaar()) {
                break;
            }
        }
        return aangenomen;
    }

    private Uitslag bezorg(Zending zending) {
        Uitslag uitslag = verzender.verzend(zending);
        if (uitslag instanceof Aangenomen) {
            zendingen.verzonden(zending);
        } else if (uitslag instanceof Later later) {
            opnieuwOfOpgeven(zending, later.tekst());
        } else if (uitslag instanceof Geweigerd geweigerd) {
            zendingen.opgegeven(zending, Staat.FAILED, geweigerd.tekst());
        } else if (uitslag instanceof Onbekend onbekend) {
            eenmaalOpnieuw(zending, onbekend.tekst());
        }
        return uitslag;
    }

    private void opnieuwOfOpgeven(Zending zending, String tekst) {
        Herhaling.volgende(zending.poging(), zending.eerstePoging(), klok.instant())
                .ifPresentOrElse(
                        moment -> zendingen.opnieuw(
                                zending, zending.onzeker() ? Staat.UNCERTAIN : Staat.RETRY, moment, tekst),
                        () -> zendingen.opgegeven(zending, zending.onzeker() ? Staat.UNCERTAIN : Staat.FAILED, tekst));
    }

    private void eenmaalOpnieuw(Zending zending, String tekst) {
        if (zending.onzeker()) {
            zendingen.opgegeven(zending, Staat.UNCERTAIN, tekst);
        } else {
            zendingen.opnieuw(zending, Staat.UNCERTAIN, klok.instant().plus(Herhaling.NA_ONZEKER), tekst);
        }
    }
}
