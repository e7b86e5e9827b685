package nl.regelgang.standpunt;

import java.util.List;

/** Whose akkoord a college needs before its standpunt can be put before it. No rule counts silence. */
public enum Akkoordregel {
    ALLEN("alle gevraagde leden zijn akkoord"),
    MEERDERHEID("meer dan de helft van de gevraagde leden is akkoord"),
    PORTEFEUILLEHOUDER("de portefeuillehouder is akkoord");

    private final String naam;

    Akkoordregel(String naam) {
        this.naam = naam;
    }

    /** What must be true, as the last part of a sentence. */
    public String naam() {
        return naam;
    }

    /** What the answers so far lead to; an answer that is disputed keeps everything waiting. */
    Oordeel oordeel(Afspraken afspraken, List<Verzoek> verzoeken) {
        List<Verzoek> gevraagd =
                verzoeken.stream().filter(een -> telt(afspraken, een)).toList();
        if (gevraagd.isEmpty() || verzoeken.stream().anyMatch(Verzoek::betwist)) {
            return Oordeel.WACHT;
        }
        long akkoord =
                gevraagd.stream().filter(een -> een.keuze() == Keuze.AKKOORD).count();
        long anders = gevraagd.stream()
                .filter(een -> een.keuze() != null && een.keuze() != Keuze.AKKOORD)
                .count();
        int nodig = this == MEERDERHEID ? gevraagd.size() / 2 + 1 : gevraagd.size();
        if (akkoord >= nodig) {
            return Oordeel.AKKOORD;
        }
        return gevraagd.size() - anders < nodig ? Oordeel.NIET_AKKOORD : Oordeel.WACHT;
    }

    private boolean telt(Afspraken afspraken, Verzoek verzoek) {
        return this != PORTEFEUILLEHOUDER || verzoek.persoon().equals(afspraken.portefeuillehouder());
    }

    /** Where the question stands. */
    enum Oordeel {
        WACHT,
        AKKOORD,
        NIET_AKKOORD
    }
}
