package nl.regelgang.standpunt;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a member can answer. */
enum Keuze {
    AKKOORD("akkoord"),
    NIET_AKKOORD("niet akkoord"),
    OVERLEG("overleg gewenst");

    private final String naam;

    Keuze(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }

    /** Whether the others must know why. */
    public boolean vraagtReden() {
        return this != AKKOORD;
    }

    static Optional<Keuze> van(@Nullable String tekst) {
        return Arrays.stream(values())
                .filter(keuze -> keuze.name().equals(tekst))
                .findFirst();
    }
}
