package nl.regelgang.sjablonen;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of stuk for which there is a template, each with the fields that it can hold. */
@SuppressWarnings("ImmutableEnumChecker") // List.of and records are immutable, which the checker cannot see
public enum Stuksoort {
    ZIENSWIJZEVERZOEK(
            "zienswijzeverzoek", "Brief van het bestuur aan de raden, met de vraag om een zienswijze.", Velden.VERZOEK),
    RAADSVOORSTEL("raadsvoorstel", "Voorstel van een college of griffie aan de eigen raad.", Velden.RAADSVOORSTEL),
    REACTIENOTA(
            "nota van zienswijzen",
            "Alle zienswijzen van de raden, met de reactie van het bestuur op elke zienswijze.",
            Velden.REACTIENOTA),
    BEKENDMAKING(
            "bekendmakingstekst",
            "Tekst voor de bekendmaking van een besluit over de regeling zelf, zoals een wijziging of een uittreding.",
            Velden.BEKENDMAKING);

    private final String naam;
    private final String uitleg;
    private final List<Veld> velden;

    Stuksoort(String naam, String uitleg, List<Veld> eigen) {
        this.naam = naam;
        this.uitleg = uitleg;
        this.velden = Stream.concat(Velden.ALTIJD.stream(), eigen.stream()).toList();
    }

    /** As people call it, for example "raadsvoorstel". */
    public String naam() {
        return naam;
    }

    public String uitleg() {
        return uitleg;
    }

    /** What stands for it in an address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public List<Veld> velden() {
        return velden;
    }

    public Set<String> veldnamen() {
        return velden.stream().map(Veld::naam).collect(Collectors.toUnmodifiableSet());
    }

    public static Optional<Stuksoort> metCode(String code) {
        return Arrays.stream(values())
                .filter(soort -> soort.code().equals(code))
                .findFirst();
    }
}
