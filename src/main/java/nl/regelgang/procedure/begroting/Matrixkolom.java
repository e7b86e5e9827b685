package nl.regelgang.procedure.begroting;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.regelgang.procedure.begroting.Matrixrij.Vakje;

/** The steps of a deelnemer that stand side by side in the overview of a round. */
enum Matrixkolom {
    ONTVANGST("Ontvangst"),
    COLLEGE("College"),
    COMMISSIE("Commissie"),
    VERGADERING("Raad"),
    ZIENSWIJZE("Zienswijze"),
    REACTIE("Reactie bestuur");

    private final String kop;

    Matrixkolom(String kop) {
        this.kop = kop;
    }

    /** A column of which this reader may see nothing would only fill the screen. */
    static List<Matrixkolom> zichtbaar(List<Matrixrij> rijen) {
        return Stream.of(values())
                .filter(kolom -> rijen.stream().map(kolom::vakje).anyMatch(vakje -> !vakje.equals(Vakje.ONBEKEND)))
                .toList();
    }

    public String kop() {
        return kop;
    }

    /** As it stands in an address. */
    public String sleutel() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Vakje vakje(Matrixrij rij) {
        return switch (this) {
            case ONTVANGST -> rij.ontvangst();
            case COLLEGE -> rij.college();
            case COMMISSIE -> rij.commissie();
            case VERGADERING -> rij.vergadering();
            case ZIENSWIJZE -> rij.zienswijze();
            case REACTIE -> rij.reactie();
        };
    }
}
