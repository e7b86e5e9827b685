package nl.regelgang.procedure.geschil;

import java.util.List;
import java.util.Map;
import nl.regelgang.procedure.Bewaardeprocedures;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedurepagina;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.Verwachting;
import nl.regelgang.procedure.Zichtbareprocedures;
import nl.regelgang.termijnen.Instelling;
import nl.regelgang.termijnen.Proceduresoort;
import nl.regelgang.termijnen.Termijninstellingen;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of a geschil: between whom, who decides and why, what was tried, and how far it is. */
@Component
class Geschilpagina implements Procedurepagina {

    private final Geschillen geschillen;
    private final Geschileinde einde;
    private final Geschilverdaging verdaging;
    private final Partijen partijen;
    private final Bewaardeprocedures leesbaar;
    private final Zichtbareprocedures zichtbare;
    private final Procedures procedures;
    private final Verwachting verwachting;

    Geschilpagina(
            Geschillen geschillen,
            Geschileinde einde,
            Geschilverdaging verdaging,
            Partijen partijen,
            Bewaardeprocedures leesbaar,
            Zichtbareprocedures zichtbare,
            Procedures procedures,
            Verwachting verwachting) {
        this.geschillen = geschillen;
        this.einde = einde;
        this.verdaging = verdaging;
        this.partijen = partijen;
        this.leesbaar = leesbaar;
        this.zichtbare = zichtbare;
        this.procedures = procedures;
        this.verwachting = verwachting;
    }

    @Override
    public Proceduresoort soort() {
        return Proceduresoort.GESCHIL;
    }

    @Override
    public List<Startknop> startknoppen(String persoon) {
        return partijen.van(persoon).isEmpty()
                ? List.of()
                : List.of(new Startknop("Geschil melden", "/procedures/geschil/nieuw"));
    }

    @Override
    public Map<String, String> komend(Procedure procedure) {
        return verwachting.van(procedure.id());
    }

    @Override
    public String toon(Procedure procedure, Model model, String persoon) {
        Geschil geschil = geschillen.lees(procedure.id());
        model.addAttribute("geschil", geschil);
        model.addAttribute("opdrachtAan", Beslissingstappen.opdrachtnaam(geschil));
        model.addAttribute("documenten", leesbaar.leesbareDocumenten(procedure, persoon));
        model.addAttribute(
                "herkomst",
                geschil.herkomst() == null
                        ? null
                        : zichtbare.vind(geschil.herkomst(), persoon).orElse(null));
        model.addAttribute("wacht", wacht(procedure));
        model.addAttribute("magBeeindigen", einde.kan(geschil) && partijen.treedtOpVoor(geschil.indiener(), persoon));
        model.addAttribute(
                "magVerdagen",
                partijen.beslist(geschil, persoon)
                        && verdaging.mogelijk(geschil).isPresent());
        return "geschil/procedure";
    }

    /** By law a geschil suspends nothing; a regeling can say otherwise. */
    private boolean wacht(Procedure procedure) {
        return procedures
                .instellingen(procedure.id())
                .orElse(Termijninstellingen.STANDAARD)
                .aan(Instelling.GESCHIL_SCHORST);
    }
}
