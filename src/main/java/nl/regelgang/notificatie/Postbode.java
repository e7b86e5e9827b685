package nl.regelgang.notificatie;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
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

    static final int PER_RONDE = 100;

    /** Longer than the longest attempt, so that no second node sends what the first is still sending. */
    private static final Duration LEASE = Duration.ofMinutes(10);

    private final Zendingen zendingen;
    private final Verzender verzender;
    private final Poststand stand;
    private final Clock klok;

    /** @throws IllegalArgumentException when an attempt may take longer than a node keeps a message */
    Postbode(Zendingen zendingen, Verzender verzender, Poststand stand, Postinstellingen instellingen, Clock klok) {
        if (instellingen.langstePoging().multipliedBy(2).compareTo(LEASE) > 0) {
            throw new IllegalArgumentException("regelgang.post.langste-poging must be at most " + LEASE.dividedBy(2));
        }
        this.zendingen = zendingen;
        this.verzender = verzender;
        this.stand = stand;
        this.klok = klok;
    }

    /**
     * Offers messages whose turn it is to the mail server, at most a hundred, outside any transaction: a mail server
     * that hangs must not hold a database connection. Stops early when there is no mail server; does nothing while the
     * outbox is paused.
     *
     * @return how many the mail server took
     */
    @Transactional(propagation = Propagation.NEVER)
    public int verzendNu() {
        zendingen.wis();
        int aangenomen = 0;
        for (int aantal = 0; aantal < PER_RONDE && stand.magVerzenden(); aantal++) {
            Optional<Uitslag> uitslag = zendingen.neem(LEASE).map(this::bezorg);
            if (uitslag.isEmpty() || (uitslag.get() instanceof Later later && later.onbereikbaar())) {
                break;
            }
            if (uitslag.get() instanceof Aangenomen) {
                aangenomen++;
            }
        }
        if (aangenomen > 0) {
            zendingen.serverIsTerug();
        }
        return aangenomen;
    }

    private Uitslag bezorg(Zending zending) {
        Uitslag uitslag = verzender.verzend(zending);
        if (uitslag instanceof Aangenomen) {
            zendingen.verzonden(zending);
        } else if (uitslag instanceof Later later) {
            opnieuwOfOpgeven(zending, later);
        } else if (uitslag instanceof Geweigerd geweigerd) {
            zendingen.opgegeven(zending, Staat.FAILED, geweigerd.code(), geweigerd.tekst());
        } else if (uitslag instanceof Onbekend onbekend) {
            eenmaalOpnieuw(zending, onbekend.tekst());
        }
        return uitslag;
    }

    private void opnieuwOfOpgeven(Zending zending, Later later) {
        Herhaling.volgende(zending.reekspoging(), zending.eerstePoging(), klok.instant())
                .ifPresentOrElse(
                        moment -> zendingen.opnieuw(
                                zending, zending.onzeker() ? Staat.UNCERTAIN : Staat.RETRY, moment, later),
                        () -> zendingen.opgegeven(
                                zending,
                                zending.onzeker() ? Staat.UNCERTAIN : Staat.FAILED,
                                later.code(),
                                later.tekst()));
    }

    private void eenmaalOpnieuw(Zending zending, String tekst) {
        if (zending.onzeker()) {
            zendingen.opgegeven(zending, Staat.UNCERTAIN, null, tekst);
        } else {
            zendingen.opnieuw(
                    zending, Staat.UNCERTAIN, klok.instant().plus(Herhaling.NA_ONZEKER), new Later(tekst, null, false));
        }
    }
}
