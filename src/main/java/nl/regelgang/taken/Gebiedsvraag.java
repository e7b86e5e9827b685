package nl.regelgang.taken;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.toegang.Werkgebied;

/**
 * Whose tasks somebody may see, as a condition over {@code taak_orgaan o}: whole organen, and where he is waarnemer for
 * one regeling, only the tasks of that.
 *
 * @param eenOrgaan whether no task can be found twice
 */
record Gebiedsvraag(String voorwaarde, boolean eenOrgaan, Map<String, Object> parameters) {

    static Gebiedsvraag van(Werkgebied gebied) {
        List<String> delen = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        if (!gebied.organen().isEmpty()) {
            delen.add("o.orgaan in (:organen)");
            parameters.put(
                    "organen", gebied.organen().stream().map(OrgaanId::toString).collect(Collectors.toList()));
        }
        gebied.perRegeling().forEach((orgaan, regelingen) -> {
            int nummer = delen.size();
            delen.add("o.orgaan = :orgaan%1$d and o.regeling_id in (:regelingen%1$d)".formatted(nummer));
            parameters.put("orgaan" + nummer, orgaan.toString());
            parameters.put(
                    "regelingen" + nummer,
                    regelingen.stream().map(RegelingId::waarde).toList());
        });
        return new Gebiedsvraag(
                delen.isEmpty() ? "1 = 0" : "(" + String.join(" or ", delen) + ")",
                gebied.organen().size() + gebied.perRegeling().size() == 1,
                parameters);
    }
}
