package nl.regelgang.procedure.zienswijzeronde;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.standpunt.Standpunten;
import nl.regelgang.zienswijzen.Beantwoording;
import nl.regelgang.zienswijzen.Deelnemend;
import nl.regelgang.zienswijzen.Traject;
import nl.regelgang.zienswijzen.Zaak;
import nl.regelgang.zienswijzen.Zienswijzen;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import nl.regelgang.zienswijzen.Zienswijzeronden;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rounds of zienswijzen with their processes: for every procedure in which the bestuur asks the raden. */
@Service
@Transactional
public class Ronden {

    private final Zienswijzen zienswijzen;
    private final Beantwoording beantwoording;
    private final Zienswijzeronden ronden;
    private final Standpunten standpunten;
    private final Trajectproces proces;
    private final Rondeberichten berichten;
    private final Journaal journaal;
    private final Trajecttermijnen termijnen;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Ronden(
            Zienswijzen zienswijzen,
            Beantwoording beantwoording,
            Zienswijzeronden ronden,
            Standpunten standpunten,
            Trajectproces proces,
            Rondeberichten berichten,
            Trajecttermijnen termijnen,
            Journaal journaal,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.zienswijzen = zienswijzen;
        this.beantwoording = beantwoording;
        this.ronden = ronden;
        this.standpunten = standpunten;
        this.proces = proces;
        this.berichten = berichten;
        this.journaal = journaal;
        this.termijnen = termijnen;
        this.feiten = feiten;
        this.klok = klok;
    }

    /** Who takes part in a round for this organisation. */
    public static Deelnemend deelnemend(Organisatie organisatie) {
        return new Deelnemend(
                organisatie.id(),
                organisatie.naam(),
                organisatie.vertegenwoordigendOrgaan(),
                organisatie.griffie(),
                organisatie.uitvoerendOrgaan(),
                organisatie.inwoners());
    }

    /** Opens a round: one traject and one process per deelnemer, and a message to its griffie. */
    public Zienswijzeronde openen(Zaak zaak, LocalDate sluitOp, List<Deelnemend> deelnemers) {
        Zienswijzeronde ronde = zienswijzen.openen(zaak, sluitOp, deelnemers);
        for (Traject traject : ronde.trajecten()) {
            termijnen.begint(ronde, traject);
            proces.stukkenToegezonden(traject.id());
            if (!berichten.stukkenToegezonden(ronde, traject)) {
                feiten.publishEvent(
                        new GriffieOnbekend(zaak.dossier(), traject.deelnemer().naam(), zaak.toezending()));
            }
        }
        return ronde;
    }

    /** Closes the running round of the dossier, when there is one: nothing more is taken in and nobody has a task. */
    public void sluiten(UUID dossier, String reden, Handelend door) {
        ronden.laatste(dossier).filter(ronde -> ronde.geslotenOp() == null).ifPresent(ronde -> {
            zienswijzen.sluiten(ronde, reden, door);
            for (Traject traject : ronde.nogNietGereageerd()) {
                standpunten.vervallen(traject.id(), "De zienswijzeronde is gesloten: " + reden + ".");
                termijnen.gesloten(traject.id(), reden, door);
                proces.rondeGesloten(traject.id());
            }
        });
    }

    /**
     * The griffie recorded the answer of its raad wrongly: the raad stands open again, the griffie gets its task back and
     * the bestuur is told.
     *
     * @throws nl.regelgang.gedeeld.Achterhaald when the round is closed, nothing was answered, or the answer is still on
     *     its way
     */
    public void antwoordHeropenen(Zienswijzeronde ronde, Traject traject, String reden, Handelend door) {
        journaal.vergrendel(ronde.zaak().dossier());
        beantwoording.heropenen(traject.id(), reden, door);
        termijnen.begint(ronde, traject);
        proces.antwoordHeropend(traject.id());
        berichten.antwoordHeropend(ronde.zaak(), traject, reden);
    }

    /**
     * Reminds the griffies of the raden that have not answered, and nobody else; nobody twice on one day.
     *
     * @return the names of the deelnemers whose griffie got a reminder
     */
    public List<String> herinneren(UUID dossier, Handelend door) {
        List<String> herinnerd = new ArrayList<>();
        ronden.laatste(dossier).filter(ronde -> ronde.geslotenOp() == null).ifPresent(ronde -> {
            LocalDate vandaag = Dagen.vandaag(klok);
            for (Traject traject : ronde.teHerinneren(vandaag)) {
                if (berichten.herinnering(ronde, traject)) {
                    zienswijzen.herinnerd(traject, door);
                    herinnerd.add(traject.deelnemer().naam());
                }
            }
        });
        return herinnerd;
    }

    /** The stukken stand ready for a griffie of which nobody is known; somebody must be told by other means. */
    record GriffieOnbekend(UUID dossier, String deelnemer, Grondslag grondslag) implements DossierFeit {
        @Override
        public String omschrijving() {
            return "De stukken staan klaar voor %s, maar er is geen griffier bekend: er is geen bericht gestuurd."
                    .formatted(deelnemer);
        }

        @Override
        public Handelend door() {
            return Handelend.SYSTEEM;
        }
    }
}
