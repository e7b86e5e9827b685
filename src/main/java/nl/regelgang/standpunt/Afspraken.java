package nl.regelgang.standpunt;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the members decide on one version.
 *
 * @param portefeuillehouder the id of the member whose standpunt it is, null when nobody is named
 * @param leden the ids of the members that are asked; empty for the whole college
 * @param naWerkdagen after how many working days silence has its consequence
 */
public record Afspraken(
        Akkoordregel regel, @Nullable String portefeuillehouder, Set<String> leden, Stilte stilte, int naWerkdagen) {

    /** All members, and one who is silent is reminded. */
    public static final Afspraken STANDAARD = new Afspraken(Akkoordregel.ALLEN, null, Set.of(), Stilte.HERINNEREN, 3);

    public Afspraken {
        leden = Set.copyOf(leden);
        if (naWerkdagen < 1) {
            throw new IllegalArgumentException("no working days: " + naWerkdagen);
        }
        if (regel == Akkoordregel.PORTEFEUILLEHOUDER && portefeuillehouder == null) {
            throw new IllegalArgumentException("no portefeuillehouder");
        }
    }

    boolean vraagt(String persoon) {
        return leden.isEmpty() || leden.contains(persoon) || persoon.equals(portefeuillehouder);
    }
}
