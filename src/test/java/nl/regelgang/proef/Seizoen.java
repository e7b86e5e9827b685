package nl.regelgang.proef;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regelgang.proef.Seizoensstart.Opgave;

/** The days of the season, from the first task of a griffier to the toezending, with everybody at work. */
final class Seizoen {

    /** Twelve weeks and more after {@link Land#BEGIN} (Wgr art. 35 lid 1). */
    static final LocalDate AANBIEDING = LocalDate.of(2027, 5, 25);

    static final LocalDate VERGADERING = LocalDate.of(2027, 6, 14);

    private final Land land;
    private final List<String> secretarissen;
    private final Map<String, Map<String, Object>> dagen = new LinkedHashMap<>();

    Seizoen(Land land, List<Opgave> opgaven) {
        this.land = land;
        this.secretarissen = opgaven.stream()
                .map(opgave -> opgave.plek().secretaris())
                .distinct()
                .toList();
    }

    /** Per day of work: how many tasks, in how many seconds. */
    Map<String, Map<String, Object>> loop() {
        dag("ontvangst en planning", LocalDate.of(2027, 3, 3), griffiers(), Stap.ONTVANGST, Stap.PLANNEN);
        dag("standpunt voorbereiden", LocalDate.of(2027, 3, 4), colleges(), Stap.VOORBEREIDEN);
        akkoorden();
        dag("standpunt vaststellen", LocalDate.of(2027, 3, 9), colleges(), Stap.VASTSTELLEN);
        dag("zienswijze vastleggen", Stap.RAADSVERGADERING, griffiers(), Stap.ZIENSWIJZE);
        dag("reageren en aanbieden", AANBIEDING, secretarissen, Stap.REACTIE, Stap.AANBIEDEN);
        dag("stemming vastleggen", VERGADERING, secretarissen, Stap.STEMMING);
        dag("toezenden", VERGADERING.plusWeeks(1), secretarissen, Stap.TOEZENDEN);
        land.wachtOpPost();
        return dagen;
    }

    private void dag(String naam, LocalDate dag, List<String> mensen, String... stappen) {
        land.naar(dag);
        land.wachtOpRust();
        long begin = System.nanoTime();
        int taken = new Ploeg(land.opties.mensen())
                .verdeel(mensen, mens -> land.werkplek(mens).doe(Set.of(stappen)));
        noteer(naam, taken, Seizoensstart.seconden(begin));
        land.wachtOpRust();
    }

    private void noteer(String naam, int taken, double seconden) {
        dagen.put(naam, Map.of("taken", taken, "s", seconden, "taken_per_s", Seizoensstart.afgerond(taken / seconden)));
        System.out.printf("%-28s %6d in %7.1f s%n", naam, taken, seconden);
    }

    /** The members of the colleges answer as their mail comes in. */
    private void akkoorden() {
        long begin = System.nanoTime();
        int gegeven = 0;
        Akkoordgever lid = new Akkoordgever(land);
        do {
            List<String> links = new ArrayList<>();
            String link;
            while ((link = land.post.links.poll()) != null) {
                links.add(link);
            }
            gegeven += new Ploeg(land.opties.mensen()).verdeel(links, lid::geefAkkoord);
            Land.pauze(100);
        } while (land.aantal("select count(*) from akkoordverzoek where staat = 'OPEN'") > 0
                || !land.post.links.isEmpty());
        noteer("akkoord per link", gegeven, Seizoensstart.seconden(begin));
        land.wachtOpRust();
    }

    private List<String> griffiers() {
        return metTaak("GRIFFIER");
    }

    private List<String> colleges() {
        return metTaak("BESTUURSSECRETARIS");
    }

    /** Whoever has something on his list. */
    private List<String> metTaak(String rol) {
        return land.vragen
                .sql("select distinct f.persoon from functie f join taak_orgaan t on t.orgaan = f.orgaan"
                        + " where t.lopend and f.rol = :rol order by f.persoon")
                .param("rol", rol)
                .query(String.class)
                .list();
    }
}
