package nl.regelgang.procedure.toezicht;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.util.Objects;
import nl.regelgang.procedure.toezicht.Toezicht.Besluit;
import nl.regelgang.procedure.toezicht.Toezicht.Regime;
import nl.regelgang.procedure.toezicht.Toezicht.Verdaging;
import nl.regelgang.regeling.Bedrag;

/** The same sentences in the journaal, in the mail and on the page. */
final class Toezichtzinnen {

    private Toezichtzinnen() {}

    static String regime(Regime regime) {
        return regime.preventief()
                ? "Preventief toezicht, meegedeeld op %s: er is goedkeuring nodig, want %s. %s"
                        .formatted(
                                voluit(regime.op()),
                                Objects.requireNonNull(regime.grond()).zin(),
                                regime.reden())
                : "Repressief toezicht: er is geen goedkeuring nodig. " + regime.reden();
    }

    static String goedkeuring(Besluit besluit) {
        return besluit.verleend()
                ? "Goedkeuring verleend op %s. %s%s"
                        .formatted(
                                voluit(besluit.op()),
                                besluit.motivering(),
                                besluit.uitzondering() == null
                                        ? ""
                                        : " Wijzigingen zonder goedkeuring: " + besluit.uitzondering())
                : "Goedkeuring onthouden op %s wegens %s. %s"
                        .formatted(
                                voluit(besluit.op()),
                                Objects.requireNonNull(besluit.weigergrond()).zin(),
                                besluit.motivering());
    }

    static String verdaging(Verdaging verdaging) {
        return "Het besluit over goedkeuring is op %s verdaagd. Reden: %s"
                .formatted(voluit(verdaging.op()), verdaging.reden());
    }

    static String toestemming(Toestemming aanvraag) {
        Toestemming.Besluit besluit = Objects.requireNonNull(aanvraag.besluit());
        String grond = besluit.weigergrond() == null
                ? ""
                : " wegens " + besluit.weigergrond().zin();
        return "Toestemming %s op %s%s: %s, %s.%s"
                .formatted(
                        besluit.uitkomst().naam(),
                        voluit(besluit.op()),
                        grond,
                        aanvraag.waarvoor(),
                        Bedrag.euro(aanvraag.bedrag()),
                        besluit.toelichting() == null ? "" : " " + besluit.toelichting());
    }
}
