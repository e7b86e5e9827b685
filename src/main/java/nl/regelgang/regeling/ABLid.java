package nl.regelgang.regeling;

import nl.regelgang.gedeeld.OrganisatieId;

/**
 * A seat in the algemeen bestuur (or the bestuur of a bedrijfsvoeringsorganisatie or gemeenschappelijk orgaan).
 *
 * @param naam of the person, or of the seat while no person is known
 * @param stemmen the votes this member casts (Wgr art. 13 lid 4)
 * @param inDagelijksBestuur whether this member also sits in the dagelijks bestuur (Wgr art. 14 lid 1)
 */
public record ABLid(String id, String naam, OrganisatieId namens, int stemmen, boolean inDagelijksBestuur) {

    public ABLid(String id, String naam, OrganisatieId namens, int stemmen) {
        this(id, naam, namens, stemmen, false);
    }
}
