package nl.regelgang.web;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.formulieren.Datuminvoer;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.toegang.Mensen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The functies of one person, for a beheerder: first the organisation, then what the person is there. */
@Controller
@RequestMapping("/beheer/mensen/{persoon}/functie")
class FunctieController {

    private static final String EINDE = "Eerste dag waarop de functie niet meer geldt";

    private final Mensenlijst lijst;
    private final Mensen mensen;
    private final Regelingen regelingen;
    private final Organisatienamen namen;
    private final Clock klok;

    FunctieController(Mensenlijst lijst, Mensen mensen, Regelingen regelingen, Organisatienamen namen, Clock klok) {
        this.lijst = lijst;
        this.mensen = mensen;
        this.regelingen = regelingen;
        this.namen = namen;
        this.klok = klok;
    }

    @GetMapping
    String organisatie(@PathVariable String persoon, @RequestParam(defaultValue = "") String zoek, Model model) {
        model.addAttribute("persoon", lijst.persoon(persoon));
        model.addAttribute("zoek", zoek);
        model.addAttribute("organisaties", zoek.isBlank() ? List.of() : regelingen.zoekOrganisaties(zoek.strip()));
        return "web/functie-organisatie";
    }

    @GetMapping("/{organisatie}")
    String formulier(@PathVariable String persoon, @PathVariable String organisatie, Model model) {
        Datuminvoer vandaag = Datuminvoer.van(Dagen.vandaag(klok));
        return formulier(persoon, id(organisatie), Map.of("van", vandaag.tekst()), model);
    }

    @PostMapping("/{organisatie}")
    String geef(
            @PathVariable String persoon,
            @PathVariable String organisatie,
            @RequestParam Map<String, String> invoer,
            Principal wie,
            Model model,
            RedirectAttributes straks) {
        OrganisatieId id = id(organisatie);
        try {
            geef(persoon, id, invoer, wie.getName());
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
            return formulier(persoon, id, invoer, model);
        }
        straks.addFlashAttribute("melding", "De functie is toegevoegd.");
        return MensenController.naar(persoon, straks);
    }

    @PostMapping("/{functie}/beeindigen")
    String beeindig(
            @PathVariable String persoon,
            @PathVariable UUID functie,
            @RequestParam Map<String, String> invoer,
            Principal wie,
            Model model,
            RedirectAttributes straks) {
        String veld = Mensenlijst.Functieregel.veld(functie);
        Datuminvoer einde = Datuminvoer.uit(invoer, veld);
        try {
            mensen.beeindig(persoon, functie, dag(veld, EINDE, einde), wie.getName());
        } catch (OngeldigeInvoer fout) {
            String zin = String.join(" ", fout.fouten().values());
            model.addAttribute("fouten", Map.of(veld, zin)).addAttribute("einde", einde);
            return MensenController.toon(persoon, lijst, model);
        }
        straks.addFlashAttribute("melding", "De einddatum van de functie is vastgelegd.");
        return MensenController.naar(persoon, straks);
    }

    private String formulier(String persoon, OrganisatieId organisatie, Map<String, String> invoer, Model model) {
        Map<String, String> keuzes = new LinkedHashMap<>();
        lijst.keuzesIn(organisatie).forEach(keuze -> keuzes.put(keuze.code(), keuze.label()));
        model.addAttribute("invoer", invoer);
        model.addAttribute("van", Datuminvoer.uit(invoer, "van"));
        model.addAttribute("tot", Datuminvoer.uit(invoer, "tot"));
        model.addAttribute("persoon", lijst.persoon(persoon));
        model.addAttribute("organisatie", organisatie.code());
        model.addAttribute("organisatienaam", namen.van(organisatie));
        model.addAttribute("keuzes", keuzes);
        return "web/functie";
    }

    private void geef(String persoon, OrganisatieId organisatie, Map<String, String> invoer, String door) {
        String gekozen = invoer.getOrDefault("functie", "");
        Functiekeuze keuze = lijst.keuzesIn(organisatie).stream()
                .filter(kandidaat -> kandidaat.code().equals(gekozen))
                .findFirst()
                .orElseThrow(() -> new OngeldigeInvoer("functie", "Kies een functie."));
        String titel = invoer.getOrDefault("titel", "");
        Datuminvoer einde = Datuminvoer.uit(invoer, "tot");
        mensen.geef(
                persoon,
                keuze.orgaan(),
                keuze.rol(),
                titel.isBlank() ? keuze.rol().naam() + " " + namen.van(organisatie) : titel,
                dag("van", "Eerste dag", Datuminvoer.uit(invoer, "van")),
                einde.leeg() ? null : dag("tot", EINDE, einde),
                door);
    }

    private static LocalDate dag(String veld, String label, Datuminvoer datum) {
        String fout = datum.leeg() ? "Vul ‘" + label + "’ in." : datum.foutzin(label);
        if (fout != null) {
            throw new OngeldigeInvoer(veld, fout);
        }
        return datum.datum();
    }

    private static OrganisatieId id(String organisatie) {
        try {
            return new OrganisatieId(organisatie);
        } catch (IllegalArgumentException geenId) {
            throw new NietGevonden("organisation " + organisatie);
        }
    }
}
