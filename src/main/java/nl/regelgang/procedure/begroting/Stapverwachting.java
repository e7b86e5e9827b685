package nl.regelgang.procedure.begroting;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.regelgang.termijnbewaking.Termijnregister;
import nl.regelgang.zienswijzen.Traject;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The days of the steps that are still to come, in words: on which day they are planned, and by when they must be done. */
@Component("begrotingVerwachting")
class Stapverwachting {

    private static final String TAAK = "userTask_";

    private final Termijnregister register;

    Stapverwachting(Termijnregister register) {
        this.register = register;
    }

    /** By the id of the step; a step of which no day is known is not in it. */
    Map<String, String> van(Begrotingsprocedure procedure) {
        Map<String, LocalDate> gepland = Map.of(
                Begrotingstermijnregister.AANBIEDING, procedure.plan().aanbieding(),
                Begrotingstermijnregister.VASTSTELLING, procedure.plan().vergadering());
        Map<String, String> dagen = new LinkedHashMap<>();
        gepland.forEach((stap, dag) -> dagen.put(TAAK + stap, zin(dag, null)));
        register.van(procedure.id()).stream()
                .filter(termijn -> termijn.onderdeel().equals(procedure.id()))
                .filter(termijn -> termijn.status() == Termijnregister.Status.OPEN)
                .forEach(termijn ->
                        dagen.put(TAAK + termijn.soort(), zin(gepland.get(termijn.soort()), termijn.uiterlijk())));
        return dagen;
    }

    /** The same for the way of one deelnemer. */
    public Map<String, String> van(Zienswijzeronde ronde, Traject traject) {
        LocalDate vergadering = Boolean.TRUE.equals(traject.behandeling()) ? traject.vergaderingOp() : null;
        return Map.of(TAAK + "zienswijzeVastleggen", zin(vergadering, ronde.sluitOp()));
    }

    private static String zin(@Nullable LocalDate gepland, @Nullable LocalDate uiterlijk) {
        if (uiterlijk == null || uiterlijk.equals(gepland)) {
            return gepland == null ? "" : "Gepland op " + voluit(gepland) + ".";
        }
        return gepland == null
                ? "Uiterlijk %s.".formatted(voluit(uiterlijk))
                : "Gepland op %s, uiterlijk %s.".formatted(voluit(gepland), voluit(uiterlijk));
    }
}
