package nl.regelgang.procedure.begroting;

import static nl.regelgang.gedeeld.Dagen.vandaag;

import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.notificatie.Postuit;
import nl.regelgang.procedure.begroting.Begrotingsprocedure.Status;
import nl.regelgang.procesmotor.Positie;
import nl.regelgang.procesmotor.Procesmotor;
import nl.regelgang.procesmotor.Storingen;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.standpunt.Standpunten;
import nl.regelgang.termijnbewaking.Termijnregister;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import nl.regelgang.zienswijzen.Zienswijzeronden;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What everybody who is concerned can see of a procedure at every moment. */
@Controller
@RequestMapping("/procedures")
class ProcedureController {

    private final Begrotingsrechten rechten;
    private final Zienswijzeronden ronden;
    private final Reactiestand reacties;
    private final Stemmingen stemmingen;
    private final Matrixpagina matrix;
    private final Procesmotor motor;
    private final Storingen storingen;
    private final Taakblok taakblok;
    private final Termijnregister termijnen;
    private final Begrotingstermijnregister begrotingstermijnen;
    private final Leesbaarheid leesbaarheid;
    private final Journaal journaal;
    private final Postuit postuit;
    private final Berichtrechten berichtrechten;
    private final Procedureregels regels;
    private final Regelingen regelingen;
    private final Clock klok;

    ProcedureController(
            Begrotingsrechten rechten,
            Zienswijzeronden ronden,
            Reactiestand reacties,
            Stemmingen stemmingen,
            Matrixpagina matrix,
            Procesmotor motor,
            Storingen storingen,
            Taakblok taakblok,
            Termijnregister termijnen,
            Begrotingstermijnregister begrotingstermijnen,
            Leesbaarheid leesbaarheid,
            Journaal journaal,
            Postuit postuit,
            Berichtrechten berichtrechten,
            Procedureregels regels,
            Regelingen regelingen,
            Clock klok) {
        this.rechten = rechten;
        this.ronden = ronden;
        this.reacties = reacties;
        this.stemmingen = stemmingen;
        this.matrix = matrix;
        this.motor = motor;
        this.storingen = storingen;
        this.taakblok = taakblok;
        this.termijnen = termijnen;
        this.begrotingstermijnen = begrotingstermijnen;
        this.leesbaarheid = leesbaarheid;
        this.journaal = journaal;
        this.postuit = postuit;
        this.berichtrechten = berichtrechten;
        this.regels = regels;
        this.regelingen = regelingen;
        this.klok = klok;
    }

    @GetMapping
    String lijst(Model model, Principal persoon) {
        List<Begrotingsprocedure> zichtbaar = rechten.zichtbaar(persoon.getName());
        model.addAttribute(
                "lopend",
                zichtbaar.stream().filter(p -> !p.status().beeindigd()).toList());
        model.addAttribute(
                "beeindigd",
                zichtbaar.stream().filter(p -> p.status().beeindigd()).toList());
        model.addAttribute(
                "magStarten", !rechten.secretarisVan(persoon.getName()).isEmpty());
        return "begroting/lijst";
    }

    @GetMapping("/{id}")
    String procedure(@PathVariable UUID id, Model model, Principal persoon) {
        String wie = persoon.getName();
        Begrotingsprocedure procedure = rechten.zichtbaar(id, wie);
        if (procedure.status() == Status.CONCEPT) {
            return "redirect:/procedures/" + id + "/planning";
        }
        model.addAttribute("procedure", procedure);
        model.addAttribute("secretaris", rechten.isSecretaris(procedure, wie));
        model.addAttribute("bestuur", rechten.isBestuur(procedure, wie));
        model.addAttribute("taken", taakblok.eigenTaken(id, wie));
        model.addAttribute("vanAnderen", taakblok.vanAnderen(id, wie));
        model.addAttribute("positie", motor.positie(id.toString()).orElseThrow());
        model.addAttribute("staatStil", storingen.bij(id.toString()));
        // Those of the trajecten stand in the overview of the raden.
        model.addAttribute(
                "termijnen",
                termijnen.verantwoording(id).stream()
                        .filter(een -> een.termijn().onderdeel().equals(id))
                        .toList());
        model.addAttribute("regels", regels.van(procedure));
        model.addAttribute("documenten", leesbaarheid.leesbareDocumenten(procedure, wie));
        model.addAttribute("stemmingen", stemmingen.van(id));
        model.addAttribute(
                "nietAangekomen", berichtrechten.teHerstellen(procedure, wie).size());
        model.addAttribute(
                "verzendingen", rechten.isBestuur(procedure, wie) ? verzendingen(id) : List.<Postuit.Verzending>of());
        ronden.laatste(id).ifPresent(ronde -> ronde(model, procedure, ronde, wie));
        return "begroting/procedure";
    }

    /** Without the mail within the college of a deelnemer, which is no business of the bestuur. */
    private List<Postuit.Verzending> verzendingen(UUID procedure) {
        return postuit.van(procedure).stream()
                .filter(verzending -> !Standpunten.INTERNE_POST.contains(verzending.soort()))
                .toList();
    }

    private void ronde(Model model, Begrotingsprocedure procedure, Zienswijzeronde ronde, String persoon) {
        model.addAttribute(
                "waaromSluiting",
                begrotingstermijnen.uitlegSluiting(procedure, ronde.sluitOp()).orElse(null));
        model.addAttribute("teHerinneren", ronde.teHerinneren(vandaag(klok)));
        model.addAttribute(
                "metZienswijzen", !reacties.metZienswijzen(procedure.id()).isEmpty());
        model.addAttribute(
                "eerderZonderReactie",
                reacties.uitEerdereRonden(procedure.id()).stream()
                        .map(traject -> traject.deelnemer().naam())
                        .toList());
        matrix.vul(model, procedure, ronde, Matrixvraag.ALLES, persoon);
        Set<OrgaanId> griffies = rechten.griffiesVan(persoon);
        model.addAttribute(
                "griffieTrajecten",
                ronde.trajecten().stream()
                        .filter(traject -> griffies.contains(traject.deelnemer().griffie()))
                        .toList());
        Set<OrganisatieId> eigen = rechten.organisatiesVan(procedure, persoon);
        model.addAttribute(
                "eigenTrajecten",
                ronde.trajecten().stream()
                        .filter(traject -> eigen.contains(traject.deelnemer().organisatie()))
                        .toList());
    }

    @GetMapping("/{id}/journaal")
    String journaal(@PathVariable UUID id, Model model, Principal persoon) {
        Begrotingsprocedure procedure = rechten.zichtbaar(id, persoon.getName());
        List<Journaal.Regel> alle = journaal.van(id);
        List<Journaal.Regel> leesbaar = rechten.leesbaar(procedure, alle, persoon.getName());
        model.addAttribute("procedure", procedure);
        model.addAttribute("regels", leesbaar);
        model.addAttribute("verborgen", alle.size() - leesbaar.size());
        model.addAttribute("klopt", journaal.klopt(id));
        model.addAttribute("organisatienamen", namen(leesbaar));
        return "begroting/journaal";
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
        model.addAttribute("procedure", rechten.zichtbaar(id, persoon.getName()));
        model.addAttribute("positie", positie(id));
        return "begroting/tekening";
    }

    @GetMapping(value = "/{id}/tekening.bpmn", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String bpmn(@PathVariable UUID id, Principal persoon) {
        rechten.zichtbaar(id, persoon.getName());
        return positie(id).bpmn();
    }

    private Positie positie(UUID id) {
        return motor.positie(id.toString()).orElseThrow(() -> new NietGevonden("positie van " + id));
    }
}
