package nl.regelgang.procedure.bestuursbesluit;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.regelgang.formulieren.Datuminvoer;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.toegang.Toegang;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A beheerder enters on which besluiten of the bestuur the raden can give a zienswijze, from a day on. */
@Controller
@RequestMapping("/beheer/regelingen/{id}/zienswijzebesluiten")
class ZienswijzeregelController {

    private final Regelingen regelingen;
    private final Regelopslag regels;
    private final Toegang toegang;

    ZienswijzeregelController(Regelingen regelingen, Regelopslag regels, Toegang toegang) {
        this.regelingen = regelingen;
        this.regels = regels;
        this.toegang = toegang;
    }

    /** @param vanaf which of the versions stands in the form; empty for a new one */
    @GetMapping
    String toon(@PathVariable String id, @RequestParam(defaultValue = "") String vanaf, Model model) {
        Regeling regeling = regelingen.metId(id);
        return toon(
                regeling,
                regels.alle(regeling.id()).stream()
                        .filter(een -> een.sleutel().equals(vanaf))
                        .findFirst()
                        .map(Zienswijzeregelinvoer::van)
                        .orElse(Zienswijzeregelinvoer.LEEG),
                model);
    }

    @PostMapping
    String bewaar(
            @PathVariable String id,
            @RequestParam Map<String, String> ingevuld,
            Model model,
            Principal wie,
            RedirectAttributes hierna,
            HttpServletResponse antwoord) {
        Regeling regeling = regelingen.metId(id);
        Zienswijzeregelinvoer invoer = new Zienswijzeregelinvoer(ingevuld);
        try {
            regels.bewaar(regeling.id(), invoer.gelezen(), toegang.handelend(wie.getName(), Toegang.BEHEER));
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return toon(regeling, invoer, model);
        }
        hierna.addFlashAttribute("melding", "De regels zijn bewaard.");
        return "redirect:/beheer/regelingen/" + regeling.id() + "/zienswijzebesluiten";
    }

    private String toon(Regeling regeling, Zienswijzeregelinvoer invoer, Model model) {
        model.addAttribute("regeling", regeling);
        model.addAttribute("versies", regels.alle(regeling.id()));
        model.addAttribute("invoer", invoer);
        return "bestuursbesluit/regels";
    }

    /** What the beheerder typed. */
    record Zienswijzeregelinvoer(Map<String, String> ingevuld) {

        private static final int LANGSTE = 4_000;
        private static final int LANGSTE_ARTIKEL = 100;
        static final Zienswijzeregelinvoer LEEG = new Zienswijzeregelinvoer(Map.of("bestuur", "nee", "spoed", "nee"));

        static Zienswijzeregelinvoer van(Zienswijzeregels regels) {
            return new Zienswijzeregelinvoer(Map.of(
                    "vanaf", regels.sleutel(),
                    "artikel", regels.artikel(),
                    "besluiten", String.join("\n", regels.besluiten()),
                    "verzoek", Objects.toString(regels.verzoek(), ""),
                    "bestuur", regels.bestuurBepaalt() ? "ja" : "nee",
                    "spoed", regels.spoed() ? "ja" : "nee",
                    "versie", String.valueOf(regels.versie())));
        }

        public String veld(String naam) {
            return ingevuld.getOrDefault(naam, "");
        }

        public Datuminvoer vanaf() {
            return Datuminvoer.uit(ingevuld, "vanaf");
        }

        public boolean nieuw() {
            return versie() == 0;
        }

        private int versie() {
            return veld("versie").matches("\\d{1,6}") ? Integer.parseInt(veld("versie")) : 0;
        }

        /** @throws OngeldigeInvoer with a sentence per field */
        Zienswijzeregels gelezen() {
            Map<String, String> fouten = new LinkedHashMap<>();
            LocalDate dag = Datuminvoer.lees(ingevuld, "vanaf", "Vanaf welke dag geldt dit?", fouten);
            String artikel = veld("artikel").strip();
            if (artikel.isEmpty() || artikel.length() > LANGSTE_ARTIKEL) {
                fouten.put("artikel", "Vul het artikel van de regeling in, bijvoorbeeld: artikel 7.");
            }
            if (veld("besluiten").length() > LANGSTE) {
                fouten.put("besluiten", "Dit is te lang: hoogstens 4.000 tekens. Kort het in.");
            }
            Verzoekdrempel drempel = Verzoekdrempel.van(veld("verzoek")).orElse(null);
            if (drempel == null && !veld("verzoek").isBlank()) {
                fouten.put("verzoek", "Schrijf een deel, bijvoorbeeld 1/5, of een aantal raden, bijvoorbeeld 2.");
            }
            if (!fouten.isEmpty() || dag == null) {
                throw new OngeldigeInvoer(fouten);
            }
            List<String> besluiten = veld("besluiten")
                    .lines()
                    .map(String::strip)
                    .filter(regel -> !regel.isEmpty())
                    .distinct()
                    .toList();
            return new Zienswijzeregels(
                    dag,
                    artikel,
                    besluiten,
                    drempel,
                    veld("bestuur").equals("ja"),
                    veld("spoed").equals("ja"),
                    versie());
        }
    }
}
