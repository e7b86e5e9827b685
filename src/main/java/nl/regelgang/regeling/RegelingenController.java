package nl.regelgang.regeling;

import java.security.Principal;
import java.util.List;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The register for everybody who is logged in; it holds only what the national register publishes. */
@Controller
class RegelingenController {

    private final Regelingen regelingen;
    private final Toegang toegang;
    private final List<Regelingblok> blokken;

    RegelingenController(Regelingen regelingen, Toegang toegang, List<Regelingblok> blokken) {
        this.regelingen = regelingen;
        this.toegang = toegang;
        this.blokken = blokken;
    }

    @GetMapping("/regelingen")
    String lijst(
            @RequestParam(defaultValue = "") String zoek,
            @RequestParam(defaultValue = "1") String pagina,
            Model model) {
        model.addAttribute("zoek", zoek);
        model.addAttribute("lijst", regelingen.zoek(zoek, getal(pagina)));
        return "regeling/lijst";
    }

    @GetMapping("/regelingen/{id}")
    String regeling(@PathVariable String id, Principal wie, Model model) {
        Regeling regeling = regelingen.metId(id);
        List<Regelingweergave> andereVersies = regelingen.versiesVan(regeling.lichaam()).stream()
                .filter(versie -> !versie.id().equals(regeling.id()))
                .map(versie -> new Regelingweergave(versie, regelingen.vandaag()))
                .toList();
        Regelingweergave weergave = new Regelingweergave(regeling, regelingen.vandaag());
        model.addAttribute("weergave", weergave);
        model.addAttribute("andereVersies", andereVersies);
        model.addAttribute(
                "vertegenwoordiging",
                regelingen.heeftEigenBestuursleden(regeling.id())
                        ? weergave.vertegenwoordiging(regelingen.ledenVanHetBestuur(regeling.id()))
                        : List.of());
        model.addAttribute(
                "blokken",
                blokken.stream().flatMap(blok -> blok.bij(regeling).stream()).toList());
        model.addAttribute("beheerder", toegang.isBeheerder(wie.getName()));
        model.addAttribute("betrokken", isBetrokken(regeling, wie.getName()));
        model.addAttribute("secretaris", isSecretaris(regeling, wie.getName()));
        return "regeling/regeling";
    }

    /** Whether the person is of the dagelijks bestuur or of a deelnemer, and so reads what the deelnemers pay. */
    private boolean isBetrokken(Regeling regeling, String persoon) {
        return toegang.organenVan(persoon).stream()
                .anyMatch(orgaan -> orgaan.equals(regeling.dagelijksBestuur())
                        || regeling.isDeelnemerOp(orgaan.organisatie(), regelingen.vandaag()));
    }

    private boolean isSecretaris(Regeling regeling, String persoon) {
        return toegang.functiesVan(persoon).stream()
                .anyMatch(functie ->
                        functie.rol() == Rol.DB_SECRETARIS && functie.orgaan().equals(regeling.dagelijksBestuur()));
    }

    private static int getal(String tekst) {
        return tekst.matches("[0-9]{1,6}") ? Integer.parseInt(tekst) : 1;
    }
}
