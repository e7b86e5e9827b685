package nl.regelgang.modellen;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All rules together. */
final class Modelregels {

    private Modelregels() {}

    /**
     * @param bonen the class of every bean by its name
     * @param formulier whether there is a form with this id
     */
    static List<Modelregel> alle(Map<String, Class<?>> bonen, Predicate<String> formulier) {
        return Stream.of(
                        Naamregels.regels(),
                        Bouwregels.regels(),
                        Motorregels.regels(),
                        Taakregels.regels(formulier),
                        Uitdrukkingsregels.regels(bonen),
                        Tekenregels.regels())
                .flatMap(List::stream)
                .toList();
    }
}
