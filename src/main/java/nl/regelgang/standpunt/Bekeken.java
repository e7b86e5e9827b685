package nl.regelgang.standpunt;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a link shows to who opens it.
 *
 * @param link null when the link is unknown, or when he is logged in
 * @param verzoek null when the link is unknown
 * @param versie the text that the link is about; null when the link is unknown
 * @param nieuwste the number of the newest version of that text
 */
record Bekeken(
        Toestand toestand,
        @Nullable Akkoordlink link,
        @Nullable Verzoek verzoek,
        @Nullable Versie versie,
        List<Stuk> stukken,
        int nieuwste) {

    static final Bekeken ONBEKEND = new Bekeken(Toestand.ONBEKEND, null, null, null, List.of(), 0);

    /** What can be done with a link; every state but {@link #OPEN} has its own explanation on the page. */
    enum Toestand {
        OPEN,
        BESLIST,
        VERVALLEN,
        VERLOPEN,
        GEMELD,
        GEEN_LID,
        ORGANISATIE_GESLOTEN,
        ADRES_GEWIJZIGD,
        NIEUWE_LINK,
        VERVANGING,
        VERVANGING_VOORBIJ,
        INLOGGEN,
        ONBEKEND
    }

    public boolean open() {
        return toestand == Toestand.OPEN;
    }

    public boolean beslist() {
        return toestand == Toestand.BESLIST;
    }

    /** Whether a new link could help; who holds this one is told nothing about whether one is sent. */
    public boolean nieuweLink() {
        return toestand == Toestand.VERLOPEN
                || toestand == Toestand.NIEUWE_LINK
                || (toestand == Toestand.VERVALLEN && achterhaald());
    }

    /** Whether the text was replaced after this member answered, so that the answer no longer counts. */
    public boolean achterhaald() {
        return versie != null && versie.nummer() < nieuwste;
    }

    /** When the member answered. */
    Instant moment() {
        return Objects.requireNonNull(bestaandVerzoek().beslist());
    }

    Verzoek bestaandVerzoek() {
        return Objects.requireNonNull(verzoek);
    }

    Versie bestaandeVersie() {
        return Objects.requireNonNull(versie);
    }
}
