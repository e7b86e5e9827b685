package nl.regelgang.modellen;

import java.util.stream.Stream;

/**
 * A fault that is put into the example model.
 *
 * @param plaats how the message about it begins
 * @param was what stands in the example, and is replaced by {@code wordt} everywhere
 */
record Breuk(String regel, String plaats, String was, String wordt) {

    /** @throws IllegalStateException when the example has nothing to break, so that the break would prove nothing */
    String in(String goed) {
        String gebroken = goed.replace(was, wordt);
        if (gebroken.equals(goed)) {
            throw new IllegalStateException("not in the example: " + was);
        }
        return gebroken;
    }

    @Override
    public String toString() {
        return regel + " (" + wordt.strip() + ")";
    }

    static Stream<Breuk> alle() {
        return Stream.of(Bouwbreuken.alle(), Uitvoerbreuken.alle(), Tekenbreuken.alle())
                .flatMap(breuken -> breuken);
    }
}
