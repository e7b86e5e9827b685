package nl.regelgang.termijnbewaking;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.gedeeld.RegelingId;

/** Of which regeling a dossier is; every procedure answers for its own dossiers. */
public interface Termijnherkomst {

    /** @return per dossier its regeling; dossiers of other procedures are left out */
    Map<UUID, RegelingId> regelingen(Collection<UUID> dossiers);
}
