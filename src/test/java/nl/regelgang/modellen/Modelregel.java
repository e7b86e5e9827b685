package nl.regelgang.modellen;

import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One rule that every model keeps.
 *
 * @param fouten what breaks it in a model: one line per fault, beginning with the id of the element
 */
record Modelregel(String naam, Function<Model, Stream<String>> fouten) {

    @Override
    public String toString() {
        return naam;
    }
}
