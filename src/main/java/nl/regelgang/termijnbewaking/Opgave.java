package nl.regelgang.termijnbewaking;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.termijnen.Uiterlijk;
import org.jspecify.annotations.Nullable;

/**
 * A term as it is given to the register.
 *
 * @param onderdeel the traject it belongs to, or the dossier itself; the key of the process that waits for the act
 * @param soort the fixed name of the term within its onderdeel, for example {@code toezendingToezichthouder}
 * @param wie the orgaan that must act
 * @param uiterlijk the last day
 * @param uitleg how the day was computed, as a Dutch sentence
 * @param basis the days that it was computed from, by the name of what happened, for example "vaststelling"
 * @param wetsversie the text of the law that it was computed by, as in its address ({@code BWBR0003740/2025-02-12});
 *     null for what no wet sets
 */
public record Opgave(
        UUID dossier,
        UUID onderdeel,
        String soort,
        String omschrijving,
        OrgaanId wie,
        LocalDate uiterlijk,
        Grondslag grondslag,
        String uitleg,
        Map<String, LocalDate> basis,
        @Nullable String wetsversie) {

    private static final String WETTEN = "https://wetten.overheid.nl/";

    public Opgave {
        basis = Map.copyOf(basis);
    }

    /** By the text of the law that the grondslag refers to. */
    public static Opgave van(
            UUID dossier,
            UUID onderdeel,
            String soort,
            String omschrijving,
            OrgaanId wie,
            LocalDate uiterlijk,
            Grondslag grondslag,
            String uitleg,
            Map<String, LocalDate> basis) {
        return new Opgave(
                dossier, onderdeel, soort, omschrijving, wie, uiterlijk, grondslag, uitleg, basis, tekstVan(grondslag));
    }

    /** With the day, the article and the explanation that the calculus gave. */
    public static Opgave van(
            UUID dossier,
            UUID onderdeel,
            String soort,
            String omschrijving,
            OrgaanId wie,
            Uiterlijk uiterlijk,
            Map<String, LocalDate> basis) {
        return van(
                dossier,
                onderdeel,
                soort,
                omschrijving,
                wie,
                uiterlijk.dag(),
                uiterlijk.grondslag(),
                uiterlijk.uitleg(),
                basis);
    }

    private static @Nullable String tekstVan(Grondslag grondslag) {
        return grondslag
                .vindplaats()
                .map(adres -> adres.substring(WETTEN.length(), adres.indexOf('#')))
                .orElse(null);
    }
}
