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

    /** What the member declares with it, as it stood on the page where he confirmed. */
    public String betekenis() {
        return switch (this) {
            case AKKOORD -> "Ik ben als lid akkoord met deze tekst. Dit is niet het besluit van het college.";
            case NIET_AKKOORD -> "Ik ben als lid niet akkoord met deze tekst. Dit is niet het besluit van het college.";
            case OVERLEG -> "Ik wil als lid eerst overleg over deze tekst. Dit is niet het besluit van het college.";
        };
    }

    static Optional<Keuze> van(@Nullable String tekst) {
        return Arrays.stream(values())
                .filter(keuze -> keuze.name().equals(tekst))
                .findFirst();
    }
}
