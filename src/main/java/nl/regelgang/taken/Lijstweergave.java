package nl.regelgang.taken;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regelgang.gedeeld.Aantal;
import nl.regelgang.taken.Takenlijst.Bladzijde;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of the list: what is shown, and the addresses of all that could be shown instead. */
@Component
class Lijstweergave {

    private final Takenlijst takenlijst;
    private final Filterwoorden woorden;

    Lijstweergave(Takenlijst takenlijst, Filterwoorden woorden) {
        this.takenlijst = takenlijst;
        this.woorden = woorden;
    }

    /** Something one can go to. */
    record Verwijzing(String tekst, String pad, boolean hier) {}

    /** A filter that is on, and the address of the list without it. */
    record Chip(String filter, String waarde, String zonder) {}

    void vul(Model model, Bladzijde bladzijde, Voorkeur voorkeur, List<Taakweergave> eigen) {
        Takenvraag vraag = bladzijde.vraag();
        model.addAttribute("lijst", vraag.lijst());
        model.addAttribute("terug", vraag.adres());
        model.addAttribute("aantalTeam", bladzijde.aantallen().get(Lijst.TEAM));
        model.addAttribute("zoek", vraag.waarde(Filter.ZOEK).orElse(null));
        model.addAttribute("zonderFilters", vraag.zonderFilters().adres());
        model.addAttribute("tabs", tabs(bladzijde));
        model.addAttribute("termijnen", termijnen(bladzijde));
        model.addAttribute("chips", chips(bladzijde));
        model.addAttribute("velden", velden(vraag));
        model.addAttribute("volgordes", Volgorde.values());
        model.addAttribute("volgorde", bladzijde.volgorde());
        model.addAttribute("compact", voorkeur.compact());
        model.addAttribute("kolommen", Kolom.values());
        model.addAttribute("getoond", getoond(voorkeur));
        model.addAttribute("weergaven", weergaven(vraag, eigen));
        model.addAttribute("zoekdeel", vraag.opBladzijde(1).zoekdeel());
        model.addAttribute("groepen", Lijstgroep.van(bladzijde));
        model.addAttribute("totaal", bladzijde.totaal());
        bladwijzers(model, bladzijde);
    }

    /** @param vraag with a list */
    void vulKeuzes(Model model, Takenvraag vraag, String persoon) {
        Lijst lijst = Objects.requireNonNull(vraag.lijst());
        model.addAttribute("keuzes", woorden.keuzes(takenlijst.keuzes(lijst, persoon), vraag));
    }

    /** By code. */
    private static Set<String> getoond(Voorkeur voorkeur) {
        return Arrays.stream(Kolom.values())
                .filter(voorkeur::toont)
                .map(Kolom::code)
                .collect(Collectors.toSet());
    }

    private static List<Verwijzing> tabs(Bladzijde bladzijde) {
        return Arrays.stream(Lijst.values())
                .map(lijst -> new Verwijzing(
                        lijst.woord() + " (" + bladzijde.aantallen().get(lijst) + ")",
                        bladzijde.vraag().met(lijst).adres(),
                        lijst == bladzijde.vraag().lijst()))
                .toList();
    }

    private static List<Verwijzing> termijnen(Bladzijde bladzijde) {
        Takenvraag vraag = bladzijde.vraag();
        List<Verwijzing> termijnen = new ArrayList<>();
        int alle = bladzijde.perUrgentie().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        termijnen.add(new Verwijzing(
                "Alles (" + alle + ")",
                vraag.met(Filter.TERMIJN, null).adres(),
                vraag.termijn().isEmpty()));
        for (Urgentie urgentie : Urgentie.values()) {
            termijnen.add(new Verwijzing(
                    urgentie.woord() + " (" + bladzijde.perUrgentie().getOrDefault(urgentie, 0) + ")",
                    vraag.met(Filter.TERMIJN, urgentie.code()).adres(),
                    vraag.termijn().filter(urgentie::equals).isPresent()));
        }
        return termijnen;
    }

    private static List<Verwijzing> weergaven(Takenvraag vraag, List<Taakweergave> eigen) {
        String nu = vraag.opBladzijde(1).zoekdeel();
        return eigen.stream()
                .map(weergave -> new Verwijzing(
                        weergave.naam(),
                        weergave.vraag().adres(),
                        weergave.vraag().zoekdeel().equals(nu)))
                .toList();
    }

    private List<Chip> chips(Bladzijde bladzijde) {
        Takenvraag vraag = bladzijde.vraag();
        Map<String, String> namen = new HashMap<>();
        bladzijde.regels().forEach(regel -> {
            if (regel.taak().behandelaar() != null) {
                namen.put(regel.taak().behandelaar(), regel.regel().wie());
            }
        });
        return vraag.filters().entrySet().stream()
                .map(filter -> new Chip(
                        filter.getKey().label(),
                        woorden.waarde(filter.getKey(), filter.getValue(), namen),
                        vraag.met(filter.getKey(), null).adres()))
                .toList();
    }

    /** A question as fields of a form, without its page. */
    static Map<String, String> velden(Takenvraag vraag) {
        Map<String, String> velden = new LinkedHashMap<>();
        if (vraag.lijst() != null) {
            velden.put(Takenvraag.LIJST, vraag.lijst().code());
        }
        vraag.filters().forEach((filter, waarde) -> velden.put(filter.code(), waarde));
        if (vraag.volgorde() != null) {
            velden.put(Takenvraag.VOLGORDE, vraag.volgorde().code());
        }
        return velden;
    }

    private static void bladwijzers(Model model, Bladzijde bladzijde) {
        int nu = bladzijde.vraag().bladzijde();
        int laatste = bladzijde.laatste();
        if (laatste == 1) {
            return;
        }
        int eerste = (nu - 1) * Takenlijst.PER_BLADZIJDE + 1;
        model.addAttribute(
                "bladzijde",
                "Taak " + eerste + " tot en met " + (eerste + bladzijde.regels().size() - 1) + " van "
                        + Aantal.van(bladzijde.totaal(), "taak", "taken") + ", bladzijde " + nu + " van " + laatste);
        if (nu > 1) {
            model.addAttribute("vorige", bladzijde.vraag().opBladzijde(nu - 1).adres());
        }
        if (nu < laatste) {
            model.addAttribute("volgende", bladzijde.vraag().opBladzijde(nu + 1).adres());
        }
    }
}
