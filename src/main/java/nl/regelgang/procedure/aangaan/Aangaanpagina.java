package nl.regelgang.procedure.aangaan;

import java.util.List;
import java.util.Map;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.Bestuur;
import nl.regelgang.procedure.Bewaardeprocedures;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedurepagina;
import nl.regelgang.procedure.Procedurerechten;
import nl.regelgang.procedure.inhoud.Inhoudscontroles;
import nl.regelgang.procedure.inhoud.Inhoudspagina;
import nl.regelgang.procedure.voorstel.Besluitvorming;
import nl.regelgang.procedure.voorstel.Voorstelpagina;
import nl.regelgang.regeling.ABLid;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.regeling.Vorm;
import nl.regelgang.termijnen.Proceduresoort;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of a regeling that is being made: that of a voorstel, from the moment that there is an ontwerp. */
@Component
class Aangaanpagina implements Procedurepagina {

    private final Aangaanopslag opslag;
    private final Aangaanstart start;
    private final Aangaandeelnemers deelnemers;
    private final Aanwijzingen aanwijzingen;
    private final Deelnemerslijst lijst;
    private final Besluitvorming besluitvorming;
    private final Voorstelpagina voorstel;
    private final Inhoudspagina inhoudspagina;
    private final Inhoudscontroles controles;
    private final Bewaardeprocedures leesbaar;
    private final Procedurerechten rechten;
    private final Regelingen regelingen;

    Aangaanpagina(
            Aangaanopslag opslag,
            Aangaanstart start,
            Aangaandeelnemers deelnemers,
            Aanwijzingen aanwijzingen,
            Deelnemerslijst lijst,
            Besluitvorming besluitvorming,
            Voorstelpagina voorstel,
            Inhoudspagina inhoudspagina,
            Inhoudscontroles controles,
            Bewaardeprocedures leesbaar,
            Procedurerechten rechten,
            Regelingen regelingen) {
        this.opslag = opslag;
        this.start = start;
        this.deelnemers = deelnemers;
        this.aanwijzingen = aanwijzingen;
        this.lijst = lijst;
        this.besluitvorming = besluitvorming;
        this.voorstel = voorstel;
        this.inhoudspagina = inhoudspagina;
        this.controles = controles;
        this.leesbaar = leesbaar;
        this.rechten = rechten;
        this.regelingen = regelingen;
    }

    @Override
    public Proceduresoort soort() {
        return Proceduresoort.AANGAAN;
    }

    @Override
    public List<Startknop> startknoppen(String persoon) {
        return lijst.initiatiefnemers(persoon).isEmpty()
                ? List.of()
                : List.of(new Startknop("Nieuwe regeling beginnen", "/procedures/aangaan/nieuw"));
    }

    /** The law sets no days for what is to come. */
    @Override
    public Map<String, String> komend(Procedure procedure) {
        return Map.of();
    }

    @Override
    public String toon(Procedure procedure, Model model, String persoon) {
        Aangaan aangaan = opslag.lees(procedure.id());
        if (besluitvorming.vind(procedure.id()).isPresent()) {
            voorstel.toon(procedure, model, persoon);
            inhoudspagina.toon(
                    controles.van(procedure.id()),
                    procedure.bestuur().vorm(),
                    procedure.bestuur().hoofdstuk(),
                    model);
        } else {
            model.addAttribute("trajecten", List.of());
            model.addAttribute("documenten", leesbaar.leesbareDocumenten(procedure, persoon));
        }
        model.addAttribute("aangaan", aangaan);
        model.addAttribute("deelnemers", deelnemers.alle(aangaan));
        model.addAttribute("initiatiefnemer", naam(aangaan.initiatiefnemer()));
        model.addAttribute("centrum", aangaan.centrum() == null ? null : naam(aangaan.centrum()));
        model.addAttribute("aanwijzingen", aanwijzingen.van(procedure.id()));
        model.addAttribute("dagelijksBestuur", dagelijksBestuur(procedure.bestuur()));
        model.addAttribute(
                "inRegister", regelingen.vind(procedure.bestuur().regeling()).isPresent());
        model.addAttribute(
                "magStoppen", rechten.isSecretaris(procedure.bestuur(), persoon) && start.kanIntrekken(aangaan));
        return "aangaan/procedure";
    }

    /** The names of the leden that also sit in it; only an openbaar lichaam has one (Wgr art. 12). */
    private List<String> dagelijksBestuur(Bestuur bestuur) {
        return bestuur.vorm() != Vorm.OPENBAAR_LICHAAM
                ? List.of()
                : regelingen.ledenVanHetBestuur(bestuur.regeling()).stream()
                        .filter(ABLid::inDagelijksBestuur)
                        .map(ABLid::naam)
                        .toList();
    }

    private String naam(OrganisatieId organisatie) {
        return regelingen.organisatie(organisatie).map(Organisatie::naam).orElse(organisatie.code());
    }
}
