package nl.regelgang.procedure.begroting;

import java.util.List;
import nl.regelgang.procedure.begroting.Begrotingsprocedure.Plan;

/**
 * Everything that would follow from another plan; nothing is changed by looking at it.
 *
 * @param dagen the days of the procedure that would move
 * @param taken the open tasks that would get another last day
 * @param raden the raden that have not answered; empty when their days stay what they are
 * @param planning with the warnings, as before the start
 */
public record Verzetgevolgen(
        Plan plan, List<Gevolg> dagen, List<Gevolg> taken, List<Raadsgevolg> raden, Planning planning) {

    public Verzetgevolgen {
        dagen = List.copyOf(dagen);
        taken = List.copyOf(taken);
        raden = List.copyOf(raden);
    }
}
