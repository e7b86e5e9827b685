package nl.regelgang.sjablonen;

import java.io.IOException;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regelingen;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A beheerder takes a template along to Word, and gives it back. */
@Controller
@RequestMapping("/beheer/sjablonen")
class SjabloonController {

    private final Sjablonen sjablonen;
    private final Regelingen regelingen;

    SjabloonController(Sjablonen sjablonen, Regelingen regelingen) {
        this.sjablonen = sjablonen;
        this.regelingen = regelingen;
    }

    @GetMapping
    String organisaties(@RequestParam(defaultValue = "") String zoek, Model model) {
        List<OrganisatieId> ids = zoek.isBlank()
                ? sjablonen.organisaties()
                : regelingen.zoekOrganisaties(zoek.strip()).stream()
                        .map(gevonden -> gevonden.id())
                        .toList();
        model.addAttribute("zoek", zoek);
        model.addAttribute(
                "organisaties",
                ids.stream().flatMap(id -> regelingen.organisatie(id).stream()).toList());
        return "sjablonen/organisaties";
    }

    @GetMapping("/{organisatie}")
    String soorten(@PathVariable String organisatie, Model model) {
        Organisatie van = organisatie(organisatie);
        model.addAttribute("organisatie", van);
        model.addAttribute(
                "rijen",
                Arrays.stream(Stuksoort.values())
                        .map(soort -> new Rij(soort, sjablonen.heeftEigen(van.id(), soort)))
                        .toList());
        return "sjablonen/soorten";
    }

    @GetMapping("/{organisatie}/{soort}")
    String toon(@PathVariable String organisatie, @PathVariable String soort, Model model) {
        return pagina(organisatie(organisatie), soort(soort), model);
    }

    /** The template that holds now. */
    @GetMapping("/{organisatie}/{soort}/bestand")
    ResponseEntity<byte[]> bestand(@PathVariable String organisatie, @PathVariable String soort) {
        Organisatie van = organisatie(organisatie);
        Stuksoort deze = soort(soort);
        return Wordantwoord.van("Sjabloon " + deze.naam(), sjablonen.bestand(van.id(), deze));
    }

    /** The template that holds now, with an example in every field. */
    @GetMapping("/{organisatie}/{soort}/voorbeeld")
    ResponseEntity<byte[]> voorbeeld(@PathVariable String organisatie, @PathVariable String soort) {
        Organisatie van = organisatie(organisatie);
        Stuksoort deze = soort(soort);
        return Wordantwoord.van("Voorbeeld " + deze.naam(), sjablonen.maak(van.id(), deze, Gegevens.voorbeeld(deze)));
    }

    /** What a file would give; keeps nothing. */
    @PostMapping(value = "/{organisatie}/{soort}", params = "voorbeeld")
    Object probeer(
            @PathVariable String organisatie,
            @PathVariable String soort,
            @RequestParam(required = false) @Nullable MultipartFile bestand,
            Model model)
            throws IOException {
        Organisatie van = organisatie(organisatie);
        Stuksoort deze = soort(soort);
        try {
            MultipartFile gekozen = gekozen(bestand);
            return Wordantwoord.van(
                    "Voorbeeld " + deze.naam(), sjablonen.voorbeeld(deze, naam(gekozen), gekozen.getBytes()));
        } catch (OngeldigeInvoer fout) {
            return geweigerd(van, deze, fout, model);
        }
    }

    @PostMapping("/{organisatie}/{soort}")
    Object bewaar(
            @PathVariable String organisatie,
            @PathVariable String soort,
            @RequestParam(required = false) @Nullable MultipartFile bestand,
            Principal wie,
            Model model,
            RedirectAttributes straks)
            throws IOException {
        Organisatie van = organisatie(organisatie);
        Stuksoort deze = soort(soort);
        try {
            MultipartFile gekozen = gekozen(bestand);
            sjablonen.bewaar(van.id(), deze, naam(gekozen), gekozen.getBytes(), wie.getName());
        } catch (OngeldigeInvoer fout) {
            return geweigerd(van, deze, fout, model);
        }
        return klaar("Het eigen sjabloon voor een " + deze.naam() + " is bewaard.", van, straks);
    }

    @PostMapping(value = "/{organisatie}/{soort}", params = "standaard")
    String standaard(@PathVariable String organisatie, @PathVariable String soort, RedirectAttributes straks) {
        Organisatie van = organisatie(organisatie);
        Stuksoort deze = soort(soort);
        sjablonen.wis(van.id(), deze);
        return klaar("Voor een " + deze.naam() + " geldt weer het standaardsjabloon.", van, straks);
    }

    private static MultipartFile gekozen(@Nullable MultipartFile bestand) {
        if (bestand == null || bestand.isEmpty()) {
            throw Sjabloonkeuring.geweigerd("Kies het Word-bestand dat u als sjabloon wilt gebruiken.");
        }
        if (bestand.getSize() > Sjabloonkeuring.GROOTSTE) {
            throw Sjabloonkeuring.teGroot();
        }
        return bestand;
    }

    private static String naam(MultipartFile bestand) {
        String naam = bestand.getOriginalFilename();
        return naam == null ? "" : naam;
    }

    private ModelAndView geweigerd(Organisatie van, Stuksoort soort, OngeldigeInvoer fout, Model model) {
        // Also what was refused before anybody looked for fields.
        model.addAttribute(
                "fouten", Map.of("bestand", String.join(" ", fout.fouten().values())));
        String pagina = pagina(van, soort, model);
        return new ModelAndView(pagina, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private String pagina(Organisatie van, Stuksoort soort, Model model) {
        model.addAttribute("organisatie", van);
        model.addAttribute("soort", soort);
        sjablonen.eigen(van.id(), soort).ifPresent(eigen -> {
            model.addAttribute("eigen", eigen);
            model.addAttribute("gewijzigd", Dagen.voluit(Dagen.dagVan(eigen.gewijzigd())));
        });
        return "sjablonen/sjabloon";
    }

    private static String klaar(String melding, Organisatie organisatie, RedirectAttributes straks) {
        straks.addFlashAttribute("melding", melding);
        straks.addAttribute("organisatie", organisatie.id());
        return "redirect:/beheer/sjablonen/{organisatie}";
    }

    private Organisatie organisatie(String code) {
        try {
            return regelingen
                    .organisatie(new OrganisatieId(code))
                    .orElseThrow(() -> new NietGevonden("organisation " + code));
        } catch (IllegalArgumentException geenCode) {
            throw new NietGevonden("organisation");
        }
    }

    private static Stuksoort soort(String code) {
        return Stuksoort.metCode(code).orElseThrow(() -> new NietGevonden("kind of stuk " + code));
    }

    /** @param eigen the organisation has a template of its own for it */
    record Rij(Stuksoort soort, boolean eigen) {}
}
