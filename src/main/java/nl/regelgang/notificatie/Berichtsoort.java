package nl.regelgang.notificatie;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** A value of fewer characters says nothing any more. */
    private static final int KORTSTE_WAARDE = 12;

    public Berichtsoort {
        velden = List.copyOf(velden);
    }

    /** The name as it stands in the address of a page. */
    public String code() {
        return code(naam);
    }

    static String code(String naam) {
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
     * The field with which the subject begins, so that whoever looks at a list of messages sees what it is about; empty
     * when the standard subject begins with words.
     */
    Optional<String> beginVanOnderwerp() {
        return velden.stream()
                .map(Veld::naam)
                .filter(veld -> onderwerp.startsWith("{" + veld + "}"))
                .findFirst();
    }

    /**
     * The message in its standard words; {@link Postuit} replaces those by the organisation's own.
     *
     * @param namens null for the installation itself, which has only the standard words
     * @throws IllegalArgumentException when the values are not exactly those of the fields
     */
    public Bericht bericht(
            UUID dossier,
            @Nullable OrganisatieId namens,
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

    /** One line, whatever a value holds; when it is too long its longest value is cut, and not the words around it. */
    static String onderwerp(String sjabloon, Map<String, String> waarden) {
        String vol = eenRegel(sjabloon, waarden);
        Optional<Map.Entry<String, String>> langste = waarden.entrySet().stream()
                .filter(veld -> Tekstsjabloon.noemt(sjabloon, veld.getKey()))
                .max(Comparator.comparingInt(veld -> veld.getValue().length()));
        int ruimte = Bericht.LANGSTE_ONDERWERP
                - vol.length()
                + langste.map(veld -> veld.getValue().length()).orElse(0);
        if (vol.length() <= Bericht.LANGSTE_ONDERWERP || ruimte < KORTSTE_WAARDE) {
            return vol;
        }
        Map<String, String> korter = new HashMap<>(waarden);
        langste.ifPresent(veld -> korter.put(veld.getKey(), Bericht.ingekort(veld.getValue(), ruimte)));
        return eenRegel(sjabloon, korter);
    }

    private static String eenRegel(String sjabloon, Map<String, String> waarden) {
        return Tekstsjabloon.vul(sjabloon, waarden)
                .replaceAll("[\\p{Cntrl}\\u2028\\u2029\\s]+", " ")
                .strip();
    }

    /** A value with a blank line is more than one paragraph. */
    static List<String> alineas(String sjabloon, Map<String, String> waarden) {
        return witregels(sjabloon)
                .map(alinea -> alinea.strip().replaceAll("[ \t]*\n[ \t]*", " "))
                .flatMap(alinea -> witregels(Tekstsjabloon.vul(alinea, waarden)))
                .map(String::strip)
                .filter(alinea -> !alinea.isEmpty())
                .toList();
    }

    private static Stream<String> witregels(String tekst) {
        return Stream.of(tekst.replace("\r\n", "\n").split("\n[ \t]*\n", -1));
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
