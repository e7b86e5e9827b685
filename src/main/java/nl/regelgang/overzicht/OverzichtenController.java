package nl.regelgang.overzicht;

import java.security.Principal;
import java.util.List;
import nl.regelgang.formulieren.Datuminvoer;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The overzichten; which one and which year stand in the address. */
@Controller
@RequestMapping("/overzicht")
class OverzichtenController {

    private final Overzichtsrechten rechten;
    private final Overzichtskeuzes keuzes;
    private final Organisatieoverzicht organisaties;
    private final Bestuursoverzicht besturen;
    private final Toezichtoverzicht toezicht;
    private final Regelingen regelingen;

    OverzichtenController(
            Overzichtsrechten rechten,
            Overzichtskeuzes keuzes,
            Organisatieoverzicht organisaties,
            Bestuursoverzicht besturen,
            Toezichtoverzicht toezicht,
            Regelingen regelingen) {
        this.rechten = rechten;
        this.keuzes = keuzes;
        this.organisaties = organisaties;
        this.besturen = besturen;
        this.toezicht = toezicht;
        this.regelingen = regelingen;
    }

    /** @throws NietGevonden when there is no overzicht for this person */
    @GetMapping
    String begin(Principal wie) {
        return keuzes.van(wie.getName()).stream()
                .findFirst()
                .map(keuze -> "redirect:" + keuze.pad())
                .orElseThrow(() -> new NietGevonden("overzicht"));
    }

    @GetMapping("/organisaties/{organisatie}")
    String organisatie(
            @PathVariable String organisatie,
            @RequestParam(defaultValue = "") String jaar,
            Principal wie,
            Model model) {
        OrganisatieId id = organisatie(organisatie);
        rechten.eisOrganisatie(wie.getName(), id);
        model.addAttribute("beeld", organisaties.van(id, jaar(jaar)));
        model.addAttribute("magNoteren", rechten.magNoteren(wie.getName(), id));
        return toon("overzicht/organisatie", "/overzicht/organisaties/" + id, wie, model);
    }

    @GetMapping("/regelingen/{id}")
    String regeling(@PathVariable String id, @RequestParam(defaultValue = "") String jaar, Principal wie, Model model) {
        Bestuursbeeld beeld = besturen.van(vanBestuur(id, wie), jaar(jaar));
        model.addAttribute("beeld", beeld);
        model.addAttribute(
                "evaluatie",
                model.getAttribute("ingevuld") instanceof String ingevuld
                        ? Datuminvoer.van(ingevuld)
                        : beeld.geevalueerd() == null ? Datuminvoer.LEEG : Datuminvoer.van(beeld.geevalueerd()));
        return toon("overzicht/regeling", "/overzicht/regelingen/" + id, wie, model);
    }

    @GetMapping("/toezicht/{organisatie}")
    String toezicht(
            @PathVariable String organisatie,
            @RequestParam(defaultValue = "") String jaar,
            Principal wie,
            Model model) {
        OrganisatieId id = organisatie(organisatie);
        OrgaanId orgaan = rechten.toezicht(wie.getName()).stream()
                .filter(een -> een.organisatie().equals(id))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("toezicht of " + id));
        model.addAttribute("beeld", toezicht.van(orgaan, jaar(jaar)));
        return toon("overzicht/toezicht", "/overzicht/toezicht/" + id, wie, model);
    }

    private String toon(String pagina, String pad, Principal wie, Model model) {
        List<Overzichtskeuze> mogelijk = keuzes.van(wie.getName());
        model.addAttribute("keuzes", mogelijk);
        model.addAttribute("pad", pad);
        model.addAttribute("dag", Dagen.voluit(organisaties.vandaag()));
        return pagina;
    }

    /** @throws NietGevonden also when there is such a regeling, but of another bestuur */
    private Regeling vanBestuur(String id, Principal wie) {
        return regelingen.vanBestuur(rechten.besturen(wie.getName())).stream()
                .filter(regeling -> regeling.id().equals(regeling(id)))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("overzicht of regeling " + id));
    }

    static OrganisatieId organisatie(String code) {
        try {
            return new OrganisatieId(code);
        } catch (IllegalArgumentException geenCode) {
            throw onbekend(geenCode);
        }
    }

    static RegelingId regeling(String id) {
        try {
            return new RegelingId(id);
        } catch (IllegalArgumentException geenId) {
            throw onbekend(geenId);
        }
    }

    private static NietGevonden onbekend(IllegalArgumentException oorzaak) {
        NietGevonden fout = new NietGevonden("what an overzicht is of");
        fout.initCause(oorzaak);
        return fout;
    }

    private int jaar(String tekst) {
        if (tekst.isEmpty()) {
            return organisaties.vandaag().getYear();
        }
        if (!tekst.matches("20[0-9]{2}")) {
            throw new NietGevonden("year of an overzicht");
        }
        return Integer.parseInt(tekst);
    }
}
