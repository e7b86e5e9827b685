package nl.regelgang.procedure.verplichteuitgave;

import java.util.List;
import java.util.Map;
import nl.regelgang.procedure.Bewaardeprocedures;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedurepagina;
import nl.regelgang.procedure.Startpagina;
import nl.regelgang.procedure.Verwachting;
import nl.regelgang.regeling.Bedrag;
import nl.regelgang.termijnen.Proceduresoort;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of a verplichte uitgave: what is asked, what the raad and the toezichthouder decided, and the payment. */
@Component
class Uitgavepagina implements Procedurepagina {

    private final Uitgaven uitgaven;
    private final Bewaardeprocedures documenten;
    private final Startpagina start;
    private final Verwachting verwachting;

    Uitgavepagina(Uitgaven uitgaven, Bewaardeprocedures documenten, Startpagina start, Verwachting verwachting) {
        this.uitgaven = uitgaven;
        this.documenten = documenten;
        this.start = start;
        this.verwachting = verwachting;
    }

    @Override
    public Proceduresoort soort() {
        return Proceduresoort.VERPLICHTE_UITGAVE;
    }

    @Override
    public List<Startknop> startknoppen(String persoon) {
        return start.knop(persoon, "Verplichte uitgave melden", "/procedures/verplichte-uitgave/nieuw");
    }

    @Override
    public Map<String, String> komend(Procedure procedure) {
        return verwachting.van(procedure.id());
    }

    @Override
    public String toon(Procedure procedure, Model model, String persoon) {
        Uitgave uitgave = uitgaven.lees(procedure.id());
        model.addAttribute("uitgave", uitgave);
        model.addAttribute("bedrag", Bedrag.euro(uitgave.bedrag()));
        model.addAttribute("documenten", documenten.leesbareDocumenten(procedure, persoon));
        return "verplichteuitgave/procedure";
    }
}
