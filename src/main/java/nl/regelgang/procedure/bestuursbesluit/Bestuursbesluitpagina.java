package nl.regelgang.procedure.bestuursbesluit;

import java.util.List;
import java.util.Map;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Participatie;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedurepagina;
import nl.regelgang.procedure.Startpagina;
import nl.regelgang.procedure.Verwachting;
import nl.regelgang.procedure.cyclus.Cycluspagina;
import nl.regelgang.procedure.cyclus.Cyclusraden;
import nl.regelgang.procedure.cyclus.Cyclusstukken;
import nl.regelgang.termijnen.Proceduresoort;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of a besluit of the bestuur: whether the raden are asked and why, who asks for it, and how far it is. */
@Component
class Bestuursbesluitpagina implements Procedurepagina {

    private final Bestuursbesluiten besluiten;
    private final Bestuursbesluitstappen stappen;
    private final Zienswijzeverzoekrechten verzoekrechten;
    private final Cyclusstukken stukken;
    private final Cyclusraden raden;
    private final Cycluspagina pagina;
    private final Startpagina start;
    private final Verwachting verwachting;
    private final Participatie participatie;

    Bestuursbesluitpagina(
            Bestuursbesluiten besluiten,
            Bestuursbesluitstappen stappen,
            Zienswijzeverzoekrechten verzoekrechten,
            Cyclusstukken stukken,
            Cyclusraden raden,
            Cycluspagina pagina,
            Startpagina start,
            Verwachting verwachting,
            Participatie participatie) {
        this.besluiten = besluiten;
        this.stappen = stappen;
        this.verzoekrechten = verzoekrechten;
        this.stukken = stukken;
        this.raden = raden;
        this.pagina = pagina;
        this.start = start;
        this.verwachting = verwachting;
        this.participatie = participatie;
    }

    @Override
    public Proceduresoort soort() {
        return Proceduresoort.BESTUURSBESLUIT;
    }

    @Override
    public List<Startknop> startknoppen(String persoon) {
        return start.knop(persoon, "Besluit van het bestuur voorbereiden", "/procedures/bestuursbesluit/nieuw");
    }

    @Override
    public Map<String, String> komend(Procedure procedure) {
        return verwachting.van(procedure.id());
    }

    @Override
    public String toon(Procedure procedure, Model model, String persoon) {
        pagina.vul(procedure, model, persoon);
        Bestuursbesluit besluit = besluiten.lees(procedure.id());
        Verzoekdrempel drempel = besluit.drempel();
        model.addAttribute("besluit", besluit);
        model.addAttribute("participatie", procedure.fase() == Fase.LOOPT ? participatie.zinnen(procedure) : List.of());
        model.addAttribute("uitkomst", stappen.uitkomst(stukken.lees(procedure.id())));
        model.addAttribute("nodig", drempel == null ? 0 : drempel.nodig(raden.aantal(stukken.lees(procedure.id()))));
        model.addAttribute(
                "kanVragen", verzoekrechten.deelnemer(procedure, persoon).isPresent());
        return "bestuursbesluit/procedure";
    }
}
