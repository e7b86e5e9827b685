package nl.regelgang.termijnen;

import static nl.regelgang.termijnen.Proceduresoort.AANGAAN;
import static nl.regelgang.termijnen.Proceduresoort.BEGROTING;
import static nl.regelgang.termijnen.Proceduresoort.BESTUURSBESLUIT;
import static nl.regelgang.termijnen.Proceduresoort.GESCHIL;
import static nl.regelgang.termijnen.Proceduresoort.OPHEFFING;
import static nl.regelgang.termijnen.Proceduresoort.UITTREDING;

import java.util.List;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Hoofdstuk;

/**
 * A question that the law leaves open, so that a regeling chooses. A settings page can be drawn from this alone: name,
 * help text with the article, the choices, and which of them is the default.
 */
@SuppressWarnings("ImmutableEnumChecker") // Grondslag and List.of are immutable, which the checker cannot see
public enum Instelling {
    VRIJE_WEKEN(BEGROTING, "Volle weken", "Wgr art. 35 lid 1", janee(false, """
            De ontwerpbegroting gaat twaalf weken vóór de aanbieding of vaststelling naar de raden (Wgr art. 35 lid 1). \
            Nee: dezelfde weekdag, 84 dagen ervoor. Ja: twaalf volle weken tussen beide dagen, 85 dagen.""")),
    NIEUWE_RONDE(
            AANGAAN,
            "Nieuwe ronde na een wijziging van het ontwerp",
            "Wgr art. 1 lid 3",
            new Keuzes(
                    "De wet zegt niet of een ontwerp dat na de zienswijzen ingrijpend wijzigt, opnieuw acht weken"
                            + " naar de raden moet (Wgr art. 1 lid 3).",
                    new Keuze("vragen", "Vraag het per keer, en leg de reden vast"),
                    new Keuze("altijd", "Altijd een nieuwe ronde"),
                    new Keuze("nooit", "Geen nieuwe ronde"))),
    RADEN_BIJ_WISSELING(
            UITTREDING,
            "Raden bij uittreding",
            "Wgr art. 1 lid 5",
            new Keuzes(
                    "De wet zegt niet of bij een uittreding ook de andere raden een zienswijze kunnen geven (Wgr art. 1"
                            + " lid 2 en 5). Wijzigt de tekst van de regeling, dan krijgen altijd alle raden het ontwerp.",
                    new Keuze("eigen", "Alleen de raad van wie uittreedt"),
                    new Keuze("alle", "Alle raden"))),
    KENNISGEVING(BEGROTING, "Twee weken na de openbare kennisgeving", "Gemeentewet art. 190 lid 3", janee(true, """
            Het bestuur beraadslaagt niet eerder dan twee weken na de openbare kennisgeving (Gemeentewet art. 190 \
            lid 3, via Wgr art. 35 lid 7). Nee: de regeling leest Wgr art. 35 lid 2 als een afwijking daarvan.""")),
    AANBIEDING(
            BEGROTING,
            "Moment van aanbieding",
            "Wgr art. 35 lid 1",
            new Keuzes(
                    "De twaalf weken lopen tot de aanbieding aan het algemeen bestuur (Wgr art. 35 lid 1). De wet zegt"
                            + " niet welke dag dat is. Een regeling zonder algemeen bestuur telt tot de vaststelling.",
                    new Keuze("stukken", "De dag waarop de stukken worden verzonden"),
                    new Keuze("vergadering", "De dag van de vergadering"))),
    PARTICIPATIE(
            BESTUURSBESLUIT,
            "Ingezetenen en belanghebbenden",
            "Wgr art. 10 lid 7",
            new Keuzes(
                    "De regeling zegt hoe ingezetenen en belanghebbenden worden betrokken; anders geldt de inspraak van"
                            + " afdeling 3.4 Awb (Wgr art. 10 lid 7 en 8). Of dat ‘niet’ mag zijn, staat niet vast.",
                    new Keuze("awb", "Inspraak volgens afdeling 3.4 Awb"),
                    new Keuze("eigen", "Op een eigen manier"),
                    new Keuze("geen", "Niet; Regelgang waarschuwt dan"))),
    OPHEFFING_ALS_WIJZIGING(OPHEFFING, "Zienswijze bij opheffing", "Wgr art. 1 lid 5", janee(true, """
            Wgr art. 1 lid 5 noemt wijzigen, toetreden en uittreden, maar niet opheffen. Ja: behandel opheffing en \
            verlenging als een wijziging, met een zienswijze van elke raad.""")),
    TERMIJNENWET_REGELING(
            AANGAAN,
            "Termijnenwet op termijnen uit de regeling",
            "Algemene termijnenwet art. 1 lid 1",
            janee(false, """
            Een termijn in een wet wordt zo nodig verlengd tot een werkdag (Algemene termijnenwet art. 1 lid 1). Ja: de \
            regeling verklaart dat ook van toepassing op haar eigen termijnen.""")),
    TERMIJNENWET_VASTE_DATUM(
            BEGROTING, "Termijnenwet op een vaste datum", "Algemene termijnenwet art. 1 lid 1", janee(false, """
            Het staat niet vast of ook een vaste datum zo nodig wordt verlengd (Algemene termijnenwet art. 1 lid 1), \
            zoals vóór 30 april (Wgr art. 34b). Nee is veilig: de datum blijft staan.""")),
    AANVANG_ZIENSWIJZE(
            AANGAAN,
            "Begin van de acht weken",
            "Wgr art. 1 lid 3",
            new Keuzes(
                    "Hoofdstuk I telt acht weken na ontvangst (Wgr art. 1 lid 3); de andere hoofdstukken zeggen alleen"
                            + " binnen acht weken (Wgr art. 40, 50, 51, 61, 73 en 83).",
                    new Keuze("ontvangst", "Na ontvangst"),
                    new Keuze("toezending", "Na toezending"))),
    GESCHIL_DOOR(
            GESCHIL,
            "Wie een geschil voorlegt",
            "Wgr art. 28 lid 1",
            new Keuzes(
                    "De wet zegt niet welk orgaan namens het bestuur een geschil voorlegt (Wgr art. 28 lid 1).",
                    new Keuze("open", "De regeling zegt er niets over"),
                    new Keuze("db", "Het dagelijks bestuur"),
                    new Keuze("ab", "Het algemeen bestuur"))),
    GESCHIL_SCHORST(GESCHIL, "Geschil schort het besluit op", "Wgr art. 28 lid 1", janee(false, """
            Volgens de wet schort een geschil het besluit niet op (Wgr art. 28). Ja: de regeling bepaalt dat het \
            bestuur wacht.""")),
    ALLEEN_WATERSCHAPPEN(BEGROTING, "Alleen bevoegdheden van waterschappen", "Wgr art. 68 lid 8", janee(false, """
            Alleen voor gemeenten met waterschappen. Ja: alleen waterschappen droegen bevoegdheden over, dus geldt \
            de Waterschapswet voor de begroting (Wgr art. 68 lid 8)."""));

    static final String JA = "ja";

    private final Proceduresoort procedure;
    private final String naam;
    private final Grondslag grondslag;
    private final Keuzes keuzes;

    Instelling(Proceduresoort procedure, String naam, String grondslag, Keuzes keuzes) {
        this.procedure = procedure;
        this.naam = naam;
        this.grondslag = Grondslag.van(grondslag);
        this.keuzes = keuzes;
    }

    /** The first procedure that it matters to. */
    public Proceduresoort procedure() {
        return procedure;
    }

    /** The label, for example "Volle weken". */
    public String naam() {
        return naam;
    }

    /** The article that leaves the question open. */
    public Grondslag grondslag() {
        return grondslag;
    }

    /** Dutch help text, in which the article is named. */
    public String hulptekst() {
        return keuzes.hulptekst();
    }

    /** In the order of the page; two named {@code ja} and {@code nee} for a yes or no. */
    public List<Keuze> keuzes() {
        return keuzes.keuzes();
    }

    /** The words of a choice, for example "Nee". */
    public String tekst(String code) {
        return keuzes().stream()
                .filter(keuze -> keuze.code().equals(code))
                .map(Keuze::tekst)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no choice of " + this + ": " + code));
    }

    /** The code of the choice that holds when the regeling made none. */
    public String standaard() {
        return keuzes().get(0).code();
    }

    /** Whether the law of this chapter leaves the question open. */
    public boolean geldtIn(Hoofdstuk hoofdstuk) {
        return switch (this) {
            case ALLEEN_WATERSCHAPPEN -> hoofdstuk == Hoofdstuk.V;
            case AANVANG_ZIENSWIJZE -> hoofdstuk != Hoofdstuk.I;
            // Elsewhere art. 28 is not declared applicable.
            case GESCHIL_DOOR, GESCHIL_SCHORST ->
                hoofdstuk == Hoofdstuk.I || hoofdstuk == Hoofdstuk.III || hoofdstuk == Hoofdstuk.V;
            default -> true;
        };
    }

    /** Whether no is a reason that a term of the table does not hold at all. */
    boolean schakelt() {
        return this == KENNISGEVING || this == OPHEFFING_ALS_WIJZIGING;
    }

    /**
     * One answer.
     *
     * @param code what is stored, for example {@code ja}
     * @param tekst what is shown
     */
    public record Keuze(String code, String tekst) {}

    private record Keuzes(String hulptekst, List<Keuze> keuzes) {

        /** The first is the default. */
        Keuzes(String hulptekst, Keuze... keuzes) {
            this(hulptekst, List.of(keuzes));
        }
    }

    private static Keuzes janee(boolean standaard, String hulptekst) {
        Keuze ja = new Keuze(JA, "Ja");
        Keuze nee = new Keuze("nee", "Nee");
        return standaard ? new Keuzes(hulptekst, ja, nee) : new Keuzes(hulptekst, nee, ja);
    }
}
