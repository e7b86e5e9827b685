package nl.regelgang.taken;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a person wants the list.
 *
 * @param weergave with which the list opens, null for one's own tasks
 * @param compact less space between the lines, and less in them
 * @param verborgen the columns that he does without
 */
record Voorkeur(@Nullable UUID weergave, Volgorde volgorde, boolean compact, Set<Kolom> verborgen) {

    static final Voorkeur GEEN = new Voorkeur(null, Volgorde.UITERLIJK, false, Set.of());

    Voorkeur {
        verborgen = Set.copyOf(verborgen);
    }

    boolean toont(Kolom kolom) {
        return !verborgen.contains(kolom);
    }
}
