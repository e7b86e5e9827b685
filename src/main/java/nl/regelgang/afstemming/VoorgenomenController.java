package nl.regelgang.afstemming;

import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.afstemming.Tekst.Deling;
import nl.regelgang.afstemming.Tekst.Soort;
import nl.regelgang.dossier.Journaal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where a griffier finds the voorgenomen zienswijzen of a round: his own, and what others show him. */
@Controller
@RequestMapping("/voorgenomen/{traject}")
class VoorgenomenController {

    private final Griffies griffies;
    private final Inzagen inzagen;
    private final Delingen delingen;
    private final Adoptiegriffiers adoptiegriffiers;
    private final Journaal journaal;

    VoorgenomenController(
            Griffies griffies,
            Inzagen inzagen,
            Delingen delingen,
            Adoptiegriffiers adoptiegriffiers,
            Journaal journaal) {
        this.griffies = griffies;
        this.inzagen = inzagen;
        this.delingen = delingen;
        this.adoptiegriffiers = adoptiegriffiers;
        this.journaal = journaal;
    }

    /** @param delingen with whom it is shared; empty for a text of another griffie */
    record Regel(Inzage inzage, List<Deling> delingen) {}

    @GetMapping
    String overzicht(@PathVariable UUID traject, Model model, Principal persoon) {
        Griffie ik = griffies.griffie(traject, persoon.getName());
        List<Regel> alle = inzagen.alle(ik).stream()
                .map(inzage -> new Regel(inzage, inzage.schrijft() ? delingen.van(inzage.tekst()) : List.of()))
                .toList();
        model.addAttribute("ik", ik);
        model.addAttribute(
                "eigen",
                alle.stream().filter(regel -> regel.inzage().eigenaar()).toList());
        model.addAttribute(
                "vanAnderen",
                alle.stream().filter(regel -> !regel.inzage().eigenaar()).toList());
        model.addAttribute("teBeginnen", teBeginnen(ik, alle));
        model.addAttribute("journaal", journaal.van(traject));
        model.addAttribute(
                "organisatienamen",
                Map.of(ik.organisatie(), ik.traject().deelnemer().naam()));
        return "afstemming/overzicht";
    }

    /** One of each kind; that of the adoptiegriffier only by him. */
    private List<Soort> teBeginnen(Griffie ik, List<Regel> alle) {
        if (!Schrijfwerk.isOpen(ik)) {
            return List.of();
        }
        boolean adoptie = adoptiegriffiers.is(ik);
        return Arrays.stream(Soort.values())
                .filter(soort -> soort != Soort.ADOPTIE || adoptie)
                .filter(soort -> alle.stream()
                        .noneMatch(regel -> regel.inzage().eigenaar()
                                && regel.inzage().tekst().soort() == soort))
                .toList();
    }
}
