package nl.regelgang.zienswijzen;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.zienswijzen.Zienswijzefeit.BehandelingGepland;
import nl.regelgang.zienswijzen.Zienswijzefeit.BehandelingVerzet;
import nl.regelgang.zienswijzen.Zienswijzefeit.GriffieHerinnerd;
import nl.regelgang.zienswijzen.Zienswijzefeit.OntvangstBevestigd;
import nl.regelgang.zienswijzen.Zienswijzefeit.ZienswijzerondeGeopend;
import nl.regelgang.zienswijzen.Zienswijzefeit.ZienswijzerondeGesloten;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A round, and what the griffies arrange in it until it is closed. What a raad answers is in {@link Beantwoording}, and what
 * the bestuur says of that in {@link Reacties}.
 */
@Service
@Transactional
public class Zienswijzen {

    private final Zienswijzeronden ronden;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Zienswijzen(Zienswijzeronden ronden, ApplicationEventPublisher feiten, Clock klok) {
        this.ronden = ronden;
        this.feiten = feiten;
        this.klok = klok;
    }

    /** Opens the next round of the dossier, with a traject per deelnemer. */
    public Zienswijzeronde openen(Zaak zaak, LocalDate sluitOp, List<Deelnemend> deelnemers) {
        UUID id = UUID.randomUUID();
        int nummer = ronden.laatste(zaak.dossier()).map(Zienswijzeronde::nummer).orElse(0) + 1;
        List<Traject> trajecten =
                deelnemers.stream().map(deelnemer -> begin(id, deelnemer)).toList();
        Zienswijzeronde ronde =
                new Zienswijzeronde(id, zaak, nummer, Dagen.vandaag(klok), sluitOp, null, null, trajecten);
        ronden.voegToe(ronde);
        feiten.publishEvent(
                new ZienswijzerondeGeopend(zaak.dossier(), id, deelnemers.size(), sluitOp, zaak.toezending()));
        return ronde;
    }

    private static Traject begin(UUID ronde, Deelnemend deelnemer) {
        return new Traject(
                UUID.randomUUID(),
                ronde,
                deelnemer,
                Traject.Status.OPEN,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null);
    }

    /** The griffie says on which day it received the stukken; not in the future, not before they were sent. */
    public void ontvangen(UUID traject, LocalDate op, Handelend door) {
        Traject dit = ronden.traject(traject);
        Rondekop ronde = ronden.kop(dit.ronde());
        if (op.isAfter(Dagen.vandaag(klok))) {
            throw new OngeldigeInvoer(
                    "ontvangenOp", "De datum ligt in de toekomst. Vul vandaag of een eerdere dag in.");
        }
        if (op.isBefore(ronde.verzondenOp())) {
            throw new OngeldigeInvoer(
                    "ontvangenOp",
                    "De stukken zijn pas op %s verzonden. Vul die dag of een latere dag in."
                            .formatted(Dagen.voluit(ronde.verzondenOp())));
        }
        ronden.ontvangen(traject, op);
        feiten.publishEvent(new OntvangstBevestigd(
                ronde.zaak().dossier(),
                traject,
                dit.deelnemer().naam(),
                op,
                ronde.zaak().toezending(),
                door));
    }

    /** @param op the meeting in which the raad treats the draft, null when the raad does not treat it */
    public void behandelingPlannen(UUID traject, @Nullable LocalDate op, Handelend door) {
        Traject dit = ronden.traject(traject);
        Zaak zaak = ronden.kop(dit.ronde()).zaak();
        ronden.behandeling(traject, op != null, op);
        feiten.publishEvent(
                new BehandelingGepland(zaak.dossier(), traject, dit.deelnemer().naam(), op, zaak.zienswijze(), door));
    }

    /** The bestuur counts on the zienswijzen until another day; who moves the day tells why in the journaal. */
    public void sluitingVerzetten(Zienswijzeronde ronde, LocalDate sluitOp) {
        ronden.sluiting(ronde.id(), sluitOp);
    }

    /**
     * The raad treats the draft in another meeting than the griffie planned.
     *
     * @throws Achterhaald when the raad answered meanwhile, or the meeting is another one than {@code van} by now
     */
    public void behandelingVerzetten(UUID traject, LocalDate van, LocalDate naar, String reden, Handelend door) {
        Traject dit = ronden.traject(traject);
        if (dit.status() != Traject.Status.OPEN || !van.equals(dit.vergaderingOp())) {
            throw new Achterhaald("De raad heeft al geantwoord, of een collega heeft de vergadering intussen verzet.");
        }
        Zaak zaak = ronden.kop(dit.ronde()).zaak();
        ronden.behandeling(traject, true, naar);
        feiten.publishEvent(new BehandelingVerzet(
                zaak.dossier(), traject, dit.deelnemer().naam(), van, naar, reden, zaak.zienswijze(), door));
    }

    public void herinnerd(Traject traject, Handelend door) {
        Zaak zaak = ronden.kop(traject.ronde()).zaak();
        ronden.herinnerd(traject.id(), Dagen.vandaag(klok));
        feiten.publishEvent(new GriffieHerinnerd(
                zaak.dossier(), traject.id(), traject.deelnemer().naam(), Grondslag.WERKAFSPRAAK, door));
    }

    /** From now on nothing is taken in; who has not answered, has not reacted. Closing twice closes once. */
    public void sluiten(Zienswijzeronde ronde, String reden, Handelend door) {
        if (ronde.geslotenOp() != null) {
            return;
        }
        ronden.gesloten(ronde.id(), Dagen.vandaag(klok));
        feiten.publishEvent(new ZienswijzerondeGesloten(
                ronde.zaak().dossier(),
                ronde.id(),
                ronde.nogNietGereageerd().size(),
                reden,
                ronde.zaak().zienswijze(),
                door));
    }
}
