package nl.regelgang.procedure.informatie;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedurerechten;
import nl.regelgang.procedure.informatie.Informatiefeit.BerichtGelezen;
import nl.regelgang.procedure.informatie.Informaties.Lezer;
import nl.regelgang.toegang.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A griffie says that it has read a bericht: the proof is an act, and not that a page was opened. */
@Service
@Transactional
class Leesbevestiging {

    private final Informaties informaties;
    private final Procedurerechten rechten;
    private final Toegang toegang;
    private final Journaal journaal;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Leesbevestiging(
            Informaties informaties,
            Procedurerechten rechten,
            Toegang toegang,
            Journaal journaal,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.informaties = informaties;
        this.rechten = rechten;
        this.toegang = toegang;
        this.journaal = journaal;
        this.feiten = feiten;
        this.klok = klok;
    }

    /** @throws NietGevonden when it was sent to no griffie of this person */
    void gelezen(Procedure procedure, String persoon) {
        UUID id = procedure.id();
        journaal.vergrendel(id);
        Set<OrgaanId> organen = rechten.organenVoor(procedure.bestuur(), persoon);
        Lezer lezer = informaties.lezers(id).stream()
                .filter(een -> organen.contains(InformatieController.griffie(een.organisatie())))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("bericht to the griffie of " + persoon));
        if (informaties.gelezen(id, lezer.organisatie(), Dagen.vandaag(klok))) {
            feiten.publishEvent(new BerichtGelezen(
                    id, lezer.naam(), toegang.handelend(persoon, InformatieController.griffie(lezer.organisatie()))));
        }
    }
}
