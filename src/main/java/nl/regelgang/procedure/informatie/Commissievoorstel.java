package nl.regelgang.procedure.informatie;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * A voorstel of the raden for a gemeenschappelijke adviescommissie, and which of them joined; only all of them together
 * propose it (Wgr art. 24a lid 1).
 *
 * @param raden all that were asked, by name, with the one that began; empty until they were asked
 * @param reactieTot by when the raad that began wants to hear the others, null when it asked no day
 * @param ingesteld what the algemeen bestuur decided, null as long as it has not
 * @param ingetrokken why the raad that began took it back, null when it did not
 */
record Commissievoorstel(
        Informatie informatie,
        List<Raad> raden,
        @Nullable LocalDate reactieTot,
        @Nullable Boolean ingesteld,
        @Nullable String ingetrokken) {

    Commissievoorstel {
        raden = List.copyOf(raden);
    }

    /**
     * @param mee null as long as the raad has not decided
     * @param besluitVan the day of the besluit of the raad
     * @param lid who sits in the adviescommissie for it, null when nobody does
     * @param lidSinds null as long as the raad said nothing about a lid
     */
    record Raad(
            OrganisatieId organisatie,
            String naam,
            @Nullable Boolean mee,
            @Nullable LocalDate besluitVan,
            @Nullable String lid,
            @Nullable LocalDate lidSinds) {

        public boolean doetMee() {
            return Boolean.TRUE.equals(mee);
        }
    }

    /** The article about an adviescommissie, as it is called in the chapter of the regeling. */
    static Grondslag grondslag(Informatie een) {
        return een.procedure().bestuur().grondslag("Wgr art. 24a");
    }

    /** The lid of art. 24a, as it reads in the chapter of the regeling. */
    static Grondslag grondslag(Informatie een, int lid) {
        return een.procedure().bestuur().grondslag("Wgr art. 24a lid " + lid);
    }

    boolean namensAlle() {
        return !raden.isEmpty() && raden.stream().allMatch(Raad::doetMee);
    }

    public int voor() {
        return (int) raden.stream().filter(Raad::doetMee).count();
    }

    /** One raad that does not join is enough: then it is no voorstel of the raden together. */
    boolean afgewezen() {
        return raden.stream().anyMatch(raad -> Boolean.FALSE.equals(raad.mee()));
    }

    /** Until the algemeen bestuur decided. */
    boolean intrekbaar() {
        return ingesteld == null
                && !afgewezen()
                && !informatie.procedure().fase().beeindigd();
    }

    /** Only when all raden joined. */
    LocalDate namensAlleSinds() {
        return raden.stream()
                .map(raad -> Objects.requireNonNull(raad.besluitVan()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** What such a besluit of the algemeen bestuur does not do that the law asks, as Dutch sentences with the article. */
    List<String> breuken(boolean isIngesteld, boolean radenGehoord) {
        if (!isIngesteld) {
            return List.of(
                    "Het algemeen bestuur stelt een adviescommissie in als alle raden dat samen voorstellen (%s)."
                            .formatted(grondslag(informatie, 1)));
        }
        return radenGehoord
                ? List.of()
                : List.of("De raden geven eerst hun wensen en bedenkingen over de taken en de werkwijze (%s)."
                        .formatted(grondslag(informatie, 2)));
    }

    /** Why this raad cannot decide now, with the article, as a Dutch sentence; null when it can. */
    @Nullable
    String fout(Raad raad) {
        Grondslag grondslag = grondslag(informatie, 1);
        if (ingetrokken != null) {
            return "Het voorstel is ingetrokken. Er valt niets meer te besluiten (%s).".formatted(grondslag);
        }
        LocalDate besluitVan = raad.besluitVan();
        if (besluitVan != null) {
            return "De raad van %s besloot hierover al, op %s. Elke raad besluit één keer over een voorstel (%s)."
                    .formatted(raad.naam(), voluit(besluitVan), grondslag);
        }
        return afgewezen()
                ? "Een andere raad doet niet mee. Dan is het geen voorstel meer van de raden gezamenlijk (%s)."
                        .formatted(grondslag)
                : null;
    }
}
