package nl.regelgang.procedure.jaarrekening;

import java.util.List;
import java.util.Map;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedurepagina;
import nl.regelgang.procedure.Startpagina;
import nl.regelgang.procedure.Verwachting;
import nl.regelgang.procedure.cyclus.Cycluspagina;
import nl.regelgang.termijnen.Proceduresoort;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of a jaarrekening: the verklaring, the answers of the raden, what was decided and where it went. */
@Component
class Jaarrekeningpagina implements Procedurepagina {

    private final Jaarrekeningen jaarrekeningen;
    private final Cycluspagina pagina;
    private final Verwachting verwachting;
    private final Startpagina start;

    Jaarrekeningpagina(Jaarrekeningen jaarrekeningen, Cycluspagina pagina, Verwachting verwachting, Startpagina start) {
        this.jaarrekeningen = jaarrekeningen;
        this.pagina = pagina;
        this.verwachting = verwachting;
        this.start = start;
    }

    @Override
    public Proceduresoort soort() {
        return Proceduresoort.JAARREKENING;
    }

    @Override
    public List<Startknop> startknoppen(String persoon) {
        return start.knop(persoon, "Jaarrekening voorbereiden", "/procedures/jaarrekening/nieuw");
    }

    @Override
    public Map<String, String> komend(Procedure procedure) {
        return verwachting.van(procedure.id());
    }

    @Override
    public String toon(Procedure procedure, Model model, String persoon) {
        pagina.vul(procedure, model, persoon);
        model.addAttribute("jaarrekening", jaarrekeningen.lees(procedure.id()));
        return "jaarrekening/procedure";
    }
}
