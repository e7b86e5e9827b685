package nl.regelgang.overzicht;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found, by kind; a kind of which nothing was found is there too, empty. */
record Zoekuitslag(List<Groep> groepen) {

    /** The most that is shown of one kind. */
    static final int HOOGSTENS = 20;

    /**
     * @param meer whether there is more than is shown
     * @param allesPad where all of it is, null when there is no such page
     */
    record Groep(
            String naam,
            String anker,
            List<Treffer> treffers,
            boolean meer,
            @Nullable String allesPad) {

        /** @param gevonden one more than is shown, when there is more */
        static Groep van(String naam, String anker, List<Treffer> gevonden, @Nullable String allesPad) {
            return new Groep(
                    naam,
                    anker,
                    gevonden.subList(0, Math.min(HOOGSTENS, gevonden.size())),
                    gevonden.size() > HOOGSTENS,
                    allesPad);
        }
    }

    /** @param pad null for what has no page */
    record Treffer(String titel, String waar, @Nullable String pad) {}

    public List<Groep> gevuld() {
        return groepen.stream().filter(groep -> !groep.treffers().isEmpty()).toList();
    }

    public boolean isLeeg() {
        return gevuld().isEmpty();
    }
}
