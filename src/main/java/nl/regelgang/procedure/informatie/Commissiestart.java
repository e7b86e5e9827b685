package nl.regelgang.procedure.informatie;

import java.util.UUID;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.regeling.Regelingen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One raad begins a voorstel for an adviescommissie; as long as one waits, no other begins a second beside it. */
@Service
@Transactional
class Commissiestart {

    private final Informatiestart start;
    private final Commissievoorstellen voorstellen;
    private final Regelingen regelingen;

    Commissiestart(Informatiestart start, Commissievoorstellen voorstellen, Regelingen regelingen) {
        this.start = start;
        this.voorstellen = voorstellen;
        this.regelingen = regelingen;
    }

    /** @throws OngeldigeInvoer when another voorstel waits, also one that began a moment ago */
    void voorstellen(UUID id, Vraagformulier.Gelezen gelezen, Handelend door) {
        regelingen.vergrendel(gelezen.regeling().id());
        voorstellen.lopend(gelezen.regeling().id()).ifPresent(onderwerp -> {
            throw new OngeldigeInvoer(
                    "aard",
                    "Er loopt al een voorstel voor een adviescommissie: %s. De raden doen het voorstel samen (Wgr art. 24a lid 1). Leg bij dat voorstel vast of uw raad meedoet."
                            .formatted(onderwerp));
        });
        start.verzoek(id, gelezen, gelezen.raad(), door);
        if (gelezen.reactieTot() != null) {
            voorstellen.reactieTot(id, gelezen.reactieTot());
        }
    }
}
