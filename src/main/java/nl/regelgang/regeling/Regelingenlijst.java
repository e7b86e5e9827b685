package nl.regelgang.regeling;

import java.util.List;
import nl.regelgang.gedeeld.RegelingId;

/**
 * One page of the regelingen in force.
 *
 * @param pagina this page, from 1
 * @param paginas how many there are, at least 1
 * @param totaal the regelingen on all pages together
 */
public record Regelingenlijst(List<Regel> regels, int pagina, int paginas, int totaal) {

    /**
     * One line of the list.
     *
     * @param deelnemers how many take part today
     */
    public record Regel(RegelingId id, String korteNaam, String naam, Vorm vorm, int deelnemers) {}
}
