package nl.regelgang.termijnbewaking;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.termijnbewaking.Bewaakt.Sleutel;
import nl.regelgang.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides for the terms whose turn it is who must be told, and when to look again. */
@Component
class Planner {

    private final Bewaking bewaking;
    private final Herinneringen herinneringen;
    private final Herinneringsregels regels;
    private final Herkomsten herkomsten;
    private final Toegang toegang;
    private final Clock klok;

    Planner(
            Bewaking bewaking,
            Herinneringen herinneringen,
            Herinneringsregels regels,
            Herkomsten herkomsten,
            Toegang toegang,
            Clock klok) {
        this.bewaking = bewaking;
        this.herinneringen = herinneringen;
        this.regels = regels;
        this.herkomsten = herkomsten;
        this.toegang = toegang;
        this.klok = klok;
    }

    /**
     * One transaction over at most so many terms; another node can be busy with others at the same time.
     *
     * @return how many terms it dealt with
     */
    @Transactional
    public int plan(int hoogstens) {
        Instant nu = klok.instant();
        List<Bewaakt> termijnen = bewaking.neem(nu, hoogstens);
        if (termijnen.isEmpty()) {
            return 0;
        }
        new Ronde(nu, termijnen).plan();
        return termijnen.size();
    }

    /** What is looked up once for many terms. */
    private final class Ronde {

        private final Instant nu;
        private final List<Bewaakt> termijnen;
        private final Ladder ladder = new Ladder(toegang);
        private final Map<OrganisatieId, Herinneringsregel> regelVan = new HashMap<>();
        private final Map<String, List<String>> behandelaars;
        private final Map<UUID, RegelingId> regelingen;
        private final Set<Herinnering.Naam> eerder;
        private final List<Herinnering> nieuw = new ArrayList<>();

        Ronde(Instant nu, List<Bewaakt> termijnen) {
            this.nu = nu;
            this.termijnen = termijnen;
            this.regelingen =
                    herkomsten.ids(termijnen.stream().map(Bewaakt::dossier).collect(toSet()));
            this.eerder = herinneringen.eerder(
                    termijnen.stream().map(Bewaakt::onderdeel).collect(toSet()));
            this.behandelaars = bewaking.behandelaars(termijnen.stream()
                    .map(termijn -> termijn.onderdeel().toString())
                    .collect(toSet()));
        }

        void plan() {
            Map<Sleutel, @Nullable Instant> volgende = new LinkedHashMap<>();
            for (Bewaakt termijn : termijnen) {
                volgende.put(termijn.sleutel(), bekijk(termijn));
            }
            herinneringen.plan(nieuw, nu);
            bewaking.gezien(volgende, nu);
        }

        /** @return when to look again, null when the lapse is escalated */
        private @Nullable Instant bekijk(Bewaakt termijn) {
            Herinneringsregel regel = regelVan.computeIfAbsent(termijn.wie().organisatie(), regels::van);
            if (!nu.isBefore(Dagen.eindeVan(termijn.uiterlijk()))) {
                zegAan(termijn, regel, Momenten.VERSTREKEN);
                return null;
            }
            Momenten momenten = regel.alsMomenten();
            aanDeBeurt(termijn, momenten).ifPresent(moment -> zegAan(termijn, regel, moment));
            return momenten.volgende(termijn.uiterlijk(), nu);
        }

        /**
         * A moment from before the watch began was never missed. But when none is to come any more and nobody was
         * told yet, the last one holds: who must act hears it at least once.
         */
        private Optional<Integer> aanDeBeurt(Bewaakt termijn, Momenten momenten) {
            LocalDate uiterlijk = termijn.uiterlijk();
            return momenten.laatste(uiterlijk, nu)
                    .filter(moment -> !tijdstip(uiterlijk, moment).isBefore(termijn.vanaf())
                            || (!momenten.nogEen(uiterlijk, nu) && nogNooit(termijn)));
        }

        private boolean nogNooit(Bewaakt termijn) {
            return eerder.stream()
                    .noneMatch(naam -> naam.termijn().equals(termijn.sleutel())
                            && naam.uiterlijk().equals(termijn.uiterlijk()));
        }

        private static Instant tijdstip(LocalDate uiterlijk, int moment) {
            return Momenten.tijdstip(Momenten.werkdag(uiterlijk, moment));
        }

        private void zegAan(Bewaakt termijn, Herinneringsregel regel, int moment) {
            List<String> bij = behandelaars.getOrDefault(termijn.onderdeel().toString(), List.of());
            RegelingId regeling = regelingen.get(termijn.dossier());
            for (String ontvanger : ladder.ontvangers(termijn, regeling, bij, regel, moment)) {
                Herinnering herinnering = new Herinnering(
                        termijn.sleutel(),
                        termijn.uiterlijk(),
                        moment,
                        ontvanger,
                        termijn.wettelijk(),
                        teLaatVoor(termijn, moment));
                if (!eerder.contains(herinnering.naam())) {
                    nieuw.add(herinnering);
                }
            }
        }

        /** The lapse is told when it is there; a moment is late when its werkdag has passed while the watch was on. */
        private @Nullable LocalDate teLaatVoor(Bewaakt termijn, int moment) {
            if (moment == Momenten.VERSTREKEN) {
                return null;
            }
            LocalDate werkdag = Momenten.werkdag(termijn.uiterlijk(), moment);
            boolean gemist = werkdag.isBefore(Dagen.dagVan(nu))
                    && !Momenten.tijdstip(werkdag).isBefore(termijn.vanaf());
            return gemist ? werkdag : null;
        }
    }
}
