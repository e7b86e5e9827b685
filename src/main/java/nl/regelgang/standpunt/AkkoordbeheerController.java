package nl.regelgang.standpunt;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regelgang.formulieren.Datuminvoer;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.standpunt.Niveaus.Compensatie;
import nl.regelgang.toegang.Functie;
import nl.regelgang.toegang.Mensen;
import nl.regelgang.toegang.Rol;
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

/** Which proof of identity each organisation asks for an akkoord, and what compensates a link alone (BIO2 5.17.01). */
@Controller
@RequestMapping("/beheer/akkoord")
class AkkoordbeheerController {

    private static final int LANGSTE_TEKST = 2_000;
    private static final List<String> DAGEN = List.of("cisoOp", "proceseigenaarOp", "herzienVoor");

    private final Niveaus niveaus;
    private final Mensen mensen;
    private final Regelingen regelingen;
    private final Clock klok;

    AkkoordbeheerController(Niveaus niveaus, Mensen mensen, Regelingen regelingen, Clock klok) {
        this.niveaus = niveaus;
        this.mensen = mensen;
        this.regelingen = regelingen;
        this.klok = klok;
    }

    /** The organisations of which members are known. */
    @GetMapping
    String lijst(Model model) {
        List<Regel> regels = mensen.functiesVanNuOfLater().stream()
                .filter(functie -> functie.rol() == Rol.COLLEGELID)
                .map(Functie::orgaan)
                .map(orgaan -> orgaan.organisatie())
                .distinct()
                .sorted()
                .map(this::regel)
                .toList();
        model.addAttribute("regels", regels);
        return "standpunt/beheer";
    }

    @GetMapping("/{organisatie}")
    String toon(@PathVariable String organisatie, Model model) {
        Organisatie van = vind(organisatie);
        Map<String, Object> invoer = new HashMap<>();
        DAGEN.forEach(veld -> invoer.put(veld, Datuminvoer.LEEG));
        invoer.put("niveau", niveaus.van(van.id()).name());
        niveaus.compensatie(van.id()).ifPresent(compensatie -> {
            invoer.put("maatregelen", compensatie.maatregelen());
            invoer.put("ciso", compensatie.ciso());
            invoer.put("cisoOp", Datuminvoer.van(compensatie.cisoOp()));
            invoer.put("proceseigenaar", compensatie.proceseigenaar());
            invoer.put("proceseigenaarOp", Datuminvoer.van(compensatie.proceseigenaarOp()));
            invoer.put("herzienVoor", Datuminvoer.van(compensatie.herzienVoor()));
        });
        return pagina(van, invoer, model);
    }

    @PostMapping("/{organisatie}")
    String bewaar(
            @PathVariable String organisatie,
            @RequestParam Map<String, String> invoer,
            Principal wie,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes straks) {
        Organisatie van = vind(organisatie);
        Map<String, String> fouten = new LinkedHashMap<>();
        Niveau niveau = niveau(invoer.getOrDefault("niveau", ""), fouten);
        Compensatie compensatie = compensatie(invoer, niveau, fouten);
        if (!fouten.isEmpty() || niveau == null) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("fouten", fouten);
            Map<String, Object> terug = new HashMap<>(invoer);
            DAGEN.forEach(veld -> terug.put(veld, Datuminvoer.uit(invoer, veld)));
            return pagina(van, terug, model);
        }
        niveaus.zet(van.id(), niveau, wie.getName());
        if (compensatie != null) {
            niveaus.bewaar(van.id(), compensatie, wie.getName());
        }
        straks.addFlashAttribute("melding", "Bewaard voor " + van.naam() + ".");
        return "redirect:/beheer/akkoord";
    }

    private String pagina(Organisatie van, Map<String, ?> invoer, Model model) {
        Map<String, String> keuzes = new LinkedHashMap<>();
        keuzes.put(Niveau.A.name(), "Niveau A: met de link uit de e-mail, zonder inloggen");
        keuzes.put(Niveau.C.name(), "Niveau C: alleen na inloggen");
        model.addAttribute("organisatie", van).addAttribute("invoer", invoer).addAttribute("keuzes", keuzes);
        return "standpunt/beheer-organisatie";
    }

    private static @Nullable Niveau niveau(String tekst, Map<String, String> fouten) {
        for (Niveau niveau : Niveau.values()) {
            if (niveau.name().equals(tekst)) {
                return niveau;
            }
        }
        fouten.put("niveau", "Kies niveau A of niveau C.");
        return null;
    }

    /** Null at level C when nothing was filled in: then nothing needs to be compensated. */
    private static @Nullable Compensatie compensatie(
            Map<String, String> invoer, @Nullable Niveau niveau, Map<String, String> fouten) {
        boolean leeg = List.of("maatregelen", "ciso", "proceseigenaar").stream()
                .allMatch(veld -> invoer.getOrDefault(veld, "").isBlank());
        if (niveau == Niveau.C && leeg) {
            return null;
        }
        String maatregelen =
                tekst(invoer, "maatregelen", "Schrijf op wat het risico van een link alleen beperkt.", fouten);
        String ciso = tekst(invoer, "ciso", "Vul in welke CISO heeft geadviseerd.", fouten);
        LocalDate cisoOp = Datuminvoer.lees(invoer, "cisoOp", "Datum van het advies", fouten);
        String eigenaar = tekst(invoer, "proceseigenaar", "Vul in welke proceseigenaar dit heeft goedgekeurd.", fouten);
        LocalDate eigenaarOp = Datuminvoer.lees(invoer, "proceseigenaarOp", "Datum van de goedkeuring", fouten);
        LocalDate herzienVoor = Datuminvoer.lees(invoer, "herzienVoor", "Opnieuw bekijken voor", fouten);
        if (cisoOp == null || eigenaarOp == null || herzienVoor == null) {
            return null;
        }
        return new Compensatie(maatregelen, ciso, cisoOp, eigenaar, eigenaarOp, herzienVoor);
    }

    private static String tekst(Map<String, String> invoer, String veld, String fout, Map<String, String> fouten) {
        String tekst = invoer.getOrDefault(veld, "").strip();
        if (tekst.isEmpty() || tekst.length() > LANGSTE_TEKST) {
            fouten.put(veld, fout);
        }
        return tekst;
    }

    private Regel regel(OrganisatieId id) {
        Niveau niveau = niveaus.van(id);
        Compensatie compensatie = niveaus.compensatie(id).orElse(null);
        String naam = regelingen.organisatie(id).map(Organisatie::naam).orElse(id.code());
        if (niveau != Niveau.A) {
            return new Regel(id.code(), naam, niveau, "gedaan", "niet nodig: leden loggen in");
        }
        if (compensatie == null) {
            return new Regel(id.code(), naam, niveau, "let-op", "nog niet vastgelegd");
        }
        boolean verlopen = compensatie.herzienVoor().isBefore(Dagen.vandaag(klok));
        String voor = Dagen.voluit(compensatie.herzienVoor());
        return verlopen
                ? new Regel(id.code(), naam, niveau, "te-laat", "had herzien moeten zijn voor " + voor)
                : new Regel(
                        id.code(),
                        naam,
                        niveau,
                        "gedaan",
                        "goedgekeurd door " + compensatie.proceseigenaar() + ", te herzien voor " + voor);
    }

    private Organisatie vind(String code) {
        try {
            return regelingen
                    .organisatie(new OrganisatieId(code))
                    .orElseThrow(() -> new NietGevonden("organisation " + code));
        } catch (IllegalArgumentException geenCode) {
            throw new NietGevonden("organisation");
        }
    }

    /** @param stand the kind of status, as in the fragment of that name */
    record Regel(String organisatie, String naam, Niveau niveau, String stand, String compensatie) {}
}
