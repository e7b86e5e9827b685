package nl.regelgang.web;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.toegang.Voorkeuren;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** In which style the pages of an organisation are drawn; a choice is seen on an example before it is kept. */
@Controller
@RequestMapping("/beheer/huisstijl")
class PaginastijlController {

    private final Voorkeuren voorkeuren;
    private final Regelingen regelingen;
    private final Organisatienamen namen;
    private final Paginakop kop;

    PaginastijlController(Voorkeuren voorkeuren, Regelingen regelingen, Organisatienamen namen, Paginakop kop) {
        this.voorkeuren = voorkeuren;
        this.regelingen = regelingen;
        this.namen = namen;
        this.kop = kop;
    }

    @GetMapping
    String lijst(@RequestParam(defaultValue = "") String zoek, Model model) {
        model.addAttribute("zoek", zoek);
        model.addAttribute(
                "organisaties",
                organisaties(zoek.strip()).stream().map(this::regel).toList());
        return "web/huisstijlen";
    }

    @GetMapping("/{organisatie}")
    String toon(@PathVariable String organisatie, @RequestParam(defaultValue = "") String voorbeeld, Model model) {
        Organisatie van = namen.organisatie(organisatie);
        Paginastijl nu = kop.stijl(van.id());
        Paginastijl getoond = Paginastijl.van(voorbeeld).orElse(nu);
        model.addAttribute("organisatie", van);
        model.addAttribute("nu", nu);
        model.addAttribute("stijlen", List.of(Paginastijl.values()));
        model.addAttribute("paginastijl", getoond);
        model.addAttribute("voorbeeldfouten", Map.of("voorbeeld-veld", "Vul een onderwerp in."));
        return "web/huisstijl";
    }

    @PostMapping("/{organisatie}")
    String kies(
            @PathVariable String organisatie,
            @RequestParam(defaultValue = "") String stijl,
            Principal wie,
            Model model,
            RedirectAttributes straks) {
        Organisatie van = namen.organisatie(organisatie);
        Paginastijl gekozen = Paginastijl.van(stijl).orElse(null);
        if (gekozen == null) {
            model.addAttribute("fouten", Map.of("stijl", "Kies een van de huisstijlen."));
            return toon(organisatie, "", model);
        }
        if (gekozen == Paginastijl.REGELGANG) {
            voorkeuren.wisPaginastijl(van.id(), wie.getName());
        } else {
            voorkeuren.kiesPaginastijl(van.id(), gekozen.code(), wie.getName());
        }
        straks.addFlashAttribute(
                "melding", "Wie voor %s werkt, ziet nu de huisstijl %s.".formatted(van.naam(), gekozen.naam()));
        return "redirect:/beheer/huisstijl/" + van.id();
    }

    private List<Organisatie> organisaties(String zoek) {
        List<OrganisatieId> ids = zoek.isEmpty()
                ? voorkeuren.metPaginastijl()
                : regelingen.zoekOrganisaties(zoek).stream()
                        .map(gevonden -> gevonden.id())
                        .toList();
        return ids.stream().flatMap(id -> regelingen.organisatie(id).stream()).toList();
    }

    private Regel regel(Organisatie organisatie) {
        return new Regel(organisatie, kop.stijl(organisatie.id()));
    }

    record Regel(Organisatie organisatie, Paginastijl stijl) {}
}
