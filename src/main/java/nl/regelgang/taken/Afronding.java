package nl.regelgang.taken;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import nl.regelgang.formulieren.BewaardBestand;
import nl.regelgang.formulieren.Datuminvoer;
import nl.regelgang.formulieren.Formulier;
import nl.regelgang.formulieren.Formulierinvoer;
import nl.regelgang.formulieren.Veld;
import nl.regelgang.formulieren.Veldsoort;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.taken.Taak.Stand;
import org.jspecify.annotations.Nullable;

/** What somebody reads who comes to a task that is finished. */
final class Afronding {

    private Afronding() {}

    /** What it is for this person that the task is finished, in a few words. */
    static String kop(Taak taak, String persoon) {
        if (taak.stand() == Stand.VERVALLEN) {
            return "Deze taak is niet meer nodig";
        }
        return persoon.equals(door(taak)) ? "Deze taak is klaar" : "Iemand was u voor";
    }

    private static @Nullable String door(Taak taak) {
        return taak.afgerondDoor() == null ? taak.behandelaar() : taak.afgerondDoor();
    }

    static String zin(Taak taak, String persoon, UnaryOperator<String> naam) {
        String dag = Dagen.voluit(Dagen.dagVan(Objects.requireNonNull(taak.afgerond())));
        if (taak.stand() == Stand.VERVALLEN) {
            return "Deze taak is niet meer nodig: de procedure is op " + dag + " zonder deze taak verdergegaan.";
        }
        String wie = door(taak);
        if (persoon.equals(wie)) {
            return "U hebt deze taak op " + dag + " al afgerond.";
        }
        return wie == null
                ? "Deze taak is op " + dag + " al afgerond."
                : "Deze taak is op " + dag + " al afgerond door " + naam.apply(wie) + ".";
    }

    /** What was filled in, by label, so that it can be copied. */
    static Map<String, String> leesbaar(Formulier formulier, Map<String, Object> waarden) {
        Map<String, String> ingevuld = new LinkedHashMap<>();
        formulier.velden().forEach(veld -> {
            Object waarde = waarden.get(veld.sleutel());
            if (waarde != null && !waarde.toString().isBlank()) {
                ingevuld.put(veld.label(), leesbaar(veld, waarde));
            }
        });
        return ingevuld;
    }

    private static String leesbaar(Veld veld, Object waarde) {
        if (waarde instanceof BewaardBestand bestand) {
            return bestand.naam();
        }
        String tekst = waarde.toString();
        if (veld.soort() == Veldsoort.DATUM) {
            Datuminvoer datum = Datuminvoer.van(tekst);
            return datum.fout() == null ? Dagen.voluit(datum.datum()) : tekst;
        }
        return veld.keuzes().stream()
                .filter(keuze -> keuze.waarde().equals(tekst))
                .map(Veld.Keuze::label)
                .findFirst()
                .orElse(tekst);
    }

    /** The answers as inputs of a form, by name, so that they can be sent again. */
    static Map<String, String> velden(Formulier formulier, Map<String, Object> waarden) {
        Map<String, String> velden = new LinkedHashMap<>();
        for (Veld veld : formulier.velden()) {
            Object waarde = waarden.get(veld.sleutel());
            if (waarde instanceof BewaardBestand bestand) {
                velden.put(
                        veld.sleutel() + Formulierinvoer.BEWAARD,
                        bestand.document().toString());
            } else if (waarde != null) {
                velden.put(
                        veld.soort() == Veldsoort.DATUM ? veld.sleutel() + ".dag" : veld.sleutel(), waarde.toString());
            }
        }
        return velden;
    }
}
