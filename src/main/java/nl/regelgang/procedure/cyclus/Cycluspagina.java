package nl.regelgang.procedure.cyclus;

import nl.regelgang.procedure.Bewaardeprocedures;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedurerechten;
import nl.regelgang.procedure.stemming.Stemmingen;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of every stuk of the yearly cycle shows. */
@Component
public class Cycluspagina {

    private final Cyclusstukken stukken;
    private final Rondebeeld ronde;
    private final Stemmingen stemmingen;
    private final Bewaardeprocedures leesbaar;
    private final Procedurerechten rechten;

    Cycluspagina(
            Cyclusstukken stukken,
            Rondebeeld ronde,
            Stemmingen stemmingen,
            Bewaardeprocedures leesbaar,
            Procedurerechten rechten) {
        this.stukken = stukken;
        this.ronde = ronde;
        this.stemmingen = stemmingen;
        this.leesbaar = leesbaar;
        this.rechten = rechten;
    }

    public void vul(Procedure procedure, Model model, String persoon) {
        Cyclusstuk stuk = stukken.lees(procedure.id());
        model.addAttribute("stuk", stuk);
        model.addAttribute("raden", ronde.van(procedure, persoon));
        model.addAttribute("radenTot", ronde.tot(procedure).orElse(null));
        model.addAttribute("stemmingen", stemmingen.van(procedure.id()));
        model.addAttribute("documenten", leesbaar.leesbareDocumenten(procedure, persoon));
        model.addAttribute("wat", stuk.soort().wat());
        model.addAttribute("magIntrekken", rechten.isSecretaris(procedure.bestuur(), persoon) && stuk.intrekbaar());
    }
}
