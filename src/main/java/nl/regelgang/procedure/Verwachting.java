package nl.regelgang.procedure;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regelgang.termijnbewaking.Termijnregister;
import nl.regelgang.termijnbewaking.Termijnregister.LopendeTermijn;
import org.springframework.stereotype.Component;

/** The days of the steps of a procedure, where a term in the register has the name of the step that ends it. */
@Component
public class Verwachting {

    private final Termijnregister register;

    Verwachting(Termijnregister register) {
        this.register = register;
    }

    /** By the id of the step, in words; a step without an open term is not in it. */
    public Map<String, String> van(UUID procedure) {
        return register.van(procedure).stream()
                .filter(termijn -> termijn.onderdeel().equals(procedure))
                .filter(termijn -> termijn.status() == Termijnregister.Status.OPEN)
                .collect(Collectors.toMap(
                        termijn -> "userTask_" + termijn.soort(), Verwachting::zin, (een, ander) -> ander));
    }

    private static String zin(LopendeTermijn termijn) {
        return "Uiterlijk %s.".formatted(voluit(termijn.uiterlijk()));
    }
}
