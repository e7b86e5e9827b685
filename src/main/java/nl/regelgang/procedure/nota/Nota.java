package nl.regelgang.procedure.nota;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The nota van zienswijzen of a procedure, as far as one person may read it.
 *
 * @param punten in the order of their theme: first as themes were made, then what is not divided into points
 * @param verborgen how many zienswijzen the person may not read (yet)
 * @param definitief whether the raden have the answer to all that is in it
 */
public record Nota(List<Punt> punten, int verborgen, boolean definitief) {

    /** The theme of a zienswijze that nobody divided into points. */
    public static final String GEHEEL = "Zienswijzen als geheel";

    public Nota {
        punten = List.copyOf(punten);
    }

    /**
     * @param id of the point, null for a zienswijze as a whole
     * @param bron the traject of the raad
     * @param punt what the raad says
     * @param reactie what the bestuur thinks of it, null when there is none yet
     * @param conclusie what it does with it, null when there is none yet
     * @param eigen whether it is of a raad of the person himself
     */
    public record Punt(
            @Nullable UUID id,
            UUID bron,
            String thema,
            String deelnemer,
            String punt,
            @Nullable String reactie,
            @Nullable String conclusie,
            boolean eigen) {}

    public boolean isLeeg() {
        return punten.isEmpty();
    }

    /** Of the own raad, whatever the theme; each raad reads these first. */
    public List<Punt> eigen() {
        return punten.stream().filter(Punt::eigen).toList();
    }

    /** By theme, in order. */
    public Map<String, List<Punt>> themas() {
        return punten.stream().collect(Collectors.groupingBy(Punt::thema, LinkedHashMap::new, Collectors.toList()));
    }
}
