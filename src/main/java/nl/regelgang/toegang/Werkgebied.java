package nl.regelgang.toegang;

import java.util.Map;
import java.util.Set;
import nl.regelgang.gedeeld.OrgaanId;

/**
 * Whose tasks somebody may see.
 *
 * @param organen the organen whose tasks he sees, whatever the regeling
 * @param perRegeling the organen whose tasks he sees of these regelingen only, by short name; none of them is in
 *     {@code organen}
 */
public record Werkgebied(Set<OrgaanId> organen, Map<OrgaanId, Set<String>> perRegeling) {

    public Werkgebied {
        organen = Set.copyOf(organen);
        perRegeling = Map.copyOf(perRegeling);
    }

    public boolean isLeeg() {
        return organen.isEmpty() && perRegeling.isEmpty();
    }
}
