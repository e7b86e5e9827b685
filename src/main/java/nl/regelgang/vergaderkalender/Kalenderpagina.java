package nl.regelgang.vergaderkalender;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of a calendar; what was typed and refused is in the model already. */
@Component
class Kalenderpagina {

    private final Kalenderpunten punten;
    private final Kalenderrechten rechten;

    Kalenderpagina(Kalenderpunten punten, Kalenderrechten rechten) {
        this.punten = punten;
        this.rechten = rechten;
    }

    /** @param jaar null for the first year that has something to come */
    String vul(Model model, Orgaanrecht recht, @Nullable Integer jaar) {
        Orgaankalender kalender = punten.van(
                        List.of(recht.orgaan()), Kalenderbeheer.ALTIJD_VAN, Kalenderbeheer.ALTIJD_TOT)
                .getOrDefault(recht.orgaan(), Orgaankalender.leeg(recht.orgaan()));
        model.addAttribute("recht", recht);
        model.addAttribute("orgaannaam", Orgaanrecht.soort(recht.organisatie(), recht.orgaan()));
        model.addAttribute("kalender", Kalenderjaar.van(kalender, jaar, rechten.vandaag()));
        model.addAttribute("voorbereidingzin", Zinnen.van(kalender.voorbereiding()));
        model.addAttribute("commissiekeuzes", commissiekeuzes());
        zet(model, "vergadering", Puntinvoer.LEEG);
        zet(model, "reces", Puntinvoer.LEEG);
        zet(model, "voorbereiding", Voorbereidinginvoer.van(kalender.voorbereiding()));
        zet(model, "versie", punten.versie(recht.orgaan()));
        return "vergaderkalender/kalender";
    }

    private static Map<String, String> commissiekeuzes() {
        Map<String, String> keuzes = new LinkedHashMap<>();
        keuzes.put("ja", "Ja, eerst vergadert een commissie");
        keuzes.put("nee", "Nee, direct in de vergadering");
        return keuzes;
    }

    private static void zet(Model model, String naam, Object waarde) {
        if (!model.containsAttribute(naam)) {
            model.addAttribute(naam, waarde);
        }
    }
}
