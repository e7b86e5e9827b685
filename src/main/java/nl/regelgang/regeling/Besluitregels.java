package nl.regelgang.regeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.regelgang.gedeeld.OrganisatieId;

/**
 * What a regeling says from one day on about how the deelnemers decide over it.
 *
 * @param vanaf the first day on which it holds; it ends where the next begins
 * @param drempels what was not filled in is absent
 * @param versie how often it was changed; 0 when it is not kept yet
 */
public record Besluitregels(
        LocalDate vanaf, Map<Regelingbesluit, Drempel> drempels, Stemgewichten gewichten, int versie) {

    public Besluitregels {
        drempels = Map.copyOf(drempels);
    }

    public Drempel drempel(Regelingbesluit besluit) {
        return drempels.getOrDefault(besluit, Drempel.NIET_INGEVULD);
    }

    /**
     * Whether it comes about, and how that follows.
     *
     * @param deelnemers all who take part on the day; who is not among the keuzes has not decided
     */
    public Drempeluitkomst uitkomst(
            Regelingbesluit besluit, List<Organisatie> deelnemers, Map<OrganisatieId, Deelnemerkeuze> keuzes) {
        return new Drempeltoets(besluit, drempel(besluit), gewichten, deelnemers, keuzes).uitkomst();
    }
}
