package nl.regelgang.termijnbewaking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.termijnen.Kalender;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One round of the watch: plans what is due, then sends it. It asks nothing of the engine, and any number of nodes may
 * do a round at once: a term belongs to who locked it, a message of the day to who wrote its key.
 */
@Service
class Veger {

    private static final Logger LOG = LoggerFactory.getLogger(Veger.class);
    private static final int PER_TRANSACTIE = 500;

    private final Planner planner;
    private final Bewaking bewaking;
    private final Herinneringen herinneringen;
    private final Bezorger bezorger;
    private final Hartslag hartslag;

    /** Looked up late: those modules use this one. */
    private final ObjectProvider<Dagpunten> dagpunten;

    private final Clock klok;

    Veger(
            Planner planner,
            Bewaking bewaking,
            Herinneringen herinneringen,
            Bezorger bezorger,
            Hartslag hartslag,
            ObjectProvider<Dagpunten> dagpunten,
            Clock klok) {
        this.planner = planner;
        this.bewaking = bewaking;
        this.herinneringen = herinneringen;
        this.bezorger = bezorger;
        this.hartslag = hartslag;
        this.dagpunten = dagpunten;
        this.klok = klok;
    }

    @Transactional(propagation = Propagation.NEVER)
    public void veeg() {
        while (planner.plan(PER_TRANSACTIE) > 0) {
            hartslag.tik();
        }
        bezorg();
        hartslag.tik();
    }

    private void bezorg() {
        Instant nu = klok.instant();
        // What another node still plans belongs in the same message of the day.
        if (isTijdVoorDagbericht(nu) && bewaking.isBij(nu)) {
            Map<String, List<String>> punten = punten();
            elk(
                    Stream.concat(herinneringen.wachtendeOntvangers().stream(), punten.keySet().stream())
                            .distinct()
                            .toList(),
                    ontvanger -> bezorger.dagbericht(ontvanger, punten.getOrDefault(ontvanger, List.of())));
        }
        elk(herinneringen.dringendeOntvangers(bezorger.volgendeWerkdag()), bezorger::dringend);
    }

    private Map<String, List<String>> punten() {
        Map<String, List<String>> alle = new LinkedHashMap<>();
        dagpunten.orderedStream().forEach(bron -> bron.vandaag()
                .forEach((persoon, zijn) -> alle.computeIfAbsent(persoon, nieuw -> new ArrayList<>())
                        .addAll(zijn)));
        return alle;
    }

    private static boolean isTijdVoorDagbericht(Instant nu) {
        LocalDate vandaag = Dagen.dagVan(nu);
        return Kalender.isWerkdag(vandaag) && !nu.isBefore(Momenten.tijdstip(vandaag));
    }

    private static void elk(List<String> ontvangers, Consumer<String> bericht) {
        for (String ontvanger : ontvangers) {
            try {
                bericht.accept(ontvanger);
            } catch (DuplicateKeyException andereKnoop) {
                LOG.debug("another node sent the message of the day to {}", ontvanger);
            }
        }
    }
}
