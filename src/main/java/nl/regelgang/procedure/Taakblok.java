package nl.regelgang.procedure;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regelgang.taken.Taak;
import nl.regelgang.taken.Taken;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The tasks of a procedure on its own pages, for whoever may complete them. */
@Component
public class Taakblok {

    private final Taken taken;

    Taakblok(Taken taken) {
        this.taken = taken;
    }

    /**
     * An open task of the person's own orgaan that asks another functie.
     *
     * @param wie who can do it, as a Dutch sentence
     */
    public record VoorEenAnder(Taak taak, String wie) {}

    /** The open tasks of the procedure that this person may do. */
    public List<Taak> eigenTaken(UUID procedure, String persoon) {
        return vanOrganen(procedure, persoon)
                .filter(taak -> taken.weigering(taak, persoon).isEmpty())
                .toList();
    }

    public List<VoorEenAnder> vanAnderen(UUID procedure, String persoon) {
        return vanOrganen(procedure, persoon)
                .flatMap(taak -> taken.weigering(taak, persoon).map(wie -> new VoorEenAnder(taak, wie)).stream())
                .toList();
    }

    private Stream<Taak> vanOrganen(UUID procedure, String persoon) {
        return taken.vanDossier(procedure).stream().filter(taak -> taken.isVoor(taak, persoon));
    }

    /** Puts the form of the open task of this step on the page, when there is one for this person. */
    public void voegToe(Model model, UUID procedure, String stap, String persoon) {
        eigenTaken(procedure, persoon).stream()
                .filter(taak -> taak.stap().equals(stap))
                .findFirst()
                .ifPresent(taak -> {
                    model.addAttribute("taak", taak);
                    model.addAttribute("waarom", taken.waarom(taak).orElse(null));
                    model.addAttribute("toelichting", taken.context(taak).toelichting());
                    model.addAttribute("formulier", taken.formulier(taak));
                    model.addAttribute("waarden", Map.of());
                    model.addAttribute("opdracht", UUID.randomUUID());
                });
    }
}
