package nl.regelgang.taken;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Dagen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of tasks. */
@Controller
class TakenController {

    private final Taken taken;
    private final Clock klok;

    TakenController(Taken taken, Clock klok) {
        this.taken = taken;
        this.klok = klok;
    }

    /** Without a choice: one's own tasks, or those of the team while one has none. */
    @GetMapping("/taken")
    String lijst(@RequestParam(required = false) @Nullable String lijst, Principal wie, Model model) {
        String persoon = wie.getName();
        Taken.Aantallen aantallen = taken.aantallen(persoon);
        boolean team = lijst == null ? aantallen.mijn() == 0 : lijst.equals("team");
        model.addAttribute("team", team);
        model.addAttribute("terug", team ? "/taken?lijst=team" : "/taken?lijst=mijn");
        model.addAttribute("aantallen", aantallen);
        model.addAttribute("groepen", groepen(team ? taken.vanTeam(persoon) : taken.vanPersoon(persoon), persoon));
        return "taken/lijst";
    }

    private List<Groep> groepen(List<Taak> lijst, String persoon) {
        LocalDate vandaag = Dagen.vandaag(klok);
        Map<String, String> namen = new HashMap<>();
        List<Taakregel> regels = lijst.stream()
                .map(taak -> Taakregel.van(
                        taak,
                        vandaag,
                        wie(taak, persoon, namen),
                        taken.weigering(taak, persoon).orElse(null)))
                .toList();
        return Stream.of(Urgentie.values())
                .map(urgentie -> new Groep(
                        urgentie,
                        regels.stream()
                                .filter(regel -> regel.urgentie() == urgentie)
                                .toList()))
                .filter(groep -> !groep.regels().isEmpty())
                .toList();
    }

    private String wie(Taak taak, String persoon, Map<String, String> namen) {
        if (taak.behandelaar() == null) {
            return "Nog niemand";
        }
        if (taak.behandelaar().equals(persoon)) {
            return "U";
        }
        return namen.computeIfAbsent(taak.behandelaar(), taken::naam);
    }

    /** A part of the list with its heading. */
    record Groep(Urgentie urgentie, List<Taakregel> regels) {}
}
