package nl.regelgang.procedure;

import java.util.List;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.termijnen.Proceduresoort;

/** What the besturen sent to a toezichthouder; before it is sent he sees nothing of it. */
public interface Inzendingen {

    /**
     * @param soort of the stuk; whoever has no such stuk gives nothing
     * @param jaar the year that it is about
     */
    List<Inzending> aan(OrgaanId toezichthouder, Proceduresoort soort, int jaar);
}
