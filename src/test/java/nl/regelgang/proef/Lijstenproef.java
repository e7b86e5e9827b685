package nl.regelgang.proef;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.regelgang.proef.Bevolking.Plek;
import nl.regelgang.proef.Browser.Pagina;
import nl.regelgang.proef.Seizoensstart.Opgave;

/**
 * The pages that people look at all day, with ten years of procedures that have ended and more and more open tasks. So
 * many people look at once, each with a moment to read between two pages.
 */
final class Lijstenproef {

    private static final int TIEN_JAAR = 4510;
    private static final int GROOTSTE_ORGANISATIE = 5000;
    private static final int RONDES = 20;
    private static final int WARMLOPEN = 5;
    private static final int VERS_JAAR = 2031;

    /** An id of the engine; a copy has a longer one. */
    private static final String ECHT =
            " from functie f join taak_orgaan o on o.orgaan = f.orgaan where o.lopend and length(o.taak) = 36";

    private final Land land;
    private final Opties opties;
    private final Metingen metingen;
    private final Vermenigvuldiging vermenigvuldiging;

    /** @param land on a copy of the database at the end of a season */
    Lijstenproef(Land land, Metingen metingen) {
        this.land = land;
        this.opties = land.opties;
        this.metingen = metingen;
        this.vermenigvuldiging = new Vermenigvuldiging(land.vragen);
    }

    void meet() throws IOException, InterruptedException {
        tienJaar();
        Knooppunt knooppunt = land.knooppuntErbij();
        List<Plek> plekken = knooppunt.vraag("bevolk", new TypeReference<>() {});
        List<Opgave> opgaven = Seizoensstart.kies(plekken, (int) Math.ceil(451 * opties.schaal())).stream()
                .map(opgave -> new Opgave(opgave.plek(), VERS_JAAR))
                .toList();
        new Seizoensstart(land).start(opgaven);
        // A message that still waits would be copied, and sent as often as it was copied.
        land.wachtOpPost();
        vermenigvuldiging.bron("status = 'LOOPT'");
        long begin = open();
        int kopieen = 0;
        for (int doel : opties.taken()) {
            int nodig = (int) (doel / begin) - 1;
            vermenigvuldiging.kopieer(nodig - kopieen);
            kopieen = Math.max(nodig, kopieen);
            grootste(Math.min(GROOTSTE_ORGANISATIE, doel / 20));
            bezonken();
            knooppunt = opnieuw(doel);
            kijk(doel);
        }
    }

    private void tienJaar() {
        long geweest = land.aantal("select count(*) from begrotingsprocedure where status = 'TOEGEZONDEN'");
        vermenigvuldiging.bron("status = 'TOEGEZONDEN'");
        vermenigvuldiging.kopieer((int) (TIEN_JAAR / geweest) - 1);
        // The season begins again on its first day; mail that went out after it would take the place of today's.
        land.vragen
                .sql("update zending set laatste_poging = laatste_poging - interval '1 year'")
                .update();
        vermenigvuldiging.klaar();
    }

    /** As after a night: the planner knows what there is, and the disk has nothing left to do for the filling. */
    private void bezonken() {
        land.vragen.sql("vacuum analyze").update();
        land.vragen.sql("checkpoint").update();
    }

    private long open() {
        return land.aantal("select count(*) from taak where stand = 'OPEN'");
    }

    /** One griffie with so many tasks of its own; only on its list, the engine does not know the extra ones. */
    private void grootste(int aantal) {
        String orgaan = land.vragen
                .sql("select orgaan from taak_orgaan where lopend and orgaan like '%/griffie'"
                        + " group by orgaan order by count(*) desc, orgaan limit 1")
                .query(String.class)
                .single();
        vermenigvuldiging.geef(orgaan, aantal);
    }

    /** A node that starts with all these tasks: how long that takes is a measurement too. */
    private Knooppunt opnieuw(int doel) throws IOException, InterruptedException {
        laatste().close();
        Knooppunt knooppunt = land.knooppuntErbij();
        metingen.noteer(
                "opstarten",
                Map.of("open_taken", doel, "s", knooppunt.starttijd().toMillis() / 1000.0));
        return knooppunt;
    }

    private void kijk(int doel) {
        loopWarm();
        List<Bezoeker> bezoekers = bezoekers();
        // People log in once a day, and the season measures that.
        bezoek(bezoekers, 1);
        land.logboek.wis();
        land.servertijden();
        bezoek(bezoekers, RONDES);
        Map<String, List<Long>> server = land.servertijden();
        omvang();
        land.logboek.samenvatting(server).forEach((actie, waarden) -> {
            Map<String, Object> regel = new LinkedHashMap<>();
            regel.put("doel", doel);
            regel.put("actie", actie);
            regel.putAll(waarden);
            metingen.noteer("lijsten-actie", regel);
        });
        motorlijst(Percentielen.vanMicro(server.getOrDefault(naam(Soort.LIJST), List.of())));
    }

    /** A node works for weeks; in its first minutes it compiles what it does all day, on the same cores. */
    private void loopWarm() {
        List<Bezoeker> eersten = bezoekers();
        for (int keer = 0; keer < WARMLOPEN; keer++) {
            bezoek(eersten, RONDES);
        }
    }

    private void bezoek(List<Bezoeker> bezoekers, int rondes) {
        new Ploeg(opties.mensen()).verdeel(bezoekers, bezoeker -> bezoek(bezoeker, rondes));
    }

    private void omvang() {
        Map<String, Object> omvang = new LinkedHashMap<>();
        omvang.put("open_taken", open());
        omvang.put("procedures", land.aantal("select count(*) from begrotingsprocedure"));
        omvang.put("termijnen", land.aantal("select count(*) from termijn"));
        omvang.put("database_mb", land.aantal("select pg_database_size(current_database()) / 1048576"));
        omvang.putAll(laatste().geheugen());
        metingen.noteer("lijsten", omvang);
    }

    /** The engine is asked for twenty tasks; ours is the whole page, with its filters and counts. */
    private void motorlijst(Percentielen ons) {
        Percentielen motor = Percentielen.vanMicro(
                laatste().vraag("motorlijst " + griffiers().get(1), new TypeReference<List<Long>>() {}));
        Map<String, Object> uit = new LinkedHashMap<>();
        uit.put("open_taken", open());
        uit.putAll(motor.alsMap("motor_"));
        uit.putAll(ons.alsMap("ons_"));
        uit.put("verhouding_lijst", Seizoensstart.afgerond(ons.van(50) / motor.van(50)));
        metingen.noteer("motorlijst", uit);
    }

    private Knooppunt laatste() {
        return land.knooppunten.get(land.knooppunten.size() - 1);
    }

    private enum Soort {
        LIJST,
        GROTE_LIJST,
        OVERZICHT,
        COCKPIT,
        ZOEKEN,
        AFRONDEN
    }

    private record Bezoeker(int nummer, Werkplek werkplek, Soort soort, String pad) {}

    /** Of twenty people most look at their list. */
    private List<Bezoeker> bezoekers() {
        List<String> griffiers = griffiers();
        String grootste = griffiers.get(0);
        String vol = land.vragen
                .sql("select p.id::text from begrotingsprocedure p join zienswijzeronde r on r.dossier = p.id"
                        + " join traject t on t.ronde = r.id where p.begrotingsjaar = " + VERS_JAAR
                        + " and p.status = 'LOOPT' group by p.id order by abs(count(*) - 30), p.id limit 1")
                .query(String.class)
                .single();
        String secretaris = land.vragen
                .sql("select f.persoon from begrotingsprocedure p join functie f on f.orgaan = p.dagelijks_bestuur"
                        + " where p.id = cast(:id as uuid) and f.rol = 'DB_SECRETARIS'")
                .param("id", vol)
                .query(String.class)
                .single();
        String breedste = meesteRegelingen();
        List<String> afronders = afronders();
        List<Bezoeker> uit = new ArrayList<>();
        for (int nummer = 0; nummer < opties.mensen(); nummer++) {
            String griffier = griffiers.get(1 + nummer % (griffiers.size() - 1));
            uit.add(
                    switch (nummer % 10) {
                        case 0 -> bezoeker(nummer, grootste, Soort.GROTE_LIJST, "/taken");
                        case 1 -> bezoeker(nummer, secretaris, Soort.OVERZICHT, "/procedures/" + vol + "/ronden/1");
                        case 2 ->
                            bezoeker(
                                    nummer,
                                    breedste,
                                    Soort.COCKPIT,
                                    "/overzicht/organisaties/" + organisatie(breedste));
                        case 3 -> bezoeker(nummer, griffier, Soort.ZOEKEN, "/zoeken?q=begroting");
                        case 4, 5, 6 ->
                            bezoeker(nummer, afronders.get(nummer % afronders.size()), Soort.AFRONDEN, "/taken");
                        default -> bezoeker(nummer, griffier, Soort.LIJST, "/taken");
                    });
        }
        return uit;
    }

    /** Each with a browser of his own: two who are the same person must not log in over each other. */
    private Bezoeker bezoeker(int nummer, String persoon, Soort soort, String pad) {
        return new Bezoeker(nummer, land.werkplekErbij(persoon), soort, pad);
    }

    private List<String> griffiers() {
        return land.vragen
                .sql("select f.persoon from functie f join taak_orgaan o on o.orgaan = f.orgaan where o.lopend and"
                        + " f.rol = 'GRIFFIER' group by f.persoon order by count(*) desc, f.persoon limit 40")
                .query(String.class)
                .list();
    }

    /** Griffiers with most to do that the engine can carry on: no copies. */
    private List<String> afronders() {
        return land.vragen
                .sql("select f.persoon" + ECHT + " and f.rol = 'GRIFFIER' group by f.persoon"
                        + " order by count(*) desc, f.persoon limit 20")
                .query(String.class)
                .list();
    }

    /** The page of a task, as from the link in a mail. */
    private Optional<String> taakVan(String persoon) {
        return land.vragen
                .sql("select o.taak" + ECHT + " and f.persoon = :persoon order by o.taak limit 1")
                .param("persoon", persoon)
                .query(String.class)
                .optional()
                .map("/taken/"::concat);
    }

    /** The griffier of the gemeente that takes part in most regelingen. */
    private String meesteRegelingen() {
        return land.vragen
                .sql("select f.persoon from functie f join traject t on t.griffie = f.orgaan where f.rol = 'GRIFFIER'"
                        + " and t.status is not null group by f.persoon order by count(*) desc, f.persoon limit 1")
                .query(String.class)
                .single();
    }

    /** The people of the proef are called after where they work. */
    private static String organisatie(String persoon) {
        return persoon.substring(persoon.indexOf('.') + 1);
    }

    private int bezoek(Bezoeker bezoeker, int rondes) {
        Werkplek werkplek = bezoeker.werkplek();
        Random hoelang = new Random(bezoeker.nummer());
        for (int ronde = 0; ronde < rondes; ronde++) {
            // Nobody is as quick as his neighbour, or all twenty would ask at the same moment.
            Land.pauze(hoelang.nextInt(2 * opties.denktijd()));
            if (bezoeker.soort() == Soort.AFRONDEN) {
                taakVan(werkplek.persoon()).ifPresent(werkplek::doe);
            } else {
                Pagina pagina = werkplek.ga(naam(bezoeker.soort()), bezoeker.pad());
                if (pagina.status() == 404) {
                    return 0;
                }
            }
        }
        return rondes;
    }

    private static String naam(Soort soort) {
        return switch (soort) {
            case LIJST -> "takenlijst";
            case GROTE_LIJST -> "takenlijst van de grootste organisatie";
            case OVERZICHT -> "overzicht van een ronde";
            case COCKPIT -> "cockpit";
            case ZOEKEN -> "zoeken";
            case AFRONDEN -> "afronden";
        };
    }
}
