package nl.regelgang.regeling;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A beheerder takes over the national register by uploading its files. */
@Controller
@RequestMapping("/beheer/register")
class RegisterController {

    private static final String PAGINA = "regeling/register";

    private final RegisterImport register;

    RegisterController(RegisterImport register) {
        this.register = register;
    }

    @GetMapping
    String toon() {
        return PAGINA;
    }

    @PostMapping
    String importeer(
            @RequestParam(required = false) @Nullable List<MultipartFile> bestanden,
            Model model,
            RedirectAttributes hierna,
            HttpServletResponse antwoord) {
        try {
            Importverslag verslag = register.importeer(ingevuld(bestanden));
            hierna.addFlashAttribute("verslag", List.copyOf(verslag.regels()));
            hierna.addFlashAttribute("melding", melding(verslag));
            return "redirect:/beheer/register";
        } catch (OngeldigeInvoer e) {
            model.addAttribute("fouten", Map.of("bestanden", e.getMessage()));
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return PAGINA;
        }
    }

    private static List<RegisterImport.Bestand> ingevuld(@Nullable List<MultipartFile> bestanden) {
        List<RegisterImport.Bestand> gekozen = Optional.ofNullable(bestanden).orElse(List.of()).stream()
                .filter(bestand -> !bestand.isEmpty())
                .map(bestand -> new RegisterImport.Bestand(
                        Optional.ofNullable(bestand.getOriginalFilename()).orElse("zonder naam"), bestand))
                .toList();
        if (gekozen.isEmpty()) {
            throw new OngeldigeInvoer("Kies een of meer XML-bestanden van het register.");
        }
        return gekozen;
    }

    private static String melding(Importverslag verslag) {
        return verslag.wijzigingen() == 0
                ? "Het register was al bij. Er is niets gewijzigd."
                : "Het register is bijgewerkt: " + verslag.wijzigingen() + " wijzigingen.";
    }
}
