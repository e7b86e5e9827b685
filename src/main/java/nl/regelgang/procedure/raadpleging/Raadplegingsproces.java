package nl.regelgang.procedure.raadpleging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.procedure.Gebeurd;
import nl.regelgang.procedure.zienswijzeronde.Rondeberichten;
import nl.regelgang.procesmotor.Procesbean;
import nl.regelgang.zienswijzen.Reacties;
import nl.regelgang.zienswijzen.Traject;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import nl.regelgang.zienswijzen.Zienswijzeronden;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** What the model {@code raadpleging} calls. The sleutel is the id of the raadpleging. */
@Procesbean("raadpleging")
@Transactional
public class Raadplegingsproces {

    private final Raadplegingen raadplegingen;
    private final Zienswijzeronden ronden;
    private final Reacties reacties;
    private final Rondeberichten berichten;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Raadplegingsproces(
            Raadplegingen raadplegingen,
            Zienswijzeronden ronden,
            Reacties reacties,
            Rondeberichten berichten,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.raadplegingen = raadplegingen;
        this.ronden = ronden;
        this.reacties = reacties;
        this.berichten = berichten;
        this.feiten = feiten;
        this.klok = klok;
    }

    public String dagelijksBestuur(String sleutel) {
        return ronde(sleutel).zaak().bestuur().toString();
    }

    /** The law names no day for the oordeel, only that it comes before the besluit (Wgr art. 10 lid 6). */
    public @Nullable LocalDate uiterlijk(String sleutel, String stap) {
        return null;
    }

    public LocalDate laatsteWachtdag(String sleutel) {
        return ronde(sleutel).sluitOp();
    }

    /** Also when one came in while the oordeel over the others went out. */
    public boolean oordeelNodig(String sleutel) {
        return !ronde(sleutel).zonderVerzondenReactie().isEmpty();
    }

    public void oordeelVaststellen(String sleutel, Ingevuld ingevuld) {
        Zienswijzeronde ronde = ronde(sleutel);
        LocalDate op = Gebeurd.op(ingevuld, "besluitVan", Dagen.vandaag(klok));
        List<Traject> zienswijzen = ronde.zonderVerzondenReactie();
        zienswijzen.forEach(traject -> reacties.reageren(
                traject.id(), ingevuld.tekst("oordeel"), ingevuld.tekst("conclusie"), ingevuld.door()));
        feiten.publishEvent(new OordeelVastgesteld(
                ronde.zaak().dossier(), op, zienswijzen.size(), ronde.zaak().reactie(), ingevuld.door()));
    }

    /** Also to the raden that brought nothing naar voren. */
    public void oordeelToezenden(String sleutel) {
        Zienswijzeronde ronde = ronde(sleutel);
        reacties.verzonden(ronde);
        berichten.reactieToegezonden(ronde);
    }

    public void raadplegingMelden(String sleutel) {
        raadplegingen.gemeld(raadplegingen.lees(UUID.fromString(sleutel)));
    }

    private Zienswijzeronde ronde(String sleutel) {
        return ronden.laatste(raadplegingen.lees(UUID.fromString(sleutel)).dossier())
                .orElseThrow();
    }
}
