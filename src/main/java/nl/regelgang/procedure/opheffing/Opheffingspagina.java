package nl.regelgang.procedure.opheffing;

import java.util.List;
import java.util.Map;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedurepagina;
import nl.regelgang.procedure.Procedurerechten;
import nl.regelgang.procedure.Startpagina;
import nl.regelgang.procedure.voorstel.Voorstelpagina;
import nl.regelgang.termijnen.Proceduresoort;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of an opheffing: that of a voorstel, with what becomes of the regeling. */
@Component
class Opheffingspagina implements Procedurepagina {

    private final Opheffingen opheffingen;
    private final Voorstelpagina voorstel;
    private final Lopend lopend;
    private final Procedurerechten rechten;
    private final Startpagina start;

    Opheffingspagina(
            Opheffingen opheffingen,
            Voorstelpagina voorstel,
            Lopend lopend,
            Procedurerechten rechten,
            Startpagina start) {
        this.opheffingen = opheffingen;
        this.voorstel = voorstel;
        this.lopend = lopend;
        this.rechten = rechten;
        this.start = start;
    }

    @Override
    public Proceduresoort soort() {
        return Proceduresoort.OPHEFFING;
    }

    @Override
    public List<Startknop> startknoppen(String persoon) {
        return start.knop(persoon, "Opheffing van een regeling voorstellen", "/procedures/opheffing/nieuw");
    }

    /** The law sets no days for what is to come. */
    @Override
    public Map<String, String> komend(Procedure procedure) {
        return Map.of();
    }

    @Override
    public String toon(Procedure procedure, Model model, String persoon) {
        voorstel.toon(procedure, model, persoon);
        model.addAttribute("opheffing", opheffingen.lees(procedure.id()));
        model.addAttribute(
                "andere",
                rechten.isBestuur(procedure.bestuur(), persoon)
                                && !procedure.fase().beeindigd()
                        ? lopend.naast(procedure)
                        : List.of());
        return "opheffing/procedure";
    }
}
