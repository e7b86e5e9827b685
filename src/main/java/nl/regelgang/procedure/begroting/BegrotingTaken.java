package nl.regelgang.procedure.begroting;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.procedure.stemming.Stemmen;
import nl.regelgang.taken.Taakcontext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What DB and AB read above a task of a begrotingsprocedure. */
@Component
class BegrotingTaken implements Taakcontext.Bron {

    private final Begrotingsprocedures procedures;
    private final Begrotingstermijnregister termijnen;
    private final Begrotingsrechten rechten;
    private final Stemmen stemmen;
    private final Clock klok;

    BegrotingTaken(
            Begrotingsprocedures procedures,
            Begrotingstermijnregister termijnen,
            Begrotingsrechten rechten,
            Stemmen stemmen,
            Clock klok) {
        this.procedures = procedures;
        this.termijnen = termijnen;
        this.rechten = rechten;
        this.stemmen = stemmen;
        this.klok = klok;
    }

    @Override
    public Optional<Taakcontext> bij(String proces, String sleutel, String stap, Grondslag uitModel) {
        if (!proces.equals(Begrotingsmelder.PROCES)) {
            return Optional.empty();
        }
        Begrotingsprocedure procedure = procedures.lees(UUID.fromString(sleutel));
        String pad = "/procedures/" + procedure.id();
        return Optional.of(new Taakcontext(
                procedure.id(),
                procedure.bestuur().regeling(),
                procedure.bestuur().regelingNaam(),
                "Begroting " + procedure.jaar(),
                null,
                pad,
                werkpagina(stap, pad),
                toelichting(procedure, stap),
                List.of(procedure.ontwerp()),
                procedure.bestuur().hoofdstuk().toegepast(uitModel),
                termijn(procedure, stap)));
    }

    @Override
    public Optional<String> waarom(String proces, String sleutel, String stap, LocalDate uiterlijk) {
        if (!proces.equals(Begrotingsmelder.PROCES)) {
            return Optional.empty();
        }
        Begrotingsprocedure procedure = procedures.lees(UUID.fromString(sleutel));
        return stap.equals(Begrotingstermijnregister.VASTSTELLING)
                        && uiterlijk.equals(procedure.plan().vergadering())
                ? Optional.of(
                        "Op deze dag is de vergadering gepland waarin het bestuur stemt. Dat is eigen planning; de"
                                + " begroting moet zijn vastgesteld vóór 1 januari %d (%s)."
                                        .formatted(procedure.jaar(), procedure.grondslag("Wgr art. 34 lid 1")))
                : termijnen.uitleg(procedure.id(), stap, uiterlijk);
    }

    @Override
    public Map<UUID, String> standen(Collection<UUID> dossiers) {
        return procedures.standen(dossiers);
    }

    @Override
    public Set<UUID> zichtbaar(Collection<UUID> dossiers, String persoon) {
        return rechten.zichtbaar(dossiers, persoon);
    }

    /** On what the last day of the step rests; a day that the bestuur planned rests on no law. */
    private Grondslag termijn(Begrotingsprocedure procedure, String stap) {
        return switch (stap) {
            case Begrotingstermijnregister.TOEZENDING -> procedure.grondslag("Wgr art. 34 lid 2");
            case Begrotingstermijnregister.REACTIE -> termijnen.reactiegrondslag(procedure);
            default -> Grondslag.WERKAFSPRAAK;
        };
    }

    private static @Nullable String werkpagina(String stap, String pad) {
        return switch (stap) {
            case "reactieVaststellen" -> pad + "/reacties";
            case "stemmingVastleggen" -> pad + "/stemming";
            default -> null;
        };
    }

    private List<String> toelichting(Begrotingsprocedure procedure, String stap) {
        Begrotingsprocedure.Plan plan = procedure.plan();
        return switch (stap) {
            case "begrotingAanbieden" ->
                List.of("De aanbieding aan het bestuur is gepland op %s, de vergadering op %s."
                        .formatted(voluit(plan.aanbieding()), voluit(plan.vergadering())));
            case "stemmingVastleggen" ->
                stemmen.opnieuw(procedure.id())
                        ? List.of(
                                "In de vorige vergadering is niet besloten. Leg hier de stemming vast van een latere dag.")
                        : List.of();
            case "ontwerpbegrotingAanpassen" ->
                List.of(
                        "Het bestuur heeft de begroting niet vastgesteld. Pas het ontwerp aan en plan opnieuw.",
                        "Krijgen de raden het vandaag opnieuw, dan kan de %s vanaf %s (%s)."
                                .formatted(
                                        termijnen.termijnen(procedure).vanafAanbieding()
                                                ? "aanbieding"
                                                : "vaststelling",
                                        voluit(termijnen
                                                .termijnen(procedure)
                                                .toezendingRaden()
                                                .vroegsteDoel(Dagen.vandaag(klok))),
                                        termijnen
                                                .termijnen(procedure)
                                                .toezendingRaden()
                                                .geldend()
                                                .grondslag()),
                        "De wet zegt niet of een aangepast ontwerp opnieuw naar de raden moet. Het dagelijks bestuur "
                                + "besluit dat, met een reden.");
            default -> List.of();
        };
    }
}
