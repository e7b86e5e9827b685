package nl.regelgang.procedure.informatie;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.informatie.Commissievoorstel.Raad;
import nl.regelgang.procedure.informatie.Informatiefeit.LidVastgelegd;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Each raad has at most one lid in the adviescommissie, from its midst, and may have none (Wgr art. 24a). */
@Service
@Transactional
class Commissieleden {

    static final String SINDS = "sinds";

    private final Commissievoorstellen voorstellen;
    private final Journaal journaal;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Commissieleden(Commissievoorstellen voorstellen, Journaal journaal, ApplicationEventPublisher feiten, Clock klok) {
        this.voorstellen = voorstellen;
        this.journaal = journaal;
        this.feiten = feiten;
        this.klok = klok;
    }

    /**
     * @param lid null when the raad has none, or not any more
     * @param sinds the day on which the raad decided it, or the lid ended
     * @throws OngeldigeInvoer when that day is before the commissie was there, or has not come
     */
    void vastleggen(UUID id, Raad raad, @Nullable String lid, LocalDate sinds, Handelend door) {
        journaal.vergrendel(id);
        Commissievoorstel voorstel = voorstellen.lees(id);
        LocalDate vanaf =
                Objects.requireNonNull(voorstel.informatie().antwoord()).op();
        if (sinds.isBefore(vanaf) || sinds.isAfter(Dagen.vandaag(klok))) {
            throw new OngeldigeInvoer(
                    SINDS,
                    "Vul een dag in van %s, toen de adviescommissie werd ingesteld, tot en met vandaag."
                            .formatted(voluit(vanaf)));
        }
        voorstellen.lid(id, raad.organisatie(), lid, sinds);
        feiten.publishEvent(new LidVastgelegd(
                id, raad.naam(), lid != null, sinds, Commissievoorstel.grondslag(voorstel.informatie()), door));
    }
}
