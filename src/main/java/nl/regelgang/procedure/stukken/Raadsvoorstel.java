package nl.regelgang.procedure.stukken;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.deelnemersbesluit.Besluitgrondslag;
import nl.regelgang.regeling.Bijdragen;
import nl.regelgang.regeling.Bijdragereeks;
import nl.regelgang.sjablonen.Gegevens;
import org.springframework.stereotype.Component;

/** What goes into the raadsvoorstel of one deelnemer. */
@Component
class Raadsvoorstel {

    private final Stukbron bron;
    private final Stukgegevens stukken;
    private final Bijdragen bijdragen;

    Raadsvoorstel(Stukbron bron, Stukgegevens stukken, Bijdragen bijdragen) {
        this.bron = bron;
        this.stukken = stukken;
        this.bijdragen = bijdragen;
    }

    /** Of the bijdragen only what the bestuur shared with the deelnemers. */
    Gegevens gegevens(Procedure procedure, Antwoord antwoord, Gevraagd gevraagd) {
        String regeling = procedure.bestuur().regelingNaam();
        int jaar = bron.jaar(procedure);
        Bijdragereeks reeks = bijdragen.reeks(
                procedure.bestuur().regeling(), antwoord.deelnemer().organisatie(), jaar, false);
        Map<String, String> velden = bron.altijd(procedure, antwoord.deelnemer().organisatie());
        velden.put("raad", antwoord.deelnemer().raadVoluit());
        velden.put("gevraagd", gevraagd.naam());
        velden.put("gevraagd besluit", gevraagd.besluit(procedure.onderwerp(), regeling));
        velden.put("toelichting", gevraagd.toelichting(!Besluitgrondslag.isOpheffing(procedure)));
        velden.put("laatste dag", laatsteDag(antwoord, gevraagd));
        velden.put("jaar", Integer.toString(jaar));
        velden.put("bijdrage", reeks.ditTekst());
        velden.put("bijdrage vorig jaar", reeks.vorigTekst());
        velden.put("verschil", reeks.wijziging().isEmpty() ? "niet bekend" : reeks.wijziging());
        return new Gegevens(velden, Map.of("termijn", termijnen(procedure, antwoord, gevraagd)));
    }

    private List<Map<String, String>> termijnen(Procedure procedure, Antwoord antwoord, Gevraagd gevraagd) {
        List<Map<String, String>> termijnen = new ArrayList<>();
        String raad = antwoord.deelnemer().raad().soort().naam();
        if (gevraagd == Gevraagd.ZIENSWIJZE) {
            termijnen.add(Stukbron.termijn(
                    "Zienswijze geven", raad, laatsteDag(antwoord, gevraagd), stukken.termijnartikel(procedure)));
        } else if (gevraagd == Gevraagd.TOESTEMMING) {
            termijnen.add(Stukbron.termijn(
                    "Toestemming geven",
                    raad,
                    laatsteDag(antwoord, gevraagd),
                    Besluitgrondslag.van(procedure, "Wgr art. 1 lid 4").toString()));
        }
        termijnen.addAll(bron.termijnen(procedure.id()));
        return termijnen;
    }

    private static String laatsteDag(Antwoord antwoord, Gevraagd gevraagd) {
        return switch (gevraagd) {
            case ZIENSWIJZE -> Stukgegevens.dag(antwoord.laatsteDag(), "een dag die nog niet bekend is");
            // For a toestemming the law names no day either (Wgr art. 1 lid 4).
            case TOESTEMMING, INSTEMMING, KENNISNEMING -> "een dag die de raad zelf kiest";
        };
    }
}
