package nl.regelgang.regeling;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import nl.regelgang.gedeeld.Aantal;
import nl.regelgang.regeling.Stemregels.Keuze;
import nl.regelgang.regeling.Stemregels.Meerderheid;
import nl.regelgang.regeling.Stemregels.Quorum;
import nl.regelgang.regeling.Stemregels.Soort;
import nl.regelgang.regeling.Stemregels.Stem;
import nl.regelgang.regeling.Stemregels.Uitslag;

/** One vote in the bestuur, counted and written down line by line. */
final class Stemming {

    private final Stemregels regels;
    private final List<Stem> stemmen;
    private final List<String> berekening = new ArrayList<>();

    Stemming(Stemregels regels, List<Stem> stemmen) {
        this.regels = regels;
        this.stemmen = stemmen;
    }

    Uitslag uitslag(boolean tweedeOproep, boolean herstemming) {
        regel("Zitting " + (stemmen.size() == 1 ? "heeft " : "hebben ") + leden(stemmen.size()) + ", samen "
                + stemmen(alles()) + ".");
        if (!quorumGehaald(tweedeOproep)) {
            return klaar(
                    Soort.GEEN_QUORUM,
                    "Er is niet gestemd. Er komt een nieuwe vergadering"
                            + (regels.quorumVervalt()
                                    ? ", ten minste 24 uur later; daarin geldt geen quorum (Gemeentewet art. 20 lid 2-3)."
                                    : "; ook daarin geldt het quorum van de regeling."));
        }
        schrijfStemmen();
        if (!genoegDeelgenomen(tweedeOproep)) {
            return klaar(
                    Soort.GEEN_QUORUM,
                    "De stemming is niet geldig. Er komt een nieuwe vergadering; daarin geldt deze eis niet (Gemeentewet"
                            + " art. 29 lid 2).");
        }
        int voor = gewicht(Keuze.VOOR);
        int uitgebracht = voor + gewicht(Keuze.TEGEN);
        regel("Uitgebracht: " + voor + " voor + " + gewicht(Keuze.TEGEN) + " tegen = " + stemmen(uitgebracht) + ".");
        if (uitgebracht == 0) {
            return klaar(Soort.VERWORPEN, "Er zijn geen stemmen uitgebracht: niet aangenomen.");
        }
        return besluit(voor, uitgebracht, herstemming);
    }

    private Uitslag besluit(int voor, int uitgebracht, boolean herstemming) {
        int nodig = regels.meerderheid().nodig(uitgebracht);
        regel(voorwaarde(uitgebracht, nodig));
        if (voor >= nodig) {
            return klaar(Soort.AANGENOMEN, voor + " is ten minste " + nodig + ": aangenomen.");
        }
        if (regels.meerderheid() == Meerderheid.VOLSTREKT && 2 * voor == uitgebracht) {
            return gestaakt(voor, herstemming);
        }
        return klaar(Soort.VERWORPEN, voor + " is minder dan " + nodig + ": niet aangenomen.");
    }

    private Uitslag gestaakt(int voor, boolean herstemming) {
        String gelijk = "De stemmen staken: " + voor + " voor en " + voor + " tegen";
        if (herstemming) {
            return klaar(
                    Soort.VERWORPEN,
                    gelijk + ", opnieuw. Het voorstel is niet aangenomen (Gemeentewet art. 32 lid 5).");
        }
        if (leden(Keuze.VOOR).size() + leden(Keuze.TEGEN).size() == stemgerechtigd()) {
            String wie = stemgerechtigd() == stemmen.size() ? " leden" : " leden die mochten stemmen";
            return klaar(
                    Soort.VERWORPEN,
                    gelijk + ", en alle " + stemgerechtigd() + wie + " hebben een stem uitgebracht (een voltallige"
                            + " vergadering). Het voorstel is niet aangenomen (Gemeentewet art. 32 lid 5-6).");
        }
        return klaar(
                Soort.GESTAAKT,
                gelijk + ". De beslissing wordt uitgesteld tot een volgende vergadering"
                        + " (Gemeentewet art. 32 lid 4).");
    }

    private boolean quorumGehaald(boolean tweedeOproep) {
        int aanwezig = stemmen.size() - leden(Keuze.AFWEZIG).size();
        regel("Aanwezig: " + aanwezig + " van de " + leden(stemmen.size()) + ".");
        if (tweedeOproep && regels.quorumVervalt()) {
            regel("Dit is de tweede oproep: er geldt geen quorum (Gemeentewet art. 20 lid 3 en art. 29 lid 2).");
            return true;
        }
        int aanwezigeStemmen = alles() - gewicht(Keuze.AFWEZIG);
        return switch (regels.quorum()) {
            case GEEN -> {
                regel("Voor deze regeling geldt geen quorum (regeling).");
                yield true;
            }
            case ALLE_LEDEN -> gehaald(aanwezig, stemmen.size(), "Nodig: alle leden", leden(aanwezig), "regeling");
            case MEER_DAN_HELFT_LEDEN ->
                gehaald(
                        aanwezig,
                        stemmen.size() / 2 + 1,
                        "Nodig: meer dan de helft van " + leden(stemmen.size()),
                        leden(aanwezig),
                        leden(Keuze.ONTHOUDEN).isEmpty()
                                ? "Gemeentewet art. 20 lid 1 en art. 29 lid 1"
                                : "Gemeentewet art. 20 lid 1");
            case MEER_DAN_HELFT_STEMMEN ->
                gehaald(
                        aanwezigeStemmen,
                        alles() / 2 + 1,
                        "Nodig: meer dan de helft van " + stemmen(alles()),
                        stemmen(aanwezigeStemmen),
                        "regeling");
        };
    }

    /** Without anybody who must abstain, this asks the same as the quorum and was written down with it. */
    private boolean genoegDeelgenomen(boolean tweedeOproep) {
        if (regels.quorum() != Quorum.MEER_DAN_HELFT_LEDEN
                || tweedeOproep
                || leden(Keuze.ONTHOUDEN).isEmpty()) {
            return true;
        }
        int deelgenomen = leden(Keuze.VOOR).size()
                + leden(Keuze.TEGEN).size()
                + leden(Keuze.BLANCO).size();
        int nodig = stemgerechtigd() / 2 + 1;
        regel("Nodig: meer dan de helft van de " + leden(stemgerechtigd()) + " die mochten stemmen, dus ten minste "
                + nodig
                + " (Gemeentewet art. 29 lid 1). " + (deelgenomen == 1 ? "Er heeft " : "Er hebben ")
                + leden(deelgenomen)
                + " deelgenomen aan de stemming.");
        return deelgenomen >= nodig;
    }

    private int stemgerechtigd() {
        return stemmen.size() - leden(Keuze.ONTHOUDEN).size();
    }

    private boolean gehaald(int aanwezig, int nodig, String eis, String geteld, String bron) {
        boolean gehaald = aanwezig >= nodig;
        regel(eis + ", dus ten minste " + nodig + " (" + bron + "). " + (aanwezig == 1 ? "Er is " : "Er zijn ") + geteld
                + " aanwezig: het quorum is " + (gehaald ? "" : "niet ") + "gehaald.");
        return gehaald;
    }

    private void schrijfStemmen() {
        regel(groep("Voor", Keuze.VOOR));
        regel(groep("Tegen", Keuze.TEGEN));
        if (!leden(Keuze.BLANCO).isEmpty()) {
            regel(groep("Blanco", Keuze.BLANCO) + " Blanco telt niet als uitgebrachte stem.");
        }
        if (!leden(Keuze.ONTHOUDEN).isEmpty()) {
            regel(groep("Onthouden", Keuze.ONTHOUDEN) + " Wie zich moet onthouden, stemt niet mee (Gemeentewet art. 28"
                    + " lid 1).");
        }
        if (!leden(Keuze.AFWEZIG).isEmpty()) {
            regel(groep("Afwezig", Keuze.AFWEZIG));
        }
    }

    private String groep(String naam, Keuze keuze) {
        List<ABLid> groep = leden(keuze);
        if (groep.isEmpty()) {
            return naam + ": niemand.";
        }
        String namen =
                groep.stream().map(lid -> lid.naam() + " " + lid.stemmen()).collect(joining(", "));
        return naam + ": " + leden(groep.size()) + " met samen " + stemmen(gewicht(keuze)) + " (" + namen + ").";
    }

    private String voorwaarde(int uitgebracht, int nodig) {
        String van = " van " + Aantal.van(uitgebracht, "uitgebrachte stem", "uitgebrachte stemmen");
        return switch (regels.meerderheid()) {
            case VOLSTREKT ->
                "Nodig: meer dan de helft" + van + ", dus ten minste " + nodig + " (Gemeentewet art. 30 lid 1).";
            case TWEE_DERDE -> "Nodig: ten minste twee derde" + van + ", dus ten minste " + nodig + " (regeling).";
            case DRIE_VIERDE -> "Nodig: ten minste drie vierde" + van + ", dus ten minste " + nodig + " (regeling).";
            case UNANIEM -> "Nodig: alle uitgebrachte stemmen, dus " + nodig + " (regeling).";
        };
    }

    private Uitslag klaar(Soort soort, String slot) {
        regel(slot);
        return new Uitslag(soort, List.copyOf(berekening));
    }

    private void regel(String regel) {
        berekening.add(regel);
    }

    private List<ABLid> leden(Keuze keuze) {
        return stemmen.stream()
                .filter(stem -> stem.keuze() == keuze)
                .map(Stem::lid)
                .toList();
    }

    private int gewicht(Keuze keuze) {
        return leden(keuze).stream().mapToInt(ABLid::stemmen).sum();
    }

    private int alles() {
        return stemmen.stream().mapToInt(stem -> stem.lid().stemmen()).sum();
    }

    private static String leden(int aantal) {
        return Aantal.van(aantal, "lid", "leden");
    }

    private static String stemmen(int aantal) {
        return Aantal.van(aantal, "stem", "stemmen");
    }
}
