package nl.regelgang.procedure.begrotingswijziging;

import java.util.List;
import java.util.Map;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedurepagina;
import nl.regelgang.procedure.Startpagina;
import nl.regelgang.procedure.Verwachting;
import nl.regelgang.procedure.cyclus.Cycluspagina;
import nl.regelgang.regeling.Bedrag;
import nl.regelgang.termijnen.Proceduresoort;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of a begrotingswijziging: whether the raden are asked and why, and how far it is. */
@Component
class Begrotingswijzigingpagina implements Procedurepagina {

    private final Begrotingswijzigingen wijzigingen;
    private final Cycluspagina pagina;
    private final Verwachting verwachting;
    private final Startpagina start;

    Begrotingswijzigingpagina(
            Begrotingswijzigingen wijzigingen, Cycluspagina pagina, Verwachting verwachting, Startpagina start) {
        this.wijzigingen = wijzigingen;
        this.pagina = pagina;
        this.verwachting = verwachting;
        this.start = start;
    }

    @Override
    public Proceduresoort soort() {
        return Proceduresoort.BEGROTINGSWIJZIGING;
    }

    @Override
    public List<Startknop> startknoppen(String persoon) {
        return start.knop(persoon, "Begroting wijzigen", "/procedures/begrotingswijziging/nieuw");
    }

    @Override
    public Map<String, String> komend(Procedure procedure) {
        return verwachting.van(procedure.id());
    }

    @Override
    public String toon(Procedure procedure, Model model, String persoon) {
        pagina.vul(procedure, model, persoon);
        Begrotingswijziging wijziging = wijzigingen.lees(procedure.id());
        model.addAttribute("wijziging", wijziging);
        model.addAttribute("bedrag", Bedrag.euro(wijziging.feiten().bedrag()));
        return "begrotingswijziging/procedure";
    }
}
