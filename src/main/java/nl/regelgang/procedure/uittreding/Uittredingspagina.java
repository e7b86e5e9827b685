package nl.regelgang.procedure.uittreding;

import java.util.List;
import java.util.Map;
import nl.regelgang.procedure.Bewaardeprocedures;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedurepagina;
import nl.regelgang.procedure.Procedurerechten;
import nl.regelgang.procedure.Startpagina;
import nl.regelgang.procedure.bekendmaking.Bekendmakingen;
import nl.regelgang.procedure.deelnemersbesluit.Besluittraject;
import nl.regelgang.procedure.deelnemersbesluit.Deelnemersbesluiten;
import nl.regelgang.regeling.Bedrag;
import nl.regelgang.regeling.Bijdragevergelijker;
import nl.regelgang.termijnen.Proceduresoort;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of an uittreding: the besluit of the deelnemer, the gevolgen, and from when. */
@Component
class Uittredingspagina implements Procedurepagina {

    private final Uittredingen uittredingen;
    private final Uittredingstart start;
    private final Deelnemersbesluiten besluiten;
    private final Bekendmakingen bekendmakingen;
    private final Bewaardeprocedures leesbaar;
    private final Procedurerechten rechten;
    private final Startpagina startpagina;
    private final Bijdragevergelijker bijdragen;
    private final Uittredingverlenging verlenging;

    Uittredingspagina(
            Uittredingen uittredingen,
            Uittredingstart start,
            Deelnemersbesluiten besluiten,
            Bekendmakingen bekendmakingen,
            Bewaardeprocedures leesbaar,
            Procedurerechten rechten,
            Startpagina startpagina,
            Bijdragevergelijker bijdragen,
            Uittredingverlenging verlenging) {
        this.uittredingen = uittredingen;
        this.start = start;
        this.besluiten = besluiten;
        this.bekendmakingen = bekendmakingen;
        this.leesbaar = leesbaar;
        this.rechten = rechten;
        this.startpagina = startpagina;
        this.bijdragen = bijdragen;
        this.verlenging = verlenging;
    }

    @Override
    public Proceduresoort soort() {
        return Proceduresoort.UITTREDING;
    }

    @Override
    public List<Startknop> startknoppen(String persoon) {
        return startpagina.knop(persoon, "Voornemen tot uittreding vastleggen", "/procedures/uittreding/nieuw");
    }

    /** The law sets no days for what is to come. */
    @Override
    public Map<String, String> komend(Procedure procedure) {
        return Map.of();
    }

    @Override
    public String toon(Procedure procedure, Model model, String persoon) {
        Uittreding uittreding = uittredingen.lees(procedure.id());
        model.addAttribute("uittreding", uittreding);
        model.addAttribute("uittreedsom", Bedrag.euro(uittreding.uittreedsom()));
        model.addAttribute(
                "vergelijking",
                bijdragen
                        .vergelijk(
                                procedure.bestuur().regeling(),
                                null,
                                uittreding.uittreder(),
                                rechten.isBestuur(procedure.bestuur(), persoon))
                        .orElse(null));
        model.addAttribute("trajecten", besluiten.besluitend(procedure.id()));
        model.addAttribute(
                "gehoord",
                besluiten.van(procedure.id()).stream()
                        .filter(Besluittraject::alleenZienswijze)
                        .toList());
        model.addAttribute("bekendmaking", bekendmakingen.van(procedure.id()).orElse(null));
        model.addAttribute("documenten", leesbaar.leesbareDocumenten(procedure, persoon));
        model.addAttribute(
                "magVerlengen",
                rechten.isSecretaris(procedure.bestuur(), persoon)
                        && verlenging.mogelijk(procedure).isPresent());
        model.addAttribute(
                "magIntrekken",
                rechten.isSecretaris(procedure.bestuur(), persoon) && start.kanIntrekken(procedure.id()));
        return "uittreding/procedure";
    }
}
