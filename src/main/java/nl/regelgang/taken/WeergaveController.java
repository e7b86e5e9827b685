package nl.regelgang.taken;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrgaanId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saved views of the list of tasks, and how a person wants the list. */
@Controller
@RequestMapping("/taken")
class WeergaveController {

    private final Taakweergaven weergaven;
    private final Orgaanwoorden organen;

    WeergaveController(Taakweergaven weergaven, Orgaanwoorden organen) {
        this.weergaven = weergaven;
        this.organen = organen;
    }

    /** A line of the page on which they are kept. */
    record Regel(
            Taakweergave weergave, String adres, @Nullable String team, boolean standaard) {}

    /** The parameters are those of the list that is saved. */
    @GetMapping("/weergaven")
    String lijst(@RequestParam Map<String, String> parameters, Principal wie, Model model) {
        return pagina(Takenvraag.van(parameters), wie.getName(), model);
    }

    @PostMapping("/weergaven")
    String bewaar(
            @RequestParam Map<String, String> parameters,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String delen,
            Principal wie,
            HttpServletResponse antwoord,
            Model model,
            RedirectAttributes daarna) {
        Takenvraag vraag = Takenvraag.van(parameters);
        try {
            Taakweergave nieuw = weergaven.bewaar(naam, vraag, team(delen), wie.getName());
            daarna.addFlashAttribute("melding", "De weergave ‘" + nieuw.naam() + "’ is bewaard.");
            return "redirect:" + nieuw.vraag().adres();
        } catch (OngeldigeInvoer geweigerd) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("fouten", geweigerd.fouten());
            model.addAttribute("naam", naam).addAttribute("delen", delen);
            return pagina(vraag, wie.getName(), model);
        }
    }

    @PostMapping("/weergaven/{id}")
    String hernoem(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String naam,
            Principal wie,
            HttpServletResponse antwoord,
            Model model,
            RedirectAttributes daarna) {
        try {
            weergaven.hernoem(id, naam, wie.getName());
        } catch (OngeldigeInvoer geweigerd) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("fouten", Map.of("naam-" + id, String.valueOf(geweigerd.getMessage())));
            model.addAttribute("hernoemd", id).addAttribute("nieuweNaam", naam);
            return pagina(Takenvraag.van(Map.of()), wie.getName(), model);
        }
        daarna.addFlashAttribute("melding", "De naam is gewijzigd.");
        return "redirect:/taken/weergaven";
    }

    @PostMapping("/weergaven/{id}/verwijderen")
    String verwijder(@PathVariable UUID id, Principal wie, RedirectAttributes daarna) {
        Taakweergave weg = weergaven.verwijder(id, wie.getName());
        daarna.addFlashAttribute("melding", "De weergave ‘" + weg.naam() + "’ is verwijderd.");
        return "redirect:/taken/weergaven";
    }

    @PostMapping("/weergaven/standaard")
    String standaard(
            @RequestParam(required = false) @Nullable UUID weergave, Principal wie, RedirectAttributes daarna) {
        weergaven.kiesStandaard(weergave, wie.getName());
        daarna.addFlashAttribute(
                "melding",
                weergave == null
                        ? "De takenlijst opent weer met uw eigen taken."
                        : "De takenlijst opent voortaan met deze weergave.");
        return "redirect:/taken/weergaven";
    }

    /** The other parameters are those of the list to which one returns. */
    @PostMapping("/voorkeur")
    String onthoud(
            @RequestParam Map<String, String> parameters,
            @RequestParam(defaultValue = "") String regels,
            @RequestParam(defaultValue = "") List<String> kolom,
            Principal wie) {
        Takenvraag vraag = Takenvraag.van(parameters);
        weergaven.onthoud(
                vraag.volgorde() == null ? Volgorde.UITERLIJK : vraag.volgorde(),
                regels.equals("compact"),
                Kolom.van(kolom),
                wie.getName());
        return "redirect:" + vraag.met((Volgorde) null).adres();
    }

    private String pagina(Takenvraag vraag, String persoon, Model model) {
        UUID standaard = weergaven.voorkeur(persoon).weergave();
        List<Regel> regels = weergaven.van(persoon).stream()
                .map(weergave -> new Regel(
                        weergave,
                        weergave.vraag().adres(),
                        weergave.orgaan() == null ? null : organen.metOrganisatie(weergave.orgaan()),
                        weergave.id().equals(standaard)))
                .toList();
        model.addAttribute("regels", regels);
        model.addAttribute("heeftStandaard", regels.stream().anyMatch(Regel::standaard));
        model.addAttribute("teBewaren", vraag.leeg() ? null : Lijstweergave.velden(vraag));
        model.addAttribute("terug", vraag.adres());
        model.addAttribute("teams", weergaven.teams(persoon));
        return "taken/weergaven";
    }

    private static @Nullable OrgaanId team(String code) {
        try {
            return code.isEmpty() ? null : OrgaanId.van(code);
        } catch (IllegalArgumentException onbekend) {
            throw new NietGevonden("orgaan");
        }
    }
}
