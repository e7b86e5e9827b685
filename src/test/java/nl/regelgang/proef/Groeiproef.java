package nl.regelgang.proef;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regelgang.proef.Bevolking.Plek;
import nl.regelgang.proef.Seizoensstart.Opgave;

/** One database that grows from an eighth of the country to twice the country; the same work is timed at each size. */
final class Groeiproef {

    private static final List<Double> MATEN = List.of(0.125, 0.25, 0.5, 1.0, 2.0);
    private static final double WARMLOPEN = 0.0625;
    private static final int STEEKPROEF = 40;
    private static final List<Integer> LATE_JAREN = List.of(2036, 2037, 2038);

    private final Land land;
    private final Metingen metingen;

    Groeiproef(Land land, Metingen metingen) {
        this.land = land;
        this.metingen = metingen;
    }

    /** @param procedures at size one */
    void meet(int procedures) {
        Knooppunt knooppunt = land.knooppuntErbij();
        List<Plek> plekken = knooppunt.vraag("bevolk", new TypeReference<>() {});
        List<Opgave> alle = Seizoensstart.kies(plekken, (int) Math.ceil(procedures * 2.0));
        int klaar = loopWarm(verspreid(alle), (int) Math.ceil(procedures * WARMLOPEN));
        for (double maat : MATEN) {
            int tot = (int) Math.ceil(procedures * maat);
            List<Opgave> erbij = verspreid(alle).subList(klaar, Math.min(tot, alle.size()));
            klaar = tot;
            long trajecten = land.aantal("select count(*) from traject");
            long begin = System.nanoTime();
            new Seizoensstart(land).start(erbij);
            double seconden = Seizoensstart.seconden(begin);
            long samen = land.aantal("select count(*) from traject");
            meet(maat, samen, seconden * 1000 / (samen - trajecten));
        }
        startGrote(plekken);
    }

    /** What a secretaris waits for who starts a large procedure while no other secretaris does. */
    private void startGrote(List<Plek> plekken) {
        land.wachtOpPost();
        land.logboek.wis();
        land.servertijden();
        for (int jaar : LATE_JAREN) {
            plekken.stream()
                    .filter(plek -> plek.deelnemers() >= Seizoensstart.GROOT)
                    .forEach(plek -> new Seizoensstart(land).start(List.of(new Opgave(plek, jaar))));
        }
        land.logboek.samenvatting(land.servertijden()).forEach((actie, waarden) -> {
            Map<String, Object> uit = new LinkedHashMap<>(Map.of("actie", actie));
            uit.putAll(waarden);
            metingen.noteer("start-alleen", uit);
        });
    }

    /** The same work, not written down: a node that has just started compiles it, and would look slow when it is small. */
    private int loopWarm(List<Opgave> alle, int eersten) {
        new Seizoensstart(land).start(alle.subList(0, eersten));
        ontvang();
        return eersten;
    }

    private int ontvang() {
        return new Ploeg(1).verdeel(griffiers(), wie -> land.werkplek(wie).doe(Set.of(Stap.ONTVANGST), 3));
    }

    /** Large and small mixed, the same at every run. */
    private static List<Opgave> verspreid(List<Opgave> alle) {
        return alle.stream()
                .sorted(Comparator.comparing(
                        (Opgave opgave) -> (opgave.plek().regeling() + opgave.jaar()).hashCode() * 0x9E3779B1))
                .toList();
    }

    private void meet(double maat, long trajecten, double startenMs) {
        land.logboek.wis();
        land.servertijden();
        int taken = ontvang();
        Map<String, Object> uit = new LinkedHashMap<>();
        uit.put("maat", maat);
        uit.put("trajecten", trajecten);
        uit.put("open_taken", land.aantal("select count(*) from taak where stand = 'OPEN'"));
        uit.put("starten_per_traject_ms", Seizoensstart.afgerond(startenMs));
        uit.put("steekproef", taken);
        Map<String, List<Long>> server = land.servertijden();
        for (String actie : List.of("lijst", "openen", "afronden")) {
            uit.put(
                    actie + "_ms",
                    Percentielen.vanMicro(server.getOrDefault(actie, List.of())).van(50));
        }
        metingen.noteer("groei", uit);
    }

    /** Different people each time, so that nobody's list is empty. */
    private List<String> griffiers() {
        return land.vragen
                .sql(
                        "select f.persoon from functie f join taak_orgaan o on o.orgaan = f.orgaan join taak t on t.id = o.taak"
                                + " where o.lopend and f.rol = 'GRIFFIER' and t.stap = 'ontvangstBevestigen'"
                                + " group by f.persoon order by md5(f.persoon) limit :aantal")
                .param("aantal", STEEKPROEF)
                .query(String.class)
                .list();
    }
}
