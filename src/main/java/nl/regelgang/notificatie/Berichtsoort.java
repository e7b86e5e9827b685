package nl.regelgang.notificatie;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.notificatie.Bericht.Knop;
import org.jspecify.annotations.Nullable;

/**
 * A kind of message that an organisation can word itself, with its standard words. The greeting, the button, the
 * signature and how to reach a person are added to every message and cannot be left out.
 *
 * @param naam a short fixed name, as the overviews show it ("stukken toegezonden")
 * @param wanneer when it is sent and to whom, as a Dutch sentence
 * @param onderwerp the standard subject; {@link Bericht#onderwerp()} says what it must be
 * @param tekst the standard text; a blank line begins a new paragraph, and a paragraph without words is left out
 * @param knop the words on the button in an example, null when the message has none
 */
public record Berichtsoort(
        String naam,
        String wanneer,
        String onderwerp,
        String tekst,
        @Nullable String knop,
        List<Veld> velden) {

    public Berichtsoort {
        velden = List.copyOf(velden);
    }

    /** The name as it stands in the address of a page. */
    public String code() {
        return naam.replace(' ', '-');
    }

    public List<String> veldnamen() {
        return velden.stream().map(Veld::naam).toList();
    }

    /** An example of every field. */
    public Map<String, String> voorbeeld() {
        return velden.stream().collect(toMap(Veld::naam, Veld::voorbeeld, (een, ander) -> een, LinkedHashMap::new));
    }

    /**
     * The message in its standard words; {@link Postuit} replaces those by the organisation's own.
     *
     * @throws IllegalArgumentException when the values are not exactly those of the fields
     */
    public Bericht bericht(
            UUID dossier,
            OrganisatieId namens,
            String naam,
            String adres,
            Map<String, String> waarden,
            @Nullable Knop knop) {
        if (!waarden.keySet().equals(Set.copyOf(veldnamen()))) {
            throw new IllegalArgumentException("the fields of " + this.naam + " are " + veldnamen());
        }
        return new Bericht(
                dossier,
                this.naam,
                naam,
                adres,
                onderwerp(onderwerp, waarden),
                alineas(tekst, waarden),
                knop,
                namens,
                waarden);
    }

    /** One line, whatever a value holds. */
    static String onderwerp(String sjabloon, Map<String, String> waarden) {
        return Tekstsjabloon.vul(sjabloon, waarden)
                .replaceAll("[\\p{Cntrl}\\u2028\\u2029\\s]+", " ")
                .strip();
    }

    static List<String> alineas(String sjabloon, Map<String, String> waarden) {
        return Stream.of(sjabloon.replace("\r\n", "\n").split("\n[ \t]*\n"))
                .map(alinea -> alinea.strip().replaceAll("[ \t]*\n[ \t]*", " "))
                .map(alinea -> Tekstsjabloon.vul(alinea, waarden).strip())
                .filter(alinea -> !alinea.isEmpty())
                .toList();
    }

    /**
     * @param uitleg what it holds, in a few Dutch words
     * @param verplicht a text that does not name it would leave out what the addressee must know
     */
    public record Veld(String naam, String uitleg, String voorbeeld, boolean verplicht) {

        public Veld(String naam, String uitleg, String voorbeeld) {
            this(naam, uitleg, voorbeeld, false);
        }
    }
}
