package nl.regelgang.regeling;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regelgang.gedeeld.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * What the besluit of each deelnemer weighs. A deelnemer that is in none of the maps was not filled in.
 *
 * @param klassen how many votes from how many inwoners on; used for {@link Wijze#INWONERSKLASSE}
 * @param peildatum on which the inwoners were counted, null when nobody filled it in
 * @param stemmen per deelnemer as the regeling names them; used for {@link Wijze#VAST}
 * @param inwoners per deelnemer on the peildatum
 */
public record Stemgewichten(
        Wijze wijze,
        List<Klasse> klassen,
        @Nullable LocalDate peildatum,
        Map<OrganisatieId, Integer> stemmen,
        Map<OrganisatieId, Integer> inwoners) {

    public static final Stemgewichten NIET_INGEVULD =
            new Stemgewichten(Wijze.VAST, List.of(), null, Map.of(), Map.of());

    public Stemgewichten {
        klassen = klassen.stream().sorted(comparingInt(Klasse::vanaf)).toList();
        stemmen = Map.copyOf(stemmen);
        inwoners = Map.copyOf(inwoners);
    }

    public enum Wijze {
        VAST("Vaste stemmen per deelnemer"),
        INWONERSKLASSE("Naar het aantal inwoners, in klassen");

        private final String naam;

        Wijze(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }
    }

    /**
     * @param vanaf the smallest number of inwoners in this klasse
     * @param stemmen what a deelnemer in it has
     */
    public record Klasse(int vanaf, int stemmen) {}

    /** Empty when it was not filled in, or the inwoners are in no klasse. */
    public Optional<Integer> stemmenVan(OrganisatieId deelnemer) {
        return wijze == Wijze.VAST
                ? Optional.ofNullable(stemmen.get(deelnemer))
                : inwonersVan(deelnemer).flatMap(this::inKlasse);
    }

    public Optional<Integer> inwonersVan(OrganisatieId deelnemer) {
        return Optional.ofNullable(inwoners.get(deelnemer));
    }

    private Optional<Integer> inKlasse(int aantal) {
        return klassen.stream()
                .filter(klasse -> klasse.vanaf() <= aantal)
                .reduce((lager, hoger) -> hoger)
                .map(Klasse::stemmen);
    }
}
