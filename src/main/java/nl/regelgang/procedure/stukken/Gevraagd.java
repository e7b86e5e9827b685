package nl.regelgang.procedure.stukken;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a raadsvoorstel asks of the raad. */
enum Gevraagd {
    ZIENSWIJZE(
            "een zienswijze te geven over",
            "Een zienswijze is wat de raad van het ontwerp vindt. Geeft de raad geen zienswijze, dan kan de procedure"
                    + " verder. Dat is geen instemming."),
    TOESTEMMING(
            "toestemming te geven voor",
            "Zonder toestemming van de raad kan het college niet besluiten. De raad kan toestemming alleen onthouden"
                    + " wegens strijd met het recht of het algemeen belang."),
    INSTEMMING(
            "in te stemmen met",
            "De wet eist hier geen instemming van de raad. De regeling kan erom vragen, of de raad wil laten zien dat hij"
                    + " het besluit steunt."),
    KENNISNEMING("kennis te nemen van", "De raad hoeft niets te besluiten. Dit voorstel is om de raad te informeren.");

    private final String werkwoord;
    private final String toelichting;

    Gevraagd(String werkwoord, String toelichting) {
        this.werkwoord = werkwoord;
        this.toelichting = toelichting;
    }

    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What comes after "Wij stellen de raad voor". */
    String besluit(String onderwerp, String regeling) {
        return werkwoord + " de " + onderwerp + " van " + regeling;
    }

    /** @param wettelijk whether the law asks the raad, and not only the regeling, as at an opheffing */
    String toelichting(boolean wettelijk) {
        return wettelijk || this == INSTEMMING || this == KENNISNEMING
                ? toelichting
                : "De regeling bepaalt wat de raad hier te zeggen heeft, en wat er gebeurt als hij niets laat weten.";
    }

    static Optional<Gevraagd> metNaam(String naam) {
        return Stream.of(values()).filter(een -> een.naam().equals(naam)).findFirst();
    }
}
