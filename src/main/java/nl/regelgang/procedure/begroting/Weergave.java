package nl.regelgang.procedure.begroting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Aantal;
import nl.regelgang.procedure.Bestuur;
import nl.regelgang.regeling.ABLid;
import nl.regelgang.regeling.Regels;
import nl.regelgang.regeling.Regelwoorden;
import nl.regelgang.regeling.Stemregels;
import nl.regelgang.termijnen.Instelling;
import nl.regelgang.termijnen.Proceduresoort;
import nl.regelgang.termijnen.Termijntabel;
import nl.regelgang.zienswijzen.Traject;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import org.springframework.stereotype.Component;

/** Words for the pages of a begrotingsprocedure. */
@Component("begrotingWeergave")
class Weergave {

    public String quorum(Stemregels regels) {
        return Regelwoorden.van(regels.quorum());
    }

    public String meerderheid(Stemregels regels) {
        return Regelwoorden.van(regels.meerderheid());
    }

    /** How the regeling reads the law on the begroting, and the terms that stand in it; name and choice, in words. */
    public Map<String, String> instellingen(Regels regels, Bestuur bestuur) {
        Map<String, String> woorden = new LinkedHashMap<>();
        Stream.of(Instelling.values())
                .filter(vraag -> vraag.procedure() == Proceduresoort.BEGROTING && vraag.geldtIn(bestuur.hoofdstuk()))
                .forEach(vraag -> woorden.put(
                        vraag.naam(), vraag.tekst(regels.instellingen().keuze(vraag))));
        Termijntabel.ALLE.regels().stream()
                .filter(regel -> regel.procedures().contains(Proceduresoort.BEGROTING))
                .filter(regel -> !regels.instellingen().tekst(regel.id()).isEmpty())
                .forEach(regel -> woorden.put(
                        regel.handeling() + ", in de regeling",
                        regels.instellingen().tekst(regel.id())));
        return woorden;
    }

    /** For example "Gemeente Tiel: 4 stemmen". */
    public String zetel(ABLid zetel) {
        return zetel.naam() + ": " + Aantal.van(zetel.stemmen(), "stem", "stemmen");
    }

    /** For example "1 deelnemer" or "8 deelnemers". */
    public String deelnemers(int aantal) {
        return Aantal.van(aantal, "deelnemer", "deelnemers");
    }

    /** For example "8 van 12 raden hebben gereageerd". */
    public String stand(Zienswijzeronde ronde) {
        int binnen = ronde.beantwoord().size();
        int alle = ronde.trajecten().size();
        return "%d van %s %s gereageerd"
                .formatted(binnen, Aantal.van(alle, "raad", "raden"), binnen == 1 || alle == 1 ? "heeft" : "hebben");
    }

    /** For example "Buren, Culemborg en Tiel". */
    public String opsomming(List<Traject> trajecten) {
        List<String> namen =
                trajecten.stream().map(traject -> traject.deelnemer().naam()).toList();
        int laatste = namen.size() - 1;
        return laatste < 1
                ? String.join("", namen)
                : String.join(", ", namen.subList(0, laatste)) + " en " + namen.get(laatste);
    }
}
