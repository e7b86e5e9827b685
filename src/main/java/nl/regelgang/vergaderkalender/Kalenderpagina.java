package nl.regelgang.vergaderkalender;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regelgang.vergaderkalender.Agendapunten.Agendapunt;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of a calendar; what was typed and refused is in the model already. */
@Component
class Kalenderpagina {

    private final Kalenderpunten punten;
    private final Kalenderrechten rechten;

    /** Looked up late: those modules use this one. */
    private final ObjectProvider<Agendapunten> agendapunten;

    Kalenderpagina(Kalenderpunten punten, Kalenderrechten rechten, ObjectProvider<Agendapunten> agendapunten) {
        this.punten = punten;
        this.rechten = rechten;
        this.agendapunten = agendapunten;
    }

    /** @param jaar null for the first year that has something to come */
    String vul(Model model, Orgaanrecht recht, @Nullable Integer jaar, String persoon) {
        Orgaankalender kalender = punten.van(
                        List.of(recht.orgaan()), Kalenderbeheer.ALTIJD_VAN, Kalenderbeheer.ALTIJD_TOT)
                .getOrDefault(recht.orgaan(), Orgaankalender.leeg(recht.orgaan()));
        model.addAttribute("recht", recht);
        model.addAttribute("orgaannaam", Orgaanrecht.soort(recht.organisatie(), recht.orgaan()));
        model.addAttribute("kalender", Kalenderjaar.van(kalender, jaar, rechten.vandaag()));
        model.addAttribute("agenda", agenda(kalender, persoon));
        model.addAttribute("voorbereidingzin", Zinnen.van(kalender.voorbereiding()));
        model.addAttribute("commissiekeuzes", commissiekeuzes());
        zet(model, "vergadering", Puntinvoer.LEEG);
        zet(model, "reces", Puntinvoer.LEEG);
        zet(model, "voorbereiding", Voorbereidinginvoer.van(kalender.voorbereiding()));
        zet(model, "versie", punten.versie(recht.orgaan()));
        return "vergaderkalender/kalender";
    }

    /** By meeting. */
    private Map<UUID, List<Agendapunt>> agenda(Orgaankalender kalender, String persoon) {
        return agendapunten
                .orderedStream()
                .flatMap(bron -> bron.van(kalender.orgaan(), kalender.vergaderingen(), persoon).stream())
                .collect(Collectors.groupingBy(Agendapunt::vergadering));
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
