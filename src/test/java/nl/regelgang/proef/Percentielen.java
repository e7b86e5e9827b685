package nl.regelgang.proef;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** What some percentage of the times stays under, in ms with one decimal; by the nearest rank. */
final class Percentielen {

    private final double[] gesorteerd;

    private Percentielen(double[] gesorteerd) {
        this.gesorteerd = gesorteerd;
    }

    static Percentielen vanMicro(Collection<Long> micros) {
        double[] ms =
                micros.stream().mapToDouble(micro -> micro / 1000.0).sorted().toArray();
        return new Percentielen(ms);
    }

    double van(double percentage) {
        if (gesorteerd.length == 0) {
            return Double.NaN;
        }
        int rang = (int) Math.ceil(percentage / 100 * gesorteerd.length);
        return Math.round(gesorteerd[Math.max(rang, 1) - 1] * 10) / 10.0;
    }

    Map<String, Object> alsMap(String voorvoegsel) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(voorvoegsel + "p50_ms", van(50));
        map.put(voorvoegsel + "p95_ms", van(95));
        map.put(voorvoegsel + "p99_ms", van(99));
        return map;
    }
}
