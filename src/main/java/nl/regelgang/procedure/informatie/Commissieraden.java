package nl.regelgang.procedure.informatie;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.procedure.Procedurerechten;
import nl.regelgang.procedure.informatie.Commissievoorstel.Raad;
import nl.regelgang.procedure.informatie.Informatiefeit.RaadBesloot;
import nl.regelgang.procesmotor.Procesmotor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A raad decides whether it joins the voorstel of another for an adviescommissie (Wgr art. 24a lid 1). */
@Service
@Transactional
class Commissieraden {

    static final String BESLOTEN = "radenHebbenBesloten";

    private final Commissievoorstellen voorstellen;
    private final Commissietermijnen termijnen;
    private final Procedurerechten rechten;
    private final Procesmotor motor;
    private final Journaal journaal;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Commissieraden(
            Commissievoorstellen voorstellen,
            Commissietermijnen termijnen,
            Procedurerechten rechten,
            Procesmotor motor,
            Journaal journaal,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.voorstellen = voorstellen;
        this.termijnen = termijnen;
        this.rechten = rechten;
        this.motor = motor;
        this.journaal = journaal;
        this.feiten = feiten;
        this.klok = klok;
    }

    /** The raad for which the person decides: that of his own griffie; empty when it was not asked. */
    Optional<Raad> vanGriffier(Commissievoorstel voorstel, String persoon) {
        Set<OrgaanId> organen =
                rechten.organenVoor(voorstel.informatie().procedure().bestuur(), persoon);
        return voorstel.raden().stream()
                .filter(raad -> organen.contains(InformatieController.griffie(raad.organisatie())))
                .findFirst();
    }

    /**
     * The griffier files what its raad decided.
     *
     * @throws OngeldigeInvoer with the article, when the raad decided before or another does not join
     */
    void besluiten(UUID id, Raad van, boolean mee, LocalDate besluitVan, Handelend door) {
        journaal.vergrendel(id);
        Commissievoorstel voorstel = voorstellen.lees(id);
        Raad raad = voorstel.raden().stream()
                .filter(een -> een.organisatie().equals(van.organisatie()))
                .findFirst()
                .orElseThrow();
        String fout = voorstel.fout(raad);
        if (fout != null) {
            throw new OngeldigeInvoer("", fout);
        }
        controleer(besluitVan, voorstel.informatie().op());
        voorstellen.besluit(id, raad.organisatie(), mee, besluitVan);
        termijnen.besloten(id, raad, besluitVan, door);
        meld(voorstellen.lees(id), raad, mee, besluitVan, door);
    }

    private void controleer(LocalDate besluitVan, LocalDate vanaf) {
        if (besluitVan.isBefore(vanaf) || besluitVan.isAfter(Dagen.vandaag(klok))) {
            throw new OngeldigeInvoer(
                    "besluitVan",
                    "Vul de dag van het raadsbesluit in: van %s, toen het voorstel kwam, tot en met vandaag."
                            .formatted(voluit(vanaf)));
        }
    }

    private void meld(Commissievoorstel voorstel, Raad raad, boolean mee, LocalDate besluitVan, Handelend door) {
        UUID id = voorstel.informatie().id();
        feiten.publishEvent(new RaadBesloot(
                id,
                raad.naam(),
                mee,
                besluitVan,
                voorstel.voor(),
                voorstel.raden().size(),
                Commissievoorstel.grondslag(voorstel.informatie(), 1),
                door));
        if (voorstel.afgewezen()) {
            termijnen.vervallen(voorstel, "Een raad doet niet mee.", door);
        }
        if (voorstel.afgewezen() || voorstel.namensAlle()) {
            motor.meld(BESLOTEN, id.toString());
        }
    }
}
