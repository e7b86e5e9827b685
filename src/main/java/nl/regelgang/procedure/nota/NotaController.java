package nl.regelgang.procedure.nota;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedurerechten;
import nl.regelgang.procedure.Zichtbareprocedures;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody who sees the procedure reads its nota; the secretaris divides the zienswijzen into points. */
@Controller
@RequestMapping("/procedures/{id}/nota")
class NotaController {

    private static final int LANGSTE = 4_000;
    private static final int LANGSTE_THEMA = 60;

    private final Notas notas;
    private final Notapunten punten;
    private final Zichtbareprocedures procedures;
    private final Procedurerechten rechten;
    private final Journaal journaal;
    private final TransactionTemplate samen;

    NotaController(
            Notas notas,
            Notapunten punten,
            Zichtbareprocedures procedures,
            Procedurerechten rechten,
            Journaal journaal,
            TransactionTemplate samen) {
        this.notas = notas;
        this.punten = punten;
        this.procedures = procedures;
        this.rechten = rechten;
        this.journaal = journaal;
        this.samen = samen;
    }

    @GetMapping
    String toon(@PathVariable UUID id, Model model, Principal persoon) {
        Procedure procedure = procedures.lees(id, persoon.getName());
        List<Inbreng> inbreng = notas.inbreng(procedure, persoon.getName());
        model.addAttribute("zaak", procedure);
        model.addAttribute("nota", notas.van(procedure, persoon.getName()));
        model.addAttribute(
                "magIndelen",
                rechten.isSecretaris(procedure.bestuur(), persoon.getName())
                        && inbreng.stream().anyMatch(een -> !een.vast()));
        return "nota/nota";
    }

    /** @param punt which point stands in the form; empty for a new one */
    @GetMapping("/punten")
    String indelen(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String punt, Model model, Principal persoon) {
        Procedure procedure = alsSecretaris(id, persoon);
        return toonPunten(
                procedure,
                punten.van(id).stream()
                        .filter(een -> een.id().toString().equals(punt))
                        .findFirst()
                        .map(NotaController::velden)
                        .orElse(Map.of()),
                model,
                persoon);
    }

    @PostMapping("/punten")
    String bewaar(
            @PathVariable UUID id,
            @RequestParam Map<String, String> ingevuld,
            Model model,
            Principal persoon,
            RedirectAttributes hierna,
            HttpServletResponse antwoord) {
        Procedure procedure = alsSecretaris(id, persoon);
        try {
            samen.executeWithoutResult(nu -> {
                journaal.vergrendel(id);
                punten.bewaar(gelezen(procedure, ingevuld, persoon));
            });
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return toonPunten(procedure, ingevuld, model, persoon);
        }
        hierna.addFlashAttribute("melding", "Het punt is bewaard.");
        return "redirect:/procedures/" + id + "/nota/punten";
    }

    /** What the raden have is not taken away any more. */
    @PostMapping("/punten/{punt}/verwijderen")
    String verwijder(@PathVariable UUID id, @PathVariable UUID punt, Principal persoon, RedirectAttributes hierna) {
        Procedure procedure = alsSecretaris(id, persoon);
        samen.executeWithoutResult(nu -> {
            journaal.vergrendel(id);
            if (!wijzigbaar(procedure, punt, persoon)) {
                throw new NietGevonden("notapunt " + punt);
            }
            punten.verwijder(id, punt);
        });
        hierna.addFlashAttribute("melding", "Het punt is verwijderd.");
        return "redirect:/procedures/" + id + "/nota/punten";
    }

    private boolean wijzigbaar(Procedure procedure, UUID punt, Principal persoon) {
        return punten.van(procedure.id()).stream()
                .filter(een -> een.id().equals(punt))
                .anyMatch(een -> open(procedure, persoon).stream()
                        .anyMatch(inbreng -> inbreng.bron().equals(een.bron())));
    }

    private Notapunt gelezen(Procedure procedure, Map<String, String> ingevuld, Principal persoon) {
        Map<String, String> fouten = new LinkedHashMap<>();
        Inbreng over = open(procedure, persoon).stream()
                .filter(een -> een.bron().toString().equals(ingevuld.get("bron")))
                .findFirst()
                .orElse(null);
        if (over == null) {
            fouten.put("bron", "Kies de raad waarvan dit punt is. Een raad die zijn antwoord al heeft, kan niet meer.");
        }
        String thema = tekst(ingevuld, "thema", LANGSTE_THEMA, "Vul een thema in, bijvoorbeeld: financiën.", fouten);
        String punt = tekst(ingevuld, "punt", LANGSTE, "Schrijf wat de raad vindt.", fouten);
        String reactie =
                tekst(ingevuld, "reactie", LANGSTE, "Schrijf wat het bestuur ervan vindt, met redenen.", fouten);
        String conclusie = tekst(ingevuld, "conclusie", LANGSTE, "Schrijf wat het bestuur ermee doet.", fouten);
        UUID id = nummer(procedure, ingevuld.getOrDefault("id", ""), persoon, fouten);
        if (!fouten.isEmpty() || over == null) {
            throw new OngeldigeInvoer(fouten);
        }
        return new Notapunt(id, procedure.id(), over.bron(), over.sha256(), thema, punt, reactie, conclusie);
    }

    /** A point that the raden have already keeps its words; then this is a new one. */
    private UUID nummer(Procedure procedure, String id, Principal persoon, Map<String, String> fouten) {
        if (id.isEmpty()) {
            return UUID.randomUUID();
        }
        for (Notapunt een : punten.van(procedure.id())) {
            if (een.id().toString().equals(id) && wijzigbaar(procedure, een.id(), persoon)) {
                return een.id();
            }
        }
        fouten.put(
                "", "Dit punt kan niet meer worden gewijzigd: het is verwijderd, of de raden hebben het antwoord al.");
        return UUID.randomUUID();
    }

    private static String tekst(
            Map<String, String> ingevuld, String veld, int langste, String leeg, Map<String, String> fouten) {
        String tekst = ingevuld.getOrDefault(veld, "").strip();
        if (tekst.isEmpty()) {
            fouten.put(veld, leeg);
        } else if (tekst.length() > langste) {
            fouten.put(veld, "Dit is te lang: hoogstens %d tekens. Kort het in.".formatted(langste));
        }
        return tekst;
    }

    private List<Inbreng> open(Procedure procedure, Principal persoon) {
        return notas.inbreng(procedure, persoon.getName()).stream()
                .filter(een -> !een.vast() && een.zienswijze() != null)
                .toList();
    }

    private Procedure alsSecretaris(UUID id, Principal persoon) {
        Procedure procedure = procedures.lees(id, persoon.getName());
        if (!rechten.isSecretaris(procedure.bestuur(), persoon.getName())) {
            throw new NietGevonden("nota of " + id + " for its secretaris");
        }
        return procedure;
    }

    private String toonPunten(Procedure procedure, Map<String, String> ingevuld, Model model, Principal persoon) {
        List<Inbreng> open = open(procedure, persoon);
        Map<String, String> raden = new LinkedHashMap<>();
        open.forEach(een -> raden.put(een.bron().toString(), een.deelnemer()));
        model.addAttribute("zaak", procedure);
        model.addAttribute("raden", raden);
        model.addAttribute("inbreng", open);
        model.addAttribute("nota", notas.van(procedure, persoon.getName()));
        model.addAttribute("ingevuld", ingevuld);
        return "nota/punten";
    }

    private static Map<String, String> velden(Notapunt punt) {
        return Map.of(
                "id", punt.id().toString(),
                "bron", punt.bron().toString(),
                "thema", punt.thema(),
                "punt", punt.punt(),
                "reactie", punt.reactie(),
                "conclusie", punt.conclusie());
    }
}
