package nl.regelgang.overzicht;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came in for one begrotingsjaar at a toezichthouder. Of what did not come in only the day is known on which it must:
 * a running procedure is not his to see.
 *
 * @param naam of the toezichthouder
 */
record Toezichtbeeld(String naam, int jaar, List<Rij> rijen) {

    /** @param pad of the procedure, null while nothing came in */
    record Rij(
            String naam,
            String vorm,
            String soort,
            String stand,
            @Nullable String pad,
            String termijn,
            String artikel) {}

    public long binnen() {
        return rijen.stream().filter(rij -> rij.pad() != null).count();
    }

    public long teLaat() {
        return rijen.stream().filter(rij -> rij.soort().equals("te-laat")).count();
    }
}
