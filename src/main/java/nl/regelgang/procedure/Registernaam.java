package nl.regelgang.procedure;

import java.util.List;
import java.util.function.Function;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.regeling.Organisatie;

/** An organisation whose name somebody types. */
public final class Registernaam {

    private static final int HINTS = 5;

    private Registernaam() {}

    /**
     * @param veld at which a mistake is shown
     * @param naam as in the register; "Tiel" is enough for Gemeente Tiel
     * @param zoek organisations by a part of their name
     * @throws OngeldigeInvoer when the register has none, or several that it can be
     */
    public static Organisatie zoek(String veld, String naam, Function<String, List<Organisatie>> zoek) {
        List<Organisatie> gevonden = zoek.apply(naam);
        return gevonden.stream()
                .filter(een -> een.naam().equalsIgnoreCase(naam) || een.naam().equalsIgnoreCase("Gemeente " + naam))
                .findFirst()
                .orElseGet(() -> enige(veld, naam, gevonden));
    }

    private static Organisatie enige(String veld, String naam, List<Organisatie> gevonden) {
        if (gevonden.size() == 1) {
            return gevonden.get(0);
        }
        throw new OngeldigeInvoer(
                veld,
                gevonden.isEmpty()
                        ? "Het register kent ‘%s’ niet. Schrijf de naam zoals in het register.".formatted(naam)
                        : "Schrijf de hele naam. Bedoelt u %s?"
                                .formatted(String.join(
                                        ", ",
                                        gevonden.stream()
                                                .limit(HINTS)
                                                .map(Organisatie::naam)
                                                .toList())));
    }
}
