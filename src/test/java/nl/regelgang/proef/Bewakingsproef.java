package nl.regelgang.proef;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** All terms pass in one night, and then ten thousand messages wait for a mail server that was away. */
final class Bewakingsproef {

    private static final int BERICHTEN = 10_000;
    private static final int DOMEINEN = 342;
    private static final String OPEN = "select count(*) from termijn where gedaan is null and vervallen is null";

    private final Land land;

    Bewakingsproef(Land land) {
        this.land = land;
    }

    /** From the first moment of the day on which the terms have passed, until each was escalated. */
    Map<String, Object> termijnen(int aantal) {
        long open = land.aantal(OPEN);
        Vermenigvuldiging kopie = new Vermenigvuldiging(land.vragen);
        kopie.bron("status = 'LOOPT'");
        kopie.kopieer((int) Math.max(0, Math.ceil((double) aantal / Math.max(open, 1)) - 1));
        kopie.klaar();
        LocalDate laatste = land.vragen
                .sql("select max(sluit_op) from zienswijzeronde")
                .query(LocalDate.class)
                .single();
        land.knooppuntErbij("-Dregelgang.termijnbewaking.interval=1s");
        Map<String, Object> uit = new LinkedHashMap<>();
        uit.put("lopende_termijnen", land.aantal(OPEN));
        long begin = System.nanoTime();
        land.naar(laatste.plusDays(1));
        String gemist = OPEN + " and uiterlijk < '" + laatste.plusDays(1) + "' and geescaleerd is null";
        uit.put("verstreken", land.aantal(OPEN + " and uiterlijk < '" + laatste.plusDays(1) + "'"));
        Land.wacht("every term that passed is escalated", () -> land.aantal(gemist) == 0);
        uit.put("geescaleerd_na_s", Seizoensstart.seconden(begin));
        uit.put("herinneringen", land.aantal("select count(*) from herinnering"));
        return uit;
    }

    Map<String, Object> post() {
        land.wachtOpPost();
        int eerder = land.post.ontvangen.size();
        long begin = System.nanoTime();
        land.knooppunten.get(land.knooppunten.size() - 1).vraag("post " + BERICHTEN + " " + DOMEINEN, Knooppunt.NIETS);
        double klaargezet = Seizoensstart.seconden(begin);
        land.wachtOpPost();
        double verzonden = Seizoensstart.seconden(begin);
        Map<String, Object> uit = new LinkedHashMap<>();
        uit.put("berichten", BERICHTEN);
        uit.put("domeinen", DOMEINEN);
        uit.put("klaargezet_s", klaargezet);
        uit.put("verzonden_na_s", verzonden);
        uit.put("ontvangen", land.post.ontvangen.size() - eerder);
        uit.put("per_s", Seizoensstart.afgerond(BERICHTEN / verzonden));
        return uit;
    }
}
