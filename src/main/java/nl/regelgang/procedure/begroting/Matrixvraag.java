package nl.regelgang.procedure.begroting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.zienswijzen.Traject.Status;
import org.jspecify.annotations.Nullable;

/**
 * Which deelnemers of a round are shown, and in which order, as it stands in the address. What is not understood there
 * shows all, by name.
 *
 * @param toon the name of a {@link Filter}
 * @param sorteer "deelnemer", "inwoners" or a {@link Matrixkolom}
 * @param volgorde "af" for the highest or latest first
 */
record Matrixvraag(
        @Nullable String toon,
        @Nullable String sorteer,
        @Nullable String volgorde) {

    static final Matrixvraag ALLES = new Matrixvraag(null, null, null);

    @SuppressWarnings("ImmutableEnumChecker") // the lambdas hold nothing
    enum Filter {
        ALLE("Alle", rij -> true),
        OPEN("Nog niet gereageerd", rij -> rij.status() == Status.OPEN || rij.status() == Status.NIET_GEREAGEERD),
        LAAT("Na de gevraagde dag", Matrixrij::naDeDag),
        ZIENSWIJZE("Met zienswijze", rij -> rij.status() == Status.INGEDIEND),
        GEEN("Geen zienswijze", rij -> rij.status() == Status.GEEN);

        private final String naam;
        private final Predicate<Matrixrij> past;

        Filter(String naam, Predicate<Matrixrij> past) {
            this.naam = naam;
            this.past = past;
        }

        public String naam() {
            return naam;
        }

        public String sleutel() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A link that shows other rows. */
    record Keuze(Filter filter, long aantal, boolean gekozen) {}

    public Filter filter() {
        for (Filter filter : Filter.values()) {
            if (filter.sleutel().equals(toon)) {
                return filter;
            }
        }
        return Filter.ALLE;
    }

    public boolean aflopend() {
        return "af".equals(volgorde);
    }

    /** "deelnemer", "inwoners" or the key of a column that is there. */
    public String op() {
        for (Matrixkolom kolom : Matrixkolom.values()) {
            if (kolom.sleutel().equals(sorteer)) {
                return kolom.sleutel();
            }
        }
        return "inwoners".equals(sorteer) ? "inwoners" : "deelnemer";
    }

    List<Keuze> keuzes(List<Matrixrij> rijen) {
        List<Keuze> keuzes = new ArrayList<>();
        for (Filter filter : Filter.values()) {
            long aantal = rijen.stream().filter(filter.past).count();
            keuzes.add(new Keuze(filter, aantal, filter == filter()));
        }
        return keuzes;
    }

    /** Who has no value in the column comes last, whichever way it is sorted. */
    List<Matrixrij> kies(List<Matrixrij> rijen) {
        return rijen.stream()
                .filter(filter().past)
                .sorted(volgordeVan().thenComparing(NAAM))
                .toList();
    }

    private static final Comparator<Matrixrij> NAAM =
            Comparator.comparing(rij -> rij.deelnemer().toLowerCase(Dagen.NEDERLANDS));

    private Comparator<Matrixrij> volgordeVan() {
        if (op().equals("deelnemer")) {
            return richting(NAAM);
        }
        if (op().equals("inwoners")) {
            Comparator<Integer> aantallen = richting(Integer::compare);
            return Comparator.comparing(Matrixrij::inwoners, Comparator.nullsLast(aantallen));
        }
        Matrixkolom kolom = Matrixkolom.valueOf(op().toUpperCase(Locale.ROOT));
        Comparator<LocalDate> dagen = richting(Comparator.comparing(LocalDate::toEpochDay));
        return Comparator.comparing(rij -> kolom.vakje(rij).op(), Comparator.nullsLast(dagen));
    }

    private <T> Comparator<T> richting(Comparator<T> oplopend) {
        return aflopend() ? oplopend.reversed() : oplopend;
    }
}
