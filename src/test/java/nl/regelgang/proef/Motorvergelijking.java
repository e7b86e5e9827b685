package nl.regelgang.proef;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regelgang.proef.Bevolking.Plek;
import nl.regelgang.proef.Seizoensstart.Opgave;

/**
 * Ours beside the engine alone: the same numbers in the same run on the same server. Each does everything twice, and only
 * the second time counts, when the JVM knows the code.
 */
final class Motorvergelijking {

    private static final TypeReference<List<Long>> MICROS = new TypeReference<>() {};
    private static final int TEGELIJK = 4;

    private final Land land;
    private final Databank databank;

    Motorvergelijking(Land land, Databank databank) {
        this.land = land;
        this.databank = databank;
    }

    Map<String, Object> meet(int procedures) throws IOException {
        Knooppunt knooppunt = land.knooppuntZonderWerkers();
        List<Plek> plekken = knooppunt.vraag("bevolk", new TypeReference<>() {});
        List<Opgave> eerste = Seizoensstart.kies(plekken, procedures);
        List<Opgave> tweede = eerste.stream()
                .map(opgave -> new Opgave(opgave.plek(), opgave.jaar() + 10))
                .toList();
        Map<String, Object> uit = new LinkedHashMap<>();
        uit.put("procedures", procedures);
        uit.put("trajecten", trajecten(tweede));
        Map<String, Double> ons = ons(knooppunt, eerste, tweede);
        Map<String, Double> motor = motor(eerste, tweede);
        ons.forEach((wat, per) -> {
            double kaal = motor.getOrDefault(wat, Double.NaN);
            uit.put("ons_" + wat, per);
            uit.put("motor_" + wat, kaal);
            uit.put("verhouding_" + wat, Seizoensstart.afgerond(per / kaal));
        });
        return uit;
    }

    private Map<String, Double> ons(Knooppunt knooppunt, List<Opgave> eerste, List<Opgave> tweede) {
        Map<String, Double> uit = new LinkedHashMap<>();
        Seizoensstart start = new Seizoensstart(land);
        start.alleen(eerste);
        knooppunt.vraag("waaieruit", MICROS);
        knooppunt.vraag("voltooi 1", MICROS);
        start.alleen(tweede);
        uit.put("traject_starten_ms", perStuk(knooppunt.vraag("waaieruit", MICROS), trajecten(tweede)));
        uit.put("taak_voltooien_ms", gemiddeld(knooppunt.vraag("voltooi 1", MICROS)));
        uit.put("taak_voltooien_4_draden_ms", gemiddeld(knooppunt.vraag("voltooi " + TEGELIJK, MICROS)));
        return uit;
    }

    private Map<String, Double> motor(List<Opgave> eerste, List<Opgave> tweede) {
        Map<String, Double> uit = new LinkedHashMap<>();
        try (Kalemotor motor = new Kalemotor(databank.nieuw("proef_motor"))) {
            motor.start(deelnemers(eerste));
            motor.voltooi(1);
            uit.put("traject_starten_ms", perStuk(motor.start(deelnemers(tweede)), trajecten(tweede)));
            uit.put("taak_voltooien_ms", gemiddeld(motor.voltooi(1)));
            uit.put("taak_voltooien_4_draden_ms", gemiddeld(motor.voltooi(TEGELIJK)));
        }
        return uit;
    }

    private static List<Integer> deelnemers(List<Opgave> opgaven) {
        return opgaven.stream().map(opgave -> opgave.plek().deelnemers()).toList();
    }

    private static int trajecten(List<Opgave> opgaven) {
        return opgaven.stream().mapToInt(opgave -> opgave.plek().deelnemers()).sum();
    }

    private static double perStuk(List<Long> micros, int stuks) {
        return Seizoensstart.afgerond(micros.stream().mapToLong(Long::longValue).sum() / 1000.0 / stuks);
    }

    private static double gemiddeld(List<Long> micros) {
        return perStuk(micros, Math.max(micros.size(), 1));
    }
}
