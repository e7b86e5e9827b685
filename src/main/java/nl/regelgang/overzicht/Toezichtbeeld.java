package nl.regelgang.overzicht;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a toezichthouder got and must still get in one year. Of what did not come in only the day is known on which it
 * must: a running procedure is not his to see.
 *
 * @param naam of the toezichthouder
 */
record Toezichtbeeld(String naam, int jaar, List<Lijst> lijsten) {

    /**
     * One kind of stuk about one year.
     *
     * @param verplicht whether every regeling must send one, so that what did not come in stands in it too
     */
    record Lijst(String kop, boolean verplicht, List<Rij> rijen) {

        public long binnen() {
            return rijen.stream().filter(rij -> rij.pad() != null).count();
        }

        public long teLaat() {
            return rijen.stream().filter(rij -> rij.soort().equals("te-laat")).count();
        }
    }

    /** @param wat the vorm of the regeling, or what was sent where that says more */
    record Rij(
            String naam,
            String wat,
            String soort,
            String stand,
            @Nullable String pad,
            String termijn,
            String artikel) {}
}
