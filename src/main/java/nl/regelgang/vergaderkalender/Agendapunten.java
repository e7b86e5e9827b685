package nl.regelgang.vergaderkalender;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.OrgaanId;

/** Implemented by a module that puts something on the agenda of a meeting. */
public interface Agendapunten {

    /** What this person may see on the agenda of these meetings. */
    List<Agendapunt> van(OrgaanId orgaan, Collection<Vergadering> vergaderingen, String persoon);

    /**
     * @param vergadering its id
     * @param pad the page about it
     */
    record Agendapunt(UUID vergadering, String titel, String pad) {}
}
