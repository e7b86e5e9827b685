package nl.regelgang.taken;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.toegang.Toegang;
import org.springframework.stereotype.Service;

/** What people write to each other about their work: within their organisation, or to all who work on the procedure. */
@Service
public class Opmerkingen {

    private final Opmerkingopslag opslag;
    private final Toegang toegang;

    Opmerkingen(Opmerkingopslag opslag, Toegang toegang) {
        this.opslag = opslag;
        this.toegang = toegang;
    }

    /**
     * How many opmerkingen of others the person has not seen yet, by id of the task; a task without any is left out. One
     * query for all.
     *
     * @param taken tasks that this person may see
     */
    public Map<String, Integer> ongelezen(Collection<Taak> taken, String persoon) {
        return opslag.ongelezen(
                taken.stream().map(Taak::id).toList(),
                toegang.organenVan(persoon).stream().map(OrgaanId::organisatie).collect(Collectors.toSet()),
                persoon);
    }
}
