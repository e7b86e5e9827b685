package nl.regelgang.procedure.inhoud;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.procedure.inhoud.Bevinding.Uitkomst;
import nl.regelgang.procedure.inhoud.Onderdeel.Eis;
import nl.regelgang.regeling.Vorm;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;

/** What {@code inhoud/deel.html} shows: the questions about an ontwerp, or what was answered. */
@Component
public class Inhoudspagina {

    private static final Map<String, String> ANTWOORDEN = antwoorden();

    /** Fills the page with the questions for a regeling of this vorm. */
    public void vraag(Vorm vorm, Hoofdstuk hoofdstuk, Inhoudsformulier inhoud, Model model) {
        model.addAttribute("ingevuld", inhoud);
        model.addAttribute("vorm", vorm);
        model.addAttribute("antwoorden", ANTWOORDEN);
        model.addAttribute("verplicht", Inhoudstabel.van(vorm, Eis.VERPLICHT));
        model.addAttribute("mag", Inhoudstabel.van(vorm, Eis.MAG));
        model.addAttribute("advies", Inhoudstabel.van(vorm, Eis.ADVIES));
        model.addAttribute("hoofdstuk", hoofdstuk);
    }

    /** Fills the page with what was found, when somebody looked. */
    public void toon(List<Bevinding> bevindingen, Vorm vorm, Hoofdstuk hoofdstuk, Model model) {
        model.addAttribute("bevindingen", bevindingen);
        model.addAttribute("vorm", vorm);
        model.addAttribute("hoofdstuk", hoofdstuk);
    }

    private static Map<String, String> antwoorden() {
        Map<String, String> antwoorden = new LinkedHashMap<>();
        Arrays.stream(Uitkomst.values())
                .forEach(uitkomst -> antwoorden.put(uitkomst.name(), StringUtils.capitalize(uitkomst.naam())));
        return antwoorden;
    }
}
