package nl.regelgang.procedure.cyclus;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.notificatie.Berichtsoort;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedureberichten;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.cyclus.Cyclusfeit.RadenIngelicht;
import nl.regelgang.procedure.raadpleging.Raadplegingen;
import nl.regelgang.procedure.zienswijzeronde.Ronden;
import nl.regelgang.regeling.Deelnemer;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.zienswijzen.Zaak;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/** What the raden get, are asked and hear of a stuk. */
@Service
@Transactional
public class Cyclusraden {

    private final Regelingen regelingen;
    private final Procedures procedures;
    private final Raadplegingen raadplegingen;
    private final Procedureberichten berichten;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Cyclusraden(
            Regelingen regelingen,
            Procedures procedures,
            Raadplegingen raadplegingen,
            Procedureberichten berichten,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.regelingen = regelingen;
        this.procedures = procedures;
        this.raadplegingen = raadplegingen;
        this.berichten = berichten;
        this.feiten = feiten;
        this.klok = klok;
    }

    /** From here they read the procedure and its stuk. */
    public void openVoorRaden(Cyclusstuk stuk) {
        procedures.deelStuk(stuk.id(), stuk.stuk());
        procedures.openVoor(
                stuk.id(), deelnemers(stuk).stream().map(Organisatie::id).toList());
    }

    /** @param sluitOp until when the bestuur counts on the zienswijzen */
    public void raadplegen(Cyclusstuk stuk, LocalDate sluitOp) {
        raadplegen(stuk, sluitOp, stuk.soort().raden());
    }

    /** @param raden by which articles, where these follow from the stuk itself and not from its kind */
    public void raadplegen(Cyclusstuk stuk, LocalDate sluitOp, Cyclussoort.Raden raden) {
        openVoorRaden(stuk);
        raadplegingen.beginnen(
                zaak(stuk, raden),
                sluitOp,
                deelnemers(stuk).stream().map(Ronden::deelnemend).toList());
    }

    /** No besturen lay anything ter inzage: that is asked of a begroting alone (Wgr art. 35 lid 2). */
    private static Zaak zaak(Cyclusstuk stuk, Cyclussoort.Raden raden) {
        Procedure procedure = stuk.procedure();
        return new Zaak(
                procedure.id(),
                procedure.bestuur().regeling(),
                procedure.bestuur().regelingNaam(),
                StringUtils.capitalize(procedure.onderwerp()),
                procedure.bestuur().dagelijksBestuur(),
                stuk.stuk(),
                stuk.grondslag(raden.toezending()),
                null,
                stuk.grondslag(raden.zienswijze()),
                stuk.grondslag(raden.oordeel()));
    }

    public void toezendingMeedelen(Cyclusstuk stuk) {
        String vastgesteld = voluit(Objects.requireNonNull(stuk.verloop().besluitOp()));
        String toegezonden = voluit(Objects.requireNonNull(stuk.verloop().ingezondenOp()));
        String toezichthouder = stuk.procedure().bestuur().toezichthouder().naam();
        inlichten(
                stuk,
                "%s is vastgesteld op %s en op %s toegezonden aan %s"
                        .formatted(stuk.procedure().onderwerp(), vastgesteld, toegezonden, toezichthouder),
                Cyclusberichten.TOEGEZONDEN,
                Map.of("vastgesteld", vastgesteld, "toegezonden", toegezonden, "toezichthouder", toezichthouder));
    }

    public void intrekkingMeedelen(Cyclusstuk stuk) {
        String reden = Objects.requireNonNull(stuk.verloop().ingetrokkenReden());
        inlichten(
                stuk,
                "de procedure is ingetrokken. Reden: " + reden,
                Cyclusberichten.INGETROKKEN,
                Map.of("reden", reden));
    }

    /** @param waarden of the fields that are this message's own */
    public void inlichten(Cyclusstuk stuk, String waarover, Berichtsoort soort, Map<String, String> waarden) {
        Map<String, String> alle = new HashMap<>(waarden);
        alle.put("regeling", stuk.procedure().bestuur().regelingNaam());
        alle.put("onderwerp", stuk.procedure().onderwerp());
        List<Organisatie> deelnemers = deelnemers(stuk);
        berichten.aanRaden(stuk.procedure(), deelnemers, soort, alle);
        feiten.publishEvent(
                new RadenIngelicht(stuk.id(), waarover, deelnemers.size(), Grondslag.van("Wgr art. 17 lid 2")));
    }

    /** How many take part today. */
    public int aantal(Cyclusstuk stuk) {
        return deelnemers(stuk).size();
    }

    private List<Organisatie> deelnemers(Cyclusstuk stuk) {
        return regelingen
                .vind(stuk.procedure().bestuur().regeling())
                .orElseThrow()
                .deelnemersOp(Dagen.vandaag(klok))
                .stream()
                .map(Deelnemer::organisatie)
                .toList();
    }
}
