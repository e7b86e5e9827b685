package nl.regelgang.toegang;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;

/**
 * Whose tasks somebody may see.
 *
 * @param organen the organen whose tasks he sees, whatever the regeling
 * @param perRegeling the organen whose tasks he sees of these regelingen only; none of them is in {@code organen}
 * @param organisaties the organisations in which he has a functie of his own
 */
public record Werkgebied(
        Set<OrgaanId> organen, Map<OrgaanId, Set<RegelingId>> perRegeling, Set<OrganisatieId> organisaties) {

    public Werkgebied {
        organen = Set.copyOf(organen);
        perRegeling = Map.copyOf(perRegeling);
        organisaties = Set.copyOf(organisaties);
    }

    /** Whether he sees the tasks of this orgaan that are about this regeling. */
    public boolean omvat(OrgaanId orgaan, RegelingId regeling) {
        return organen.contains(orgaan)
                || perRegeling.getOrDefault(orgaan, Set.of()).contains(regeling);
    }

    /** Whether he is waarnemer in an organisation in which he has no functie. */
    public boolean buitenDeOrganisatie() {
        return Stream.concat(organen.stream(), perRegeling.keySet().stream())
                .anyMatch(orgaan -> !organisaties.contains(orgaan.organisatie()));
    }

    public boolean isLeeg() {
        return organen.isEmpty() && perRegeling.isEmpty();
    }
}
