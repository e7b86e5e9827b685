package nl.regelgang.procedure.voorstel;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.Bewaardeprocedures;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedurerechten;
import nl.regelgang.procedure.bekendmaking.Bekendmakingen;
import nl.regelgang.procedure.deelnemersbesluit.Besluittraject;
import nl.regelgang.procedure.deelnemersbesluit.Deelnemersbesluiten;
import nl.regelgang.zienswijzen.Zichtbaarheid;
import nl.regelgang.zienswijzen.Zichtbaarheid.Lezer;
import nl.regelgang.zienswijzen.Zichtbaarheid.Onderdeel;
import nl.regelgang.zienswijzen.Zichtbaarheid.Staat;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What {@code voorstel/deel.html} shows: where every deelnemer stands, and whether the voorstel comes about. */
@Component
public class Voorstelpagina {

    private final Besluitvorming besluitvorming;
    private final Deelnemersbesluiten besluiten;
    private final Bekendmakingen bekendmakingen;
    private final Bewaardeprocedures leesbaar;
    private final Procedurerechten rechten;

    Voorstelpagina(
            Besluitvorming besluitvorming,
            Deelnemersbesluiten besluiten,
            Bekendmakingen bekendmakingen,
            Bewaardeprocedures leesbaar,
            Procedurerechten rechten) {
        this.besluitvorming = besluitvorming;
        this.besluiten = besluiten;
        this.bekendmakingen = bekendmakingen;
        this.leesbaar = leesbaar;
        this.rechten = rechten;
    }

    /** Fills the page, also with the documents that the person may read. */
    public void toon(Procedure procedure, Model model, String persoon) {
        UUID id = procedure.id();
        Voorstel voorstel = besluitvorming.lees(id);
        model.addAttribute("voorstel", voorstel);
        model.addAttribute("trajecten", besluiten.van(id));
        model.addAttribute("besluitUiterlijk", besluiten.uiterlijk(id));
        model.addAttribute("leesbaar", leesbareZienswijzen(procedure, voorstel, persoon));
        model.addAttribute("uitkomst", besluitvorming.uitkomst(procedure));
        model.addAttribute("bekendmaking", bekendmakingen.van(id).orElse(null));
        model.addAttribute("documenten", leesbaar.leesbareDocumenten(procedure, persoon));
        model.addAttribute(
                "magIntrekken", rechten.isSecretaris(procedure.bestuur(), persoon) && voorstel.kanIntrekken());
    }

    /** The trajecten of which the person reads what the zienswijze says and when it was treated, by the one rule (ADR 14). */
    Set<UUID> leesbareZienswijzen(Procedure procedure, Voorstel voorstel, String persoon) {
        Staat staat = voorstel.reactie() == null || voorstel.opnieuw() ? Staat.INGEDIEND : Staat.VASTGESTELD;
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
}
