package nl.regelgang.procedure.toetreding;

import java.util.List;
import java.util.Map;
import nl.regelgang.procedure.Bewaardeprocedures;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedurepagina;
import nl.regelgang.procedure.Procedurerechten;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.termijnen.Proceduresoort;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of a verzoek to join; from it the secretaris goes on to the wijziging. */
@Component
class Toetredingspagina implements Procedurepagina {

    private final Toetredingen toetredingen;
    private final Toetredingstart start;
    private final Bewaardeprocedures leesbaar;
    private final Procedurerechten rechten;
    private final Regelingen regelingen;

    Toetredingspagina(
            Toetredingen toetredingen,
            Toetredingstart start,
            Bewaardeprocedures leesbaar,
            Procedurerechten rechten,
            Regelingen regelingen) {
        this.toetredingen = toetredingen;
        this.start = start;
        this.leesbaar = leesbaar;
        this.rechten = rechten;
        this.regelingen = regelingen;
    }

    @Override
    public Proceduresoort soort() {
        return Proceduresoort.TOETREDING;
    }

    @Override
    public List<Startknop> startknoppen(String persoon) {
        return start.toetreders(persoon).isEmpty()
                ? List.of()
                : List.of(new Startknop("Toetreding tot een regeling vragen", "/procedures/toetreding/nieuw"));
    }

    /** The law sets no days for what is to come. */
    @Override
    public Map<String, String> komend(Procedure procedure) {
        return Map.of();
    }

    @Override
    public String toon(Procedure procedure, Model model, String persoon) {
        Toetreding toetreding = toetredingen.lees(procedure.id());
        String toetreder = regelingen
                .organisatie(toetreding.toetreder())
                .map(Organisatie::naam)
                .orElse(toetreding.toetreder().code());
        model.addAttribute("toetreding", toetreding);
        model.addAttribute("toetreder", toetreder);
        model.addAttribute("documenten", leesbaar.leesbareDocumenten(procedure, persoon));
        model.addAttribute(
                "magVoorstellen",
                Boolean.TRUE.equals(toetreding.voorstellen()) && rechten.isSecretaris(procedure.bestuur(), persoon));
        model.addAttribute("magIntrekken", start.kanIntrekken(procedure, persoon));
        return "toetreding/procedure";
    }
}
