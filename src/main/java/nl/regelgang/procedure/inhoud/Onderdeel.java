package nl.regelgang.procedure.inhoud;

import java.util.Map;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.regeling.Vorm;
import org.jspecify.annotations.Nullable;

/**
 * Something that a regeling holds or can hold.
 *
 * @param artikel of chapter I; null for what is good practice and not law
 * @param eisen by vorm; a vorm that does not know it is absent
 * @param toelichting empty when there is nothing to add
 */
public record Onderdeel(String id, @Nullable Grondslag artikel, Map<Vorm, Eis> eisen, String naam, String toelichting) {

    public Onderdeel {
        eisen = Map.copyOf(eisen);
    }

    /** How much the law asks it. */
    public enum Eis {
        VERPLICHT,
        MAG,
        ADVIES
    }

    boolean is(Eis eis, Vorm vorm) {
        return eisen.get(vorm) == eis;
    }

    /** As it reads in the chapter of the regeling. */
    public @Nullable Grondslag artikelIn(Hoofdstuk hoofdstuk) {
        return artikel == null ? null : hoofdstuk.toegepast(artikel);
    }
}
