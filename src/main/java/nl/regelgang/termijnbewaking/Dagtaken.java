package nl.regelgang.termijnbewaking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.regelgang.gedeeld.Dagen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** What happens once a day, on whichever node is first; after a night of downtime as soon as a node runs again. */
@Component
class Dagtaken {

    private static final Logger LOG = LoggerFactory.getLogger(Dagtaken.class);

    private final Aansluiting aansluiting;
    private final Beheerdersbericht bericht;
    private final Bewakingsstand stand;
    private final Bewakingsinstellingen instellingen;
    private final Clock klok;

    Dagtaken(
            Aansluiting aansluiting,
            Beheerdersbericht bericht,
            Bewakingsstand stand,
            Bewakingsinstellingen instellingen,
            Clock klok) {
        this.aansluiting = aansluiting;
        this.bericht = bericht;
        this.stand = stand;
        this.instellingen = instellingen;
        this.klok = klok;
    }

    void doe() {
        stand.ververs();
        Instant nu = klok.instant();
        LocalDate vandaag = Dagen.dagVan(nu);
        Instant vanaf = vandaag.atTime(instellingen.aansluitingVanaf())
                .atZone(Dagen.NEDERLAND)
                .toInstant();
        if (!nu.isBefore(vanaf)) {
            alsEerste(() -> aansluiting.vergelijk(vandaag));
        }
        if (!nu.isBefore(Momenten.tijdstip(vandaag))) {
            alsEerste(() -> bericht.verzend(vandaag));
        }
    }

    private static void alsEerste(Runnable dagtaak) {
        try {
            dagtaak.run();
        } catch (DuplicateKeyException andereKnoop) {
            LOG.debug("another node was first");
        }
    }
}
