package nl.regelgang.taken;

import java.time.Clock;
import java.util.List;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.procesmotor.TaakGenomen;
import nl.regelgang.procesmotor.TaakOntstaan;
import nl.regelgang.procesmotor.TaakVerdwenen;
import nl.regelgang.procesmotor.TaakVerzet;
import nl.regelgang.taken.Taak.Stand;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Toegang;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the work list equal to the engine's tasks, in the engine's transaction: a finished task never stays in a
 * list, and a new one is there as soon as the act that led to it is.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Taakbijhouder {

    private final Werkvoorraad voorraad;
    private final Taakcontexten contexten;
    private final Toegang toegang;
    private final Journaal journaal;
    private final Clock klok;

    Taakbijhouder(Werkvoorraad voorraad, Taakcontexten contexten, Toegang toegang, Journaal journaal, Clock klok) {
        this.voorraad = voorraad;
        this.contexten = contexten;
        this.toegang = toegang;
        this.journaal = journaal;
        this.klok = klok;
    }

    @EventListener
    void op(TaakOntstaan nieuw) {
        Taakcontext context = contexten.bij(nieuw.proces(), nieuw.sleutel(), nieuw.stap(), nieuw.grondslag());
        voorraad.voegToe(new Taak(
                nieuw.taak(),
                nieuw.proces(),
                nieuw.sleutel(),
                nieuw.stap(),
                nieuw.naam(),
                nieuw.formulier(),
                context.dossier(),
                context.regelingId(),
                context.regeling(),
                context.procedure(),
                context.deelnemer(),
                context.pad(),
                context.werkpagina(),
                nieuw.grondslag(),
                context.grondslag(),
                context.termijn(),
                nieuw.uiterlijk(),
                null,
                nieuw.ontstaan(),
                null,
                Stand.OPEN,
                null,
                null,
                eis(nieuw)));
    }

    private static List<OrgaanId> eis(TaakOntstaan nieuw) {
        if (nieuw.organen().isEmpty()) {
            throw new IllegalStateException("nobody could ever see task " + nieuw.stap() + " of " + nieuw.proces());
        }
        return nieuw.organen();
    }

    @EventListener
    void op(TaakGenomen genomen) {
        String persoon = genomen.persoon();
        String naam = persoon == null
                ? null
                : toegang.persoon(persoon).map(Persoon::naam).orElse(persoon);
        voorraad.behandelaar(genomen.taak(), persoon, naam);
    }

    /**
     * The engine tells of a completion before the model's own act: whichever task list it came from, the dossier is locked
     * before anything of it is changed.
     */
    @EventListener
    void op(TaakVerzet verzet) {
        voorraad.uiterlijk(verzet.taak(), verzet.uiterlijk());
    }

    @EventListener
    void op(TaakVerdwenen weg) {
        if (weg.voltooid()) {
            voorraad.vind(weg.taak()).map(Taak::dossier).ifPresent(journaal::vergrendel);
        }
        voorraad.sluit(weg.taak(), weg.voltooid() ? Stand.VOLTOOID : Stand.VERVALLEN, klok.instant());
    }
}
