package nl.regelgang.standpunt;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a link shows to who opens it.
 *
 * @param verzoek null when the link is unknown
 * @param versie the text that the link is about; null when the link is unknown
 * @param nieuwste the number of the newest version of that text
 */
record Bekeken(
        Toestand toestand,
        @Nullable Verzoek verzoek,
        @Nullable Versie versie,
        int nieuwste) {

    static final Bekeken ONBEKEND = new Bekeken(Toestand.ONBEKEND, null, null, 0);

    /** What can be done with a link; every state but {@link #OPEN} has its own explanation on the page. */
    enum Toestand {
        OPEN,
        BESLIST,
        VERVALLEN,
        VERLOPEN,
        GEMELD,
        GEEN_LID,
        ONBEKEND
    }

    public boolean open() {
        return toestand == Toestand.OPEN;
    }

    public boolean beslist() {
        return toestand == Toestand.BESLIST;
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
