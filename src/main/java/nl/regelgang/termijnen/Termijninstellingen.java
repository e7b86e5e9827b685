package nl.regelgang.termijnen;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.gedeeld.OngeldigeInvoer;

/**
 * What one regeling chose where the law leaves a question open, and the terms that stand in the regeling itself.
 * Immutable; whatever is not in it has its default.
 *
 * @param keuzes the code of the choice per setting; a choice that is the default is left out
 * @param lengten per id of a term the length that the regeling names
 * @param datums per id of a term the date before which the regeling wants the act done
 */
public record Termijninstellingen(
        Map<Instelling, String> keuzes, Map<String, Lengte> lengten, Map<String, MonthDay> datums) {

    /** Every setting on its default, and a regeling that names no terms. */
    public static final Termijninstellingen STANDAARD = new Termijninstellingen(Map.of(), Map.of(), Map.of());

    /** Could be entered once and did nothing; what was kept of them is read over, and goes when it is saved again. */
    private static final Set<String> VERVALLEN = Set.of(
            "TOEZENDING_EN_ONTVANGST",
            "TOESTEMMING",
            "BESLUITEN_MET_ZIENSWIJZE",
            "leden-aanwijzen",
            "ontwerpbesluit-toezenden",
            "geschil-overleg");

    /** @throws OngeldigeInvoer when a code is no choice of its setting, or a term cannot be set by a regeling */
    public Termijninstellingen {
        keuzes.forEach(Termijninstellingen::controleer);
        keuzes = zonderStandaard(keuzes);
        lengten = Map.copyOf(lengten);
        datums = Map.copyOf(datums);
        lengten.keySet().forEach(id -> controleer(id, Termijnregel::heeftLengte));
        datums.keySet().forEach(id -> controleer(id, Termijnregel::heeftDatum));
    }

    /**
     * Reads what {@link #opgeslagen} gave.
     *
     * @throws OngeldigeInvoer when a name is no setting and no term that a regeling can set, or a choice does not exist
     * @throws java.time.DateTimeException when what is stored for a term is no length and no date
     */
    public static Termijninstellingen van(Map<String, String> opgeslagen) {
        Termijninstellingen gelezen = STANDAARD;
        for (Map.Entry<String, String> een : opgeslagen.entrySet()) {
            if (VERVALLEN.contains(een.getKey())) {
                continue;
            }
            Optional<Instelling> vraag = Arrays.stream(Instelling.values())
                    .filter(instelling -> instelling.name().equals(een.getKey()))
                    .findFirst();
            gelezen = vraag.isPresent()
                    ? gelezen.met(vraag.get(), een.getValue())
                    : gelezen.metTekst(een.getKey(), een.getValue());
        }
        return gelezen;
    }

    /**
     * Everything as text, to store: a code by the name of its setting, a length or date by the id of its term. With
     * every setting, also those on their default, so that what is kept does not change when a default does.
     */
    public Map<String, String> opgeslagen() {
        Map<String, String> alles = new TreeMap<>(afwijkend());
        Arrays.stream(Instelling.values()).forEach(vraag -> alles.put(vraag.name(), keuze(vraag)));
        return alles;
    }

    /** As {@link #opgeslagen}, without the settings that are on their default. */
    public Map<String, String> afwijkend() {
        Map<String, String> teksten = new TreeMap<>();
        keuzes.forEach((vraag, code) -> teksten.put(vraag.name(), code));
        lengten.keySet().forEach(id -> teksten.put(id, tekst(id)));
        datums.keySet().forEach(id -> teksten.put(id, tekst(id)));
        return teksten;
    }

    /** The length or the date that the regeling names for a term, as it is filled in; empty when it names none. */
    public String tekst(String id) {
        return lengte(id)
                .map(Lengte::cijfers)
                .or(() -> datum(id).map(Zinnen::datum))
                .orElse("");
    }

    /**
     * With the length or the date of a term as somebody filled it in, for example {@code 14 weken} or {@code 15 april};
     * an empty text takes it away.
     *
     * @throws OngeldigeInvoer when the text cannot be read, or is less strict than a law that is a minimum
     */
    public Termijninstellingen met(Termijnregel regel, String tekst) {
        Termijninstellingen zonder = zonder(regel.id());
        String waarde = tekst.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return waarde.isEmpty()
                ? zonder
                : regel.heeftLengte()
                        ? zonder.met(regel.id(), regel.eigenLengte(waarde))
                        : zonder.met(regel.id(), regel.eigenDatum(waarde));
    }

    /** The code that holds for a setting, for example {@code stukken}. */
    public String keuze(Instelling instelling) {
        return keuzes.getOrDefault(instelling, instelling.standaard());
    }

    /** Whether a yes-or-no setting is on. */
    public boolean aan(Instelling instelling) {
        return keuze(instelling).equals(Instelling.JA);
    }

    /**
     * Whether the Gemeentewet applies to the finances: in chapter I, and in V unless only waterschappen transferred powers
     * (Wgr art. 35 lid 7 and 68 lid 7-8). Elsewhere the Provinciewet or the Waterschapswet does.
     */
    public boolean gemeentewet(Hoofdstuk hoofdstuk) {
        return hoofdstuk == Hoofdstuk.I || (hoofdstuk == Hoofdstuk.V && !aan(Instelling.ALLEEN_WATERSCHAPPEN));
    }

    /** The length that the regeling names for a term; empty when it names none. */
    public Optional<Lengte> lengte(String id) {
        return Optional.ofNullable(lengten.get(id));
    }

    /** The date before which the regeling wants the act done; empty when it names none. */
    public Optional<MonthDay> datum(String id) {
        return Optional.ofNullable(datums.get(id));
    }

    /** The day that counts as the aanbieding (Wgr art. 35 lid 1). */
    public LocalDate aanbieding(LocalDate stukken, LocalDate vergadering) {
        return keuze(Instelling.AANBIEDING).equals("stukken") ? stukken : vergadering;
    }

    /** @throws OngeldigeInvoer when the code is no choice of the setting */
    public Termijninstellingen met(Instelling instelling, String code) {
        Map<Instelling, String> nieuw = new EnumMap<>(Instelling.class);
        nieuw.putAll(keuzes);
        nieuw.put(instelling, code);
        return new Termijninstellingen(nieuw, lengten, datums);
    }

    /** @throws OngeldigeInvoer when a regeling cannot set the length of this term */
    public Termijninstellingen met(String id, Lengte lengte) {
        Map<String, Lengte> nieuw = new HashMap<>(lengten);
        nieuw.put(id, lengte);
        return new Termijninstellingen(keuzes, nieuw, datums);
    }

    /** @throws OngeldigeInvoer when a regeling cannot set a date for this term */
    public Termijninstellingen met(String id, MonthDay voor) {
        Map<String, MonthDay> nieuw = new HashMap<>(datums);
        nieuw.put(id, voor);
        return new Termijninstellingen(keuzes, lengten, nieuw);
    }

    private Termijninstellingen zonder(String id) {
        Map<String, Lengte> andereLengten = new HashMap<>(lengten);
        andereLengten.remove(id);
        Map<String, MonthDay> andereDatums = new HashMap<>(datums);
        andereDatums.remove(id);
        return new Termijninstellingen(keuzes, andereLengten, andereDatums);
    }

    /** What was stored is not held against the law of today: it may be of a procedure that runs by an older one. */
    private Termijninstellingen metTekst(String id, String tekst) {
        return Lengte.gelezen(tekst).map(lengte -> met(id, lengte)).orElseGet(() -> met(id, Zinnen.maanddag(tekst)));
    }

    private static Map<Instelling, String> zonderStandaard(Map<Instelling, String> keuzes) {
        return keuzes.entrySet().stream()
                .filter(een -> !een.getValue().equals(een.getKey().standaard()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static void controleer(Instelling instelling, String code) {
        if (instelling.keuzes().stream().noneMatch(keuze -> keuze.code().equals(code))) {
            throw new OngeldigeInvoer(
                    instelling.name(), "Kies bij " + instelling.naam() + " een van de genoemde mogelijkheden.");
        }
    }

    private static void controleer(String id, Predicate<Termijnregel> soort) {
        if (Termijntabel.ALLE.regels().stream()
                .noneMatch(regel -> regel.id().equals(id) && regel.ruimte() != Ruimte.NEE && soort.test(regel))) {
            throw new OngeldigeInvoer(id, "Deze termijn kan niet in de regeling worden bepaald. Laat het veld leeg.");
        }
    }
}
