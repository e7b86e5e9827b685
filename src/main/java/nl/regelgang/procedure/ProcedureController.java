package nl.regelgang.procedure;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procesmotor.Positie;
import nl.regelgang.procesmotor.Procesmotor;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.termijnen.Proceduresoort;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What everybody who is concerned can see of a procedure at every moment, whatever its kind. */
@Controller
@RequestMapping("/procedures")
class ProcedureController {

    private final Zichtbareprocedures procedures;
    private final Map<Proceduresoort, Procedurepagina> paginas;
    private final Procedurekader kader;
    private final Procedurerechten rechten;
    private final Procesmotor motor;
    private final Journaal journaal;
    private final Regelingen regelingen;
    private final Jaarplanning planning;
    private final Startlijst starten;

    ProcedureController(
            Zichtbareprocedures procedures,
            List<Procedurepagina> paginas,
            Procedurekader kader,
            Procedurerechten rechten,
            Procesmotor motor,
            Journaal journaal,
            Regelingen regelingen,
            Jaarplanning planning,
            Startlijst starten) {
        this.procedures = procedures;
        this.paginas = paginas.stream().collect(Collectors.toMap(Procedurepagina::soort, Function.identity()));
        this.kader = kader;
        this.rechten = rechten;
        this.motor = motor;
        this.journaal = journaal;
        this.regelingen = regelingen;
        this.planning = planning;
        this.starten = starten;
    }

    @GetMapping
    String lijst(Model model, Principal persoon) {
        List<Procedure> zichtbaar = procedures.van(persoon.getName());
        model.addAttribute(
                "lopend",
                zichtbaar.stream().filter(een -> !een.fase().beeindigd()).toList());
        model.addAttribute(
                "beeindigd",
                zichtbaar.stream().filter(een -> een.fase().beeindigd()).toList());
        model.addAttribute("magStarten", starten.isErIetsVoor(persoon.getName()));
        model.addAttribute("teBeginnen", planning.teBeginnen(persoon.getName()));
        return "procedure/lijst";
    }

    @GetMapping("/{id}")
    String procedure(@PathVariable UUID id, Model model, Principal persoon) {
        Procedure procedure = procedures.lees(id, persoon.getName());
        if (procedure.fase() != Fase.CONCEPT) {
            kader.vul(model, procedure, persoon.getName());
            model.addAttribute("komend", pagina(procedure).komend(procedure));
        }
        return pagina(procedure).toon(procedure, model, persoon.getName());
    }

    @GetMapping("/{id}/journaal")
    String journaal(@PathVariable UUID id, Model model, Principal persoon) {
        Procedure procedure = procedures.lees(id, persoon.getName());
        List<Journaal.Regel> alle = journaal.van(id);
        List<Journaal.Regel> leesbaar = rechten.leesbaar(procedure, alle, persoon.getName());
        model.addAttribute("zaak", procedure);
        model.addAttribute("regels", leesbaar);
        model.addAttribute("verborgen", alle.size() - leesbaar.size());
        model.addAttribute("klopt", journaal.klopt(id));
        model.addAttribute("organisatienamen", namen(leesbaar));
        return "procedure/journaal";
    }

    private Map<OrganisatieId, String> namen(List<Journaal.Regel> regels) {
        return regels.stream()
                .flatMap(regel -> Optional.ofNullable(regel.door().namens()).stream())
                .map(orgaan -> orgaan.organisatie())
                .distinct()
                .flatMap(organisatie -> regelingen.organisatie(organisatie).stream())
                .collect(Collectors.toMap(Organisatie::id, Organisatie::naam, (een, ander) -> een));
    }

    @GetMapping("/{id}/tekening")
    String tekening(@PathVariable UUID id, Model model, Principal persoon) {
        Procedure procedure = procedures.lees(id, persoon.getName());
        model.addAttribute("zaak", procedure);
        model.addAttribute("positie", positie(id));
        model.addAttribute("komend", pagina(procedure).komend(procedure));
        return "procedure/tekening";
    }

    @GetMapping(value = "/{id}/tekening.bpmn", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String bpmn(@PathVariable UUID id, Principal persoon) {
        procedures.lees(id, persoon.getName());
        return positie(id).bpmn();
    }

    private Positie positie(UUID id) {
        return motor.positie(id.toString()).orElseThrow(() -> new NietGevonden("positie van " + id));
    }

    private Procedurepagina pagina(Procedure procedure) {
        return Optional.ofNullable(paginas.get(procedure.soort())).orElseThrow();
    }
}
