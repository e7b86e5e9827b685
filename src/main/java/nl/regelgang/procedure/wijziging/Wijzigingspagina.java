package nl.regelgang.procedure.wijziging;

import java.util.List;
import java.util.Map;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedurepagina;
import nl.regelgang.procedure.Procedurerechten;
import nl.regelgang.procedure.Startpagina;
import nl.regelgang.procedure.inhoud.Inhoudscontroles;
import nl.regelgang.procedure.inhoud.Inhoudspagina;
import nl.regelgang.procedure.voorstel.Voorstelpagina;
import nl.regelgang.regeling.Bijdragevergelijker;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.termijnen.Proceduresoort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of a wijzigingsprocedure: that of a voorstel, with who joins or leaves. */
@Component
class Wijzigingspagina implements Procedurepagina {

    private final Wijzigingen wijzigingen;
    private final Voorstelpagina voorstel;
    private final Inhoudspagina inhoudspagina;
    private final Inhoudscontroles inhoudscontroles;
    private final Startpagina start;
    private final Regelingen regelingen;
    private final Bijdragevergelijker bijdragen;
    private final Procedurerechten rechten;

    Wijzigingspagina(
            Wijzigingen wijzigingen,
            Voorstelpagina voorstel,
            Inhoudspagina inhoudspagina,
            Inhoudscontroles inhoudscontroles,
            Startpagina start,
            Regelingen regelingen,
            Bijdragevergelijker bijdragen,
            Procedurerechten rechten) {
        this.wijzigingen = wijzigingen;
        this.voorstel = voorstel;
        this.inhoudspagina = inhoudspagina;
        this.inhoudscontroles = inhoudscontroles;
        this.start = start;
        this.regelingen = regelingen;
        this.bijdragen = bijdragen;
        this.rechten = rechten;
    }

    @Override
    public Proceduresoort soort() {
        return Proceduresoort.WIJZIGING;
    }

    @Override
    public List<Startknop> startknoppen(String persoon) {
        return start.knop(persoon, "Wijziging van een regeling voorstellen", "/procedures/wijziging/nieuw");
    }

    /** The law sets no days for what is to come. */
    @Override
    public Map<String, String> komend(Procedure procedure) {
        return Map.of();
    }

    @Override
    public String toon(Procedure procedure, Model model, String persoon) {
        Wijziging wijziging = wijzigingen.lees(procedure.id());
        voorstel.toon(procedure, model, persoon);
        inhoudspagina.toon(
                inhoudscontroles.van(procedure.id()),
                procedure.bestuur().vorm(),
                procedure.bestuur().hoofdstuk(),
                model);
        model.addAttribute("toetreder", naam(wijziging.toetreder()));
        model.addAttribute("vertrekker", naam(wijziging.vertrekker()));
        model.addAttribute(
                "vergelijking",
                bijdragen
                        .vergelijk(
                                procedure.bestuur().regeling(),
                                wijziging.toetreder(),
                                wijziging.vertrekker(),
                                rechten.isBestuur(procedure.bestuur(), persoon))
                        .orElse(null));
        return "wijziging/procedure";
    }

    private @Nullable String naam(@Nullable OrganisatieId organisatie) {
        return organisatie == null
                ? null
                : regelingen.organisatie(organisatie).map(Organisatie::naam).orElse(organisatie.code());
    }
}
