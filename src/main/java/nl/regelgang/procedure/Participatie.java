package nl.regelgang.procedure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.regeling.Regels;
import nl.regelgang.regeling.Vorm;
import nl.regelgang.termijnen.Aanknoping;
import nl.regelgang.termijnen.Instelling;
import nl.regelgang.termijnen.Uiterlijk;
import org.springframework.stereotype.Component;

/**
 * How a regeling takes ingezetenen and belanghebbenden along (Wgr art. 10 lid 7-8), for whoever prepares a besluit of its
 * bestuur or an evaluatie.
 */
@Component
public class Participatie {

    private final Regelingen regelingen;
    private final Regelingtermijnen termijnen;
    private final Clock klok;

    Participatie(Regelingen regelingen, Regelingtermijnen termijnen, Clock klok) {
        this.regelingen = regelingen;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    /** In Dutch sentences; empty for a regeling without a bestuur of its own, to which the article does not apply. */
    public List<String> zinnen(Procedure procedure) {
        if (procedure.bestuur().vorm() == Vorm.REGELING_ZONDER_MEER) {
            return List.of();
        }
        Grondslag artikel = procedure.bestuur().grondslag("Wgr art. 10 lid 7");
        String keuze = regelingen
                .vind(procedure.bestuur().regeling())
                .map(Regeling::regels)
                .orElse(Regels.STANDAARD)
                .instellingen()
                .keuze(Instelling.PARTICIPATIE);
        return switch (keuze) {
            case "eigen" ->
                List.of(
                        "De regeling zegt zelf hoe ingezetenen en belanghebbenden worden betrokken (%s). Kijk in haar tekst hoe."
                                .formatted(artikel));
            case "geen" ->
                List.of(
                        "Volgens de regeling worden ingezetenen en belanghebbenden niet betrokken. Of dat mag, staat niet vast: de wet vraagt een regeling te zeggen hoe dat gebeurt (%s)."
                                .formatted(artikel));
            default -> inspraak(procedure);
        };
    }

    private List<String> inspraak(Procedure procedure) {
        LocalDate vandaag = Dagen.vandaag(klok);
        Optional<Uiterlijk> einde = termijnen.van(procedure, vandaag, "inspraak", Aanknoping.op(vandaag));
        return List.of(
                "Ingezetenen en belanghebbenden krijgen inspraak volgens afdeling 3.4 Awb, tenzij de regeling iets anders zegt (%s).%s"
                        .formatted(
                                procedure.bestuur().grondslag("Wgr art. 10 lid 8"),
                                einde.map(dag ->
                                                " Ligt het ontwerp vanaf vandaag ter inzage, dan kunnen zij reageren tot en met %s (%s)."
                                                        .formatted(Dagen.voluit(dag.dag()), dag.grondslag()))
                                        .orElse("")));
    }
}
