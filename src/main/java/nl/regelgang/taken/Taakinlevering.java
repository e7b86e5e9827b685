package nl.regelgang.taken;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.formulieren.BewaardBestand;
import nl.regelgang.formulieren.Formulier;
import nl.regelgang.formulieren.Formulieren;
import nl.regelgang.formulieren.Veld;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.springframework.stereotype.Component;

/** Hands in what was filled in on the page of a task, with its files. */
@Component
class Taakinlevering {

    private final Taken taken;
    private final Formulieren formulieren;
    private final Bijlagen bijlagen;

    Taakinlevering(Taken taken, Formulieren formulieren, Bijlagen bijlagen) {
        this.taken = taken;
        this.formulieren = formulieren;
        this.bijlagen = bijlagen;
    }

    /**
     * Adds the kept files to the values as they are shown again, and as ids to the values that are handed in.
     *
     * @return what must be confirmed first; empty when the task was completed, or the person wants to change something
     */
    List<String> leverIn(
            Taak taak,
            Formulier formulier,
            Map<String, Object> waarden,
            UUID opdracht,
            HttpServletRequest verzoek,
            String persoon) {
        Map<String, String> fouten = Map.of();
        if (taak.open()) {
            Bijlagen.Uitkomst bestanden = bijlagen.bewaar(taak, formulier, verzoek, persoon);
            waarden.putAll(bestanden.bewaard());
            fouten = bestanden.fouten();
        }
        Map<String, Object> inzending = new LinkedHashMap<>(waarden);
        inzending.replaceAll((sleutel, waarde) ->
                waarde instanceof BewaardBestand bestand ? bestand.document().toString() : waarde);
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(alleFouten(taak, formulier, inzending, fouten, persoon));
        }
        if (verzoek.getParameter("wijzigen") != null) {
            return List.of();
        }
        List<String> gevolg =
                verzoek.getParameter("bevestigd") == null ? gevolg(taak, formulier, inzending, persoon) : List.of();
        if (gevolg.isEmpty()) {
            taken.voltooi(opdracht, taak.id(), inzending, persoon);
        }
        return gevolg;
    }

    private List<String> gevolg(Taak taak, Formulier formulier, Map<String, Object> inzending, String persoon) {
        return taak.open()
                ? taken.gevolg(taak, formulieren.controleer(formulier, inzending, taken.handelend(taak, persoon)))
                : List.of();
    }

    /** Those of the files and those of the other fields together, in the order of the form. */
    private Map<String, String> alleFouten(
            Taak taak,
            Formulier formulier,
            Map<String, Object> inzending,
            Map<String, String> vanBestanden,
            String persoon) {
        Map<String, String> overige = Map.of();
        try {
            formulieren.controleer(formulier, inzending, taken.handelend(taak, persoon));
        } catch (OngeldigeInvoer geweigerd) {
            overige = geweigerd.fouten();
        }
        Map<String, String> alle = new LinkedHashMap<>();
        for (Veld veld : formulier.velden()) {
            String fout = vanBestanden.getOrDefault(veld.sleutel(), overige.get(veld.sleutel()));
            if (fout != null) {
                alle.put(veld.sleutel(), fout);
            }
        }
        overige.forEach(alle::putIfAbsent);
        return alle;
    }
}
