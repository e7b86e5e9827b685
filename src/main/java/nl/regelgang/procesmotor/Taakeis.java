package nl.regelgang.procesmotor;

import java.util.Set;
import java.util.stream.Collectors;
import nl.regelgang.toegang.Rol;

/**
 * A step that is not for everybody with a functie in its orgaan. The module of the process declares it as a bean; a
 * step without one is for every functie in its orgaan.
 *
 * @param stap the part of the element id behind {@code userTask_}
 * @param rollen who may do it, in an orgaan of the task
 */
public record Taakeis(String proces, String stap, Set<Rol> rollen) {

    public Taakeis {
        rollen = Set.copyOf(rollen);
    }

    /** A Dutch sentence that says who does this step. */
    String uitleg() {
        String wie = rollen.stream().sorted().map(rol -> "de " + rol.naam()).collect(Collectors.joining(" of "));
        return "Alleen " + wie + " kan deze taak afronden.";
    }
}
