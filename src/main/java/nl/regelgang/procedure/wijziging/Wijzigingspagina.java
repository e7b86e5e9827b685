package nl.regelgang.procedure.wijziging;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.Bewaardeprocedures;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedurepagina;
import nl.regelgang.procedure.Procedurerechten;
import nl.regelgang.procedure.bekendmaking.Bekendmakingen;
import nl.regelgang.procedure.deelnemersbesluit.Besluittraject;
import nl.regelgang.procedure.deelnemersbesluit.Deelnemersbesluiten;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.termijnen.Proceduresoort;
import nl.regelgang.zienswijzen.Zichtbaarheid;
import nl.regelgang.zienswijzen.Zichtbaarheid.Lezer;
import nl.regelgang.zienswijzen.Zichtbaarheid.Onderdeel;
import nl.regelgang.zienswijzen.Zichtbaarheid.Staat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of a wijzigingsprocedure: where every deelnemer stands, and whether it comes about. */
@Component
class Wijzigingspagina implements Procedurepagina {

    private final Wijzigingen wijzigingen;
    private final Deelnemersbesluiten besluiten;
    private final Wijzigingsuitkomst uitkomst;
    private final Bekendmakingen bekendmakingen;
    private final Bewaardeprocedures leesbaar;
    private final Procedurerechten rechten;
    private final Regelingen regelingen;

    Wijzigingspagina(
            Wijzigingen wijzigingen,
            Deelnemersbesluiten besluiten,
            Wijzigingsuitkomst uitkomst,
            Bekendmakingen bekendmakingen,
            Bewaardeprocedures leesbaar,
            Procedurerechten rechten,
            Regelingen regelingen) {
        this.wijzigingen = wijzigingen;
        this.besluiten = besluiten;
        this.uitkomst = uitkomst;
        this.bekendmakingen = bekendmakingen;
        this.leesbaar = leesbaar;
        this.rechten = rechten;
        this.regelingen = regelingen;
    }

    @Override
    public Proceduresoort soort() {
        return Proceduresoort.WIJZIGING;
    }

    @Override
    public List<Startknop> startknoppen(String persoon) {
        return rechten.secretarisVan(persoon).isEmpty()
                ? List.of()
                : List.of(new Startknop("Wijziging van een regeling voorstellen", "/procedures/wijziging/nieuw"));
    }

    /** The law sets no days for what is to come. */
    @Override
    public Map<String, String> komend(Procedure procedure) {
        return Map.of();
    }

    @Override
    public String toon(Procedure procedure, Model model, String persoon) {
        UUID id = procedure.id();
        Wijziging wijziging = wijzigingen.lees(id);
        model.addAttribute("wijziging", wijziging);
        model.addAttribute("trajecten", besluiten.van(id));
        model.addAttribute("leesbaar", leesbareZienswijzen(procedure, wijziging, persoon));
        model.addAttribute("uitkomst", uitkomst.van(procedure, wijziging));
        model.addAttribute("bekendmaking", bekendmakingen.van(id).orElse(null));
        model.addAttribute("documenten", leesbaar.leesbareDocumenten(procedure, persoon));
        model.addAttribute("toetreder", naam(wijziging.toetreder()));
        model.addAttribute("vertrekker", naam(wijziging.vertrekker()));
        model.addAttribute(
                "magIntrekken",
                rechten.isSecretaris(procedure.bestuur(), persoon)
                        && wijziging.totStand() == null
                        && wijziging.ingetrokkenReden() == null);
        return "wijziging/procedure";
    }

    /** The trajecten of which the person reads what the zienswijze says and when it was treated, by the one rule (ADR 14). */
    private Set<UUID> leesbareZienswijzen(Procedure procedure, Wijziging wijziging, String persoon) {
        Staat staat = wijziging.reactie() == null || wijziging.opnieuw() ? Staat.INGEDIEND : Staat.VASTGESTELD;
        boolean bestuur = rechten.isBestuur(procedure.bestuur(), persoon);
        Set<OrganisatieId> eigen = rechten.organisatiesVan(procedure.bestuur(), persoon);
        return besluiten.van(procedure.id()).stream()
                .filter(traject -> Zichtbaarheid.mag(
                        lezers(eigen.contains(traject.deelnemer().organisatie()), bestuur), Onderdeel.TEKST, staat))
                .map(Besluittraject::id)
                .collect(Collectors.toSet());
    }

    private static Set<Lezer> lezers(boolean eigen, boolean bestuur) {
        Set<Lezer> lezers = EnumSet.of(Lezer.DEELNEMER);
        if (eigen) {
            lezers.add(Lezer.EIGEN);
        }
        if (bestuur) {
            lezers.add(Lezer.BESTUUR);
        }
        return lezers;
    }

    private @Nullable String naam(@Nullable OrganisatieId organisatie) {
        return organisatie == null
                ? null
                : regelingen.organisatie(organisatie).map(Organisatie::naam).orElse(organisatie.code());
    }
}
