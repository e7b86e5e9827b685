package nl.regelgang.procedure.begroting;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.notificatie.Bericht;
import nl.regelgang.notificatie.Berichtsoort;
import nl.regelgang.notificatie.Postuit;
import nl.regelgang.procedure.begroting.Begrotingsfeit.RadenIngelicht;
import nl.regelgang.procedure.zienswijzeronde.Rondeberichten;
import nl.regelgang.procedure.zienswijzeronde.Ronden;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import nl.regelgang.zienswijzen.Deelnemend;
import nl.regelgang.zienswijzen.Reacties;
import nl.regelgang.zienswijzen.Zaak;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import nl.regelgang.zienswijzen.Zienswijzeronden;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** What the procedure sends to the raden and the toezichthouder. Every method runs in a job of its own. */
@Service
class Toezendingen {

    private final Regelingen regelingen;
    private final Ronden ronden;
    private final Zienswijzeronden zienswijzeronden;
    private final Reacties reacties;
    private final Reactiestand stand;
    private final Rondeberichten berichten;
    private final Begrotingstermijnregister termijnen;
    private final Begrotingsmelder melder;
    private final Postuit postuit;
    private final Toegang toegang;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Toezendingen(
            Regelingen regelingen,
            Ronden ronden,
            Zienswijzeronden zienswijzeronden,
            Reacties reacties,
            Reactiestand stand,
            Rondeberichten berichten,
            Begrotingstermijnregister termijnen,
            Begrotingsmelder melder,
            Postuit postuit,
            Toegang toegang,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.regelingen = regelingen;
        this.ronden = ronden;
        this.zienswijzeronden = zienswijzeronden;
        this.stand = stand;
        this.reacties = reacties;
        this.berichten = berichten;
        this.termijnen = termijnen;
        this.melder = melder;
        this.postuit = postuit;
        this.toegang = toegang;
        this.feiten = feiten;
        this.klok = klok;
    }

    /** The deelnemers of today get the draft; a round that still runs is closed by the new draft. */
    void ontwerpbegrotingToezenden(Begrotingsprocedure procedure) {
        ronden.sluiten(procedure.id(), "er is een nieuwe ontwerpbegroting", Handelend.SYSTEEM);
        LocalDate vandaag = Dagen.vandaag(klok);
        List<Deelnemend> deelnemers =
                regelingen.vind(procedure.bestuur().regeling()).orElseThrow().deelnemersOp(vandaag).stream()
                        .map(deelnemer -> Ronden.deelnemend(deelnemer.organisatie()))
                        .toList();
        ronden.openen(zaak(procedure), sluitingZienswijzen(procedure), deelnemers);
        termijnen.rondeGeopend(procedure, vandaag);
        // A task that was still open over an earlier draft gets its day from the new plan, as its term does.
        melder.herplan(procedure.id());
    }

    private static Zaak zaak(Begrotingsprocedure procedure) {
        return new Zaak(
                procedure.id(),
                procedure.bestuur().regeling(),
                procedure.bestuur().regelingNaam(),
                procedure.onderwerp(),
                procedure.bestuur().dagelijksBestuur(),
                procedure.ontwerp(),
                procedure.grondslag("Wgr art. 35 lid 1"),
                procedure.grondslag("Wgr art. 35 lid 2"),
                procedure.grondslag("Wgr art. 35 lid 3"),
                procedure.grondslag("Wgr art. 35 lid 4"));
    }

    private LocalDate sluitingZienswijzen(Begrotingsprocedure procedure) {
        Begrotingstermijnen regels = termijnen.termijnen(procedure);
        return regels.zienswijze().uiterlijk(regels.doel(procedure.plan())).dag();
    }

    /** Nothing goes out when the zienswijze that asked for it was taken back. */
    void reactieToezenden(Begrotingsprocedure procedure) {
        for (Zienswijzeronde ronde : stand.teVerzenden(procedure.id())) {
            reacties.verzonden(ronde);
            berichten.reactieToegezonden(ronde);
        }
        if (stand.allesVerzonden(procedure.id())) {
            termijnen.gedaan(procedure, Begrotingstermijnregister.REACTIE, Dagen.vandaag(klok), Handelend.SYSTEEM);
        }
    }

    void besluitMeedelen(Begrotingsprocedure procedure) {
        String dag = voluit(gegeven(procedure.verloop().vastgesteldOp()));
        inlichten(
                procedure,
                "het bestuur heeft de begroting %d op %s vastgesteld".formatted(procedure.jaar(), dag),
                Begrotingssoorten.VASTGESTELD,
                Map.of("dag", dag));
    }

    void toezendingMeedelen(Begrotingsprocedure procedure) {
        String dag = voluit(gegeven(procedure.verloop().toegezondenOp()));
        String aan = procedure.bestuur().toezichthouder().naam();
        inlichten(
                procedure,
                "de begroting %d is op %s toegezonden aan %s".formatted(procedure.jaar(), dag, aan),
                Begrotingssoorten.TOEGEZONDEN,
                Map.of("dag", dag, "toezichthouder", aan));
        toegang.metFunctieIn(procedure.bestuur().toezichthouder().orgaan(), Rol.TOEZICHTHOUDER)
                .forEach(persoon -> postuit.klaarzetten(Begrotingssoorten.AAN_TOEZICHTHOUDER.bericht(
                        procedure.id(),
                        procedure.bestuur().dagelijksBestuur().organisatie(),
                        persoon.naam(),
                        persoon.email(),
                        Map.of(
                                "regeling", procedure.bestuur().regelingNaam(),
                                "jaar", String.valueOf(procedure.jaar()),
                                "grondslag",
                                        procedure.grondslag("Wgr art. 34 lid 2").toString()),
                        Bericht.Knop.naarPagina(Begrotingssoorten.KNOP, "/procedures/" + procedure.id()))));
    }

    void intrekkingMeedelen(Begrotingsprocedure procedure) {
        String reden = gegeven(procedure.verloop().ingetrokkenReden());
        inlichten(
                procedure,
                "de begrotingsprocedure is ingetrokken. Reden: " + reden,
                Begrotingssoorten.INGETROKKEN,
                Map.of("reden", reden));
    }

    /** @param waarden of the fields that are this message's own */
    private void inlichten(
            Begrotingsprocedure procedure, String waarover, Berichtsoort soort, Map<String, String> waarden) {
        zienswijzeronden.laatste(procedure.id()).ifPresent(ronde -> {
            Map<String, String> alle = new HashMap<>(waarden);
            alle.put("regeling", ronde.zaak().regeling());
            alle.put("jaar", String.valueOf(procedure.jaar()));
            berichten.aanAlleRaden(ronde, soort, alle);
            feiten.publishEvent(new RadenIngelicht(
                    procedure.id(), waarover, ronde.trajecten().size(), procedure.grondslag("Wgr art. 17 lid 2")));
        });
    }

    private static <T> T gegeven(@Nullable T waarde) {
        return Objects.requireNonNull(waarde);
    }
}
