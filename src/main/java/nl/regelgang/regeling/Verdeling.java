package nl.regelgang.regeling;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Divides an amount to the cent, so that the parts together are always the amount: the method of the largest remainder.
 */
final class Verdeling {

    /** The rule in the words of the page. */
    static final String REGEL =
            "Elk deel is naar beneden afgerond op hele centen. De centen die dan nog over zijn, gaan"
                    + " één voor één naar de deelnemers met het grootste stuk achter de komma; bij een gelijk stuk naar de laagste"
                    + " code in het register. Zo is de som altijd het totaal.";

    private Verdeling() {}

    private record Deel<K>(K wie, BigInteger centen, BigInteger rest) {}

    /**
     * @param totaal in euros, not negative, at most two decimals
     * @param aandelen not negative, and not all nought; their sum may be anything
     * @return for every key its part with two decimals
     */
    static <K extends Comparable<K>> Map<K, BigDecimal> verdeel(BigDecimal totaal, Map<K, BigDecimal> aandelen) {
        BigInteger centen = totaal.movePointRight(2).toBigIntegerExact();
        int schaal =
                aandelen.values().stream().mapToInt(BigDecimal::scale).max().orElse(0);
        BigInteger som = aandelen.values().stream()
                .map(aandeel -> heel(aandeel, schaal))
                .reduce(BigInteger.ZERO, BigInteger::add);
        List<Deel<K>> delen = new ArrayList<>();
        aandelen.forEach((wie, aandeel) -> {
            BigInteger[] deling = centen.multiply(heel(aandeel, schaal)).divideAndRemainder(som);
            delen.add(new Deel<>(wie, deling[0], deling[1]));
        });
        return metDeRest(centen, delen);
    }

    private static <K extends Comparable<K>> Map<K, BigDecimal> metDeRest(BigInteger centen, List<Deel<K>> delen) {
        BigInteger verdeeld = delen.stream().map(Deel::centen).reduce(BigInteger.ZERO, BigInteger::add);
        int over = centen.subtract(verdeeld).intValueExact();
        delen.sort(comparing((Deel<K> deel) -> deel.rest(), reverseOrder()).thenComparing(Deel::wie));
        Map<K, BigDecimal> bedragen = new HashMap<>();
        for (int nummer = 0; nummer < delen.size(); nummer++) {
            Deel<K> deel = delen.get(nummer);
            BigInteger bedrag = nummer < over ? deel.centen().add(BigInteger.ONE) : deel.centen();
            bedragen.put(deel.wie(), new BigDecimal(bedrag, 2));
        }
        return bedragen;
    }

    private static BigInteger heel(BigDecimal aandeel, int schaal) {
        return aandeel.setScale(schaal).unscaledValue();
    }
}
