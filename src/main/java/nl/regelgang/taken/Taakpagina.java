package nl.regelgang.taken;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.dossier.Documenten;
import nl.regelgang.formulieren.Formulier;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.toegang.Hoedanigheid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What stands on the page of one task. */
@Component
class Taakpagina {

    private final Taken taken;
    private final Taakverdeling verdeling;
    private final Concepten concepten;
    private final Opmerkingpagina opmerkingen;
    private final Documenten documenten;
    private final Clock klok;

    Taakpagina(
            Taken taken,
            Taakverdeling verdeling,
            Concepten concepten,
            Opmerkingpagina opmerkingen,
            Documenten documenten,
            Clock klok) {
        this.taken = taken;
        this.verdeling = verdeling;
        this.concepten = concepten;
        this.opmerkingen = opmerkingen;
        this.documenten = documenten;
        this.klok = klok;
    }

    /**
     * The page with the form.
     *
     * @param waarden what was just filled in; when that is nothing, the draft
     */
    String taak(Taak taak, String persoon, HttpServletRequest verzoek, Map<String, Object> waarden, Model model) {
        String weigering = taken.weigering(taak, persoon).orElse(null);
        Hoedanigheid als = weigering == null ? taken.hoedanigheid(taak, persoon) : null;
        model.addAttribute("taak", taak);
        wie(taak, persoon, weigering, als, model);
        stukken(taak, model);
        model.addAttribute("voorstellen", taken.voorstellen(taak, persoon));
        Concept concept = als == null ? null : concepten.van(taak, persoon).orElse(null);
        Map<String, Object> getoond = waarden.isEmpty() && concept != null ? concept.waarden() : waarden;
        Formulier formulier = taken.formulier(taak);
        model.addAttribute("formulier", formulier);
        model.addAttribute("waarden", getoond);
        model.addAttribute("ingevuld", Afronding.leesbaar(formulier, waarden));
        String opdracht = verzoek.getParameter("opdracht");
        model.addAttribute("opdracht", opdracht == null ? UUID.randomUUID().toString() : opdracht);
        model.addAttribute("conceptversie", waarden.isEmpty() ? versie(concept) : gezien(verzoek));
        model.addAttribute("conceptstand", concept == null ? null : stand(concept, persoon));
        opmerkingen.vul(taak, persoon, model);
        return "taken/taak";
    }

    private void wie(Taak taak, String persoon, @Nullable String weigering, @Nullable Hoedanigheid als, Model model) {
        boolean vanMij = persoon.equals(taak.behandelaar());
        boolean voorNemer = als != null && als.isVoor(taak.behandelaar());
        String wie = taak.behandelaar() == null ? "Nog niemand" : vanMij ? "U" : taken.naam(taak.behandelaar());
        model.addAttribute("regel", Taakregel.van(taak, Dagen.vandaag(klok), wie, weigering));
        model.addAttribute("weigering", weigering);
        model.addAttribute("namens", als == null ? null : taken.namens(als).orElse(null));
        model.addAttribute("vanMij", vanMij);
        model.addAttribute("vanEenAnder", taak.behandelaar() != null && !vanMij && !voorNemer);
        model.addAttribute("streefdatum", taak.streefdatum() == null ? null : Dagen.voluit(taak.streefdatum()));
        model.addAttribute(
                "verloop",
                verdeling.verloop(taak).stream()
                        .map(een -> Verloopzin.van(een, taken::naam))
                        .toList());
    }

    private void stukken(Taak taak, Model model) {
        Taakcontext context = taken.context(taak);
        model.addAttribute("toelichting", context.toelichting());
        model.addAttribute("waarom", taken.waarom(taak).orElse(null));
        model.addAttribute(
                "documenten",
                context.documenten().stream()
                        .map(documenten::vind)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static int versie(@Nullable Concept concept) {
        return concept == null ? 0 : concept.versie();
    }

    /** The version of the draft that stood on the page that was sent. */
    static int gezien(HttpServletRequest verzoek) {
        String versie = verzoek.getParameter("conceptversie");
        return versie != null && versie.matches("[0-9]{1,9}") ? Integer.parseInt(versie) : 0;
    }

    private String stand(Concept concept, String persoon) {
        String wie = concept.door().equals(persoon) ? "" : " door " + taken.naam(concept.door());
        return "Concept opgeslagen" + wie + ", " + Verloopzin.moment(concept.opgeslagen());
    }

    /** What somebody reads who comes to a finished task, with what he had filled in, so that he can copy it. */
    String afgerond(Taak taak, String persoon, Map<String, Object> waarden, HttpServletResponse antwoord, Model model) {
        antwoord.setStatus(HttpStatus.CONFLICT.value());
        Map<String, Object> getypt = waarden.isEmpty() ? concept(taak, persoon) : waarden;
        model.addAttribute("taak", taak);
        model.addAttribute("kop", Afronding.kop(taak, persoon));
        model.addAttribute("zin", Afronding.zin(taak, persoon, taken::naam));
        model.addAttribute("reden", taken.vervallen(taak).orElse(null));
        model.addAttribute("ingevuld", getypt.isEmpty() ? Map.of() : Afronding.leesbaar(taken.formulier(taak), getypt));
        opmerkingen.vul(taak, persoon, model);
        return "taken/afgerond";
    }

    /** What this person was still writing when somebody else completed the task. */
    private Map<String, Object> concept(Taak taak, String persoon) {
        return taken.weigering(taak, persoon).isPresent()
                ? Map.of()
                : concepten
                        .van(taak, persoon)
                        .filter(concept -> concept.door().equals(persoon))
                        .map(Concept::waarden)
                        .orElse(Map.of());
    }
}
