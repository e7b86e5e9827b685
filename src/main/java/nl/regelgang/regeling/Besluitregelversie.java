package nl.regelgang.regeling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regelgang.gedeeld.Dagen;

/** The {@link Besluitregels} from one day on, as a page shows them. */
record Besluitregelversie(Regeling regeling, Besluitregels regels) {

    public String vanaf() {
        return Dagen.voluit(regels.vanaf());
    }

    public String sleutel() {
        return regels.vanaf().toString();
    }

    public List<String> zinnen() {
        return new Besluitregelwoorden(regeling, regels).zinnen();
    }

    static Map<String, String> besluiten() {
        Map<String, String> besluiten = new LinkedHashMap<>();
        for (Regelingbesluit besluit : Regelingbesluit.vanEenRegeling()) {
            besluiten.put(besluit.name(), "Een " + besluit.naam());
        }
        return besluiten;
    }

    static Map<String, String> keuzes() {
        Map<String, String> keuzes = new LinkedHashMap<>();
        for (Deelnemerkeuze keuze : Deelnemerkeuze.values()) {
            keuzes.put(keuze.name(), keuze.naam());
        }
        return keuzes;
    }

    static Map<String, String> wijzen() {
        Map<String, String> wijzen = new LinkedHashMap<>();
        for (Stemgewichten.Wijze wijze : Stemgewichten.Wijze.values()) {
            wijzen.put(wijze.name(), wijze.naam());
        }
        return wijzen;
    }
}
