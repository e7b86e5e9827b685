package nl.regelgang.zienswijzen;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.zienswijzen.Reactiefeit.ReactieGegeven;
import nl.regelgang.zienswijzen.Reactiefeit.ReactieVerzonden;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The written and reasoned reaction of the bestuur to the zienswijzen (Wgr art. 35 lid 4 and its parallels). */
@Service
@Transactional
public class Reacties {

    private final Zienswijzeronden ronden;
    private final Reactieopslag opslag;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Reacties(Zienswijzeronden ronden, Reactieopslag opslag, ApplicationEventPublisher feiten, Clock klok) {
        this.ronden = ronden;
        this.opslag = opslag;
        this.feiten = feiten;
        this.klok = klok;
    }

    /**
     * The bestuur gives its judgement on a zienswijze, and what it does with it.
     *
     * @throws NietGevonden when the raad of this traject brought none naar voren
     */
    public void reageren(UUID traject, String oordeel, String conclusie, Handelend door) {
        Traject dit = ronden.traject(traject);
        if (dit.status() != Traject.Status.INGEDIEND) {
            throw new NietGevonden("zienswijze of traject " + traject);
        }
        Zaak zaak = ronden.kop(dit.ronde()).zaak();
        Traject.Reactie reactie = new Traject.Reactie(oordeel, conclusie, klok.instant(), null);
        opslag.bewaar(traject, reactie);
        feiten.publishEvent(new ReactieGegeven(
                zaak.dossier(), traject, dit.deelnemer().naam(), reactie.sha256(), zaak.reactie(), door));
    }

    /** The reaction has gone to all raden. */
    public void verzonden(Zienswijzeronde ronde) {
        opslag.verzonden(ronde.id(), Dagen.vandaag(klok));
        feiten.publishEvent(new ReactieVerzonden(
                ronde.zaak().dossier(),
                ronde.id(),
                ronde.zienswijzen().size(),
                ronde.trajecten().size(),
                ronde.reactieSha256(),
                ronde.zaak().reactie()));
    }

    /** Every reactie to this raad that was sent, oldest first: also what was replaced since. */
    @Transactional(readOnly = true)
    public List<Traject.Reactie> verzonden(UUID traject) {
        return opslag.verzonden(traject);
    }
}
