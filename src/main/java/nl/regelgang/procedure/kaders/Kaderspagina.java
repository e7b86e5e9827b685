package nl.regelgang.procedure.kaders;

import java.util.List;
import java.util.Map;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedurepagina;
import nl.regelgang.procedure.Startpagina;
import nl.regelgang.procedure.cyclus.Cycluspagina;
import nl.regelgang.termijnen.Proceduresoort;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of the kaders for a begroting: when the raden got them, and what they think of them. */
@Component
class Kaderspagina implements Procedurepagina {

    private final Kadersopslag kaders;
    private final Cycluspagina pagina;
    private final Startpagina start;

    Kaderspagina(Kadersopslag kaders, Cycluspagina pagina, Startpagina start) {
        this.kaders = kaders;
        this.pagina = pagina;
        this.start = start;
    }

    @Override
    public Proceduresoort soort() {
        return Proceduresoort.KADERS;
    }

    @Override
    public List<Startknop> startknoppen(String persoon) {
        return start.knop(persoon, "Kaders toezenden", "/procedures/kaders/nieuw");
    }

    /** No step of it waits for a day of the law: it begins with the sending. */
    @Override
    public Map<String, String> komend(Procedure procedure) {
        return Map.of();
    }

    @Override
    public String toon(Procedure procedure, Model model, String persoon) {
        pagina.vul(procedure, model, persoon);
        model.addAttribute("kaders", kaders.lees(procedure.id()));
        return "kaders/procedure";
    }
}
