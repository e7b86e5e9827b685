package nl.regelgang.procedure.begroting;

import java.util.Map;
import java.util.UUID;
import nl.regelgang.formulieren.Formulieren;
import nl.regelgang.taken.Taken;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the form of an open task on a page of the procedure, when this person may complete that task. */
@Component
class Taakblok {

    private final Taken taken;
    private final Formulieren formulieren;

    Taakblok(Taken taken, Formulieren formulieren) {
        this.taken = taken;
        this.formulieren = formulieren;
    }

    void voegToe(Model model, UUID procedure, String stap, String persoon) {
        taken.vanDossier(procedure, persoon).stream()
                .filter(taak -> taak.stap().equals(stap))
                .findFirst()
                .ifPresent(taak -> {
                    model.addAttribute("taak", taak);
                    model.addAttribute("formulier", formulieren.vind(taak.formulier()));
                    model.addAttribute("waarden", Map.of());
                    model.addAttribute("opdracht", UUID.randomUUID());
                });
    }
}
