package nl.regelgang.afstemming;

import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.Sha256;
import nl.regelgang.zienswijzen.Traject;
import nl.regelgang.zienswijzen.Zienswijzefeit.AntwoordHeropend;
import nl.regelgang.zienswijzen.Zienswijzefeit.ZienswijzeIngediend;
import nl.regelgang.zienswijzen.Zienswijzeronden;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a procedure may know of the texts of griffies. */
@Service
public class Voorgenomen {

    private final Griffies griffies;
    private final Inzagen inzagen;
    private final Tekstopslag teksten;
    private final Zienswijzeronden ronden;
    private final ApplicationEventPublisher feiten;

    Voorgenomen(
            Griffies griffies,
            Inzagen inzagen,
            Tekstopslag teksten,
            Zienswijzeronden ronden,
            ApplicationEventPublisher feiten) {
        this.griffies = griffies;
        this.inzagen = inzagen;
        this.teksten = teksten;
        this.ronden = ronden;
        this.feiten = feiten;
    }

    /**
     * A text that a griffier can put in the form in which he records what his raad decided.
     *
     * @param naam for example "Voorgenomen zienswijze, versie 2"
     * @param pad the page on which it stands
     */
    public record Aanbod(UUID tekst, String naam, String inhoud, String pad) {}

    /** Where the griffie of this traject finds its own texts and those that others share with it. */
    public static String pad(UUID traject) {
        return "/voorgenomen/" + traject;
    }

    /** The concepts of the griffie itself, and the joint texts in which it takes part; nothing for who is no griffier there. */
    @Transactional(readOnly = true)
    public List<Aanbod> aanbod(UUID traject, String persoon) {
        return griffies.vind(traject, persoon).stream()
                .flatMap(ik -> inzagen.alle(ik).stream())
                .filter(Inzage::schrijft)
                .map(inzage -> aanbod(traject, inzage))
                .toList();
    }

    private Aanbod aanbod(UUID traject, Inzage inzage) {
        Tekst tekst = inzage.tekst();
        return new Aanbod(
                tekst.id(),
                "%s, versie %d".formatted(tekst.soort().naam(), inzage.versie()),
                teksten.versie(tekst, inzage.versie()).inhoud(),
                pad(traject) + "/teksten/" + tekst.id());
    }

    /** The other raden that brought the same joint text naar voren, each by its own besluit. */
    @Transactional(readOnly = true)
    public List<Traject> samenMet(UUID traject) {
        return teksten.ingediendMet(traject).stream().map(ronden::traject).toList();
    }

    /** A raad that adopts the joint text word for word is marked so; one that deviates is not. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void ingediend(ZienswijzeIngediend feit) {
        Traject traject = ronden.traject(feit.traject());
        teksten.gezamenlijkMet(
                        traject.ronde(),
                        traject.deelnemer().organisatie(),
                        Sha256.van(Invoer.schoon(traject.zienswijze())))
                .ifPresent(indiening -> {
                    teksten.ingediend(traject.id(), indiening);
                    feiten.publishEvent(new Afstemmingsfeit(
                            traject.id(),
                            "De raad nam de gezamenlijke zienswijze over, versie %d, bij eigen besluit."
                                    .formatted(indiening.versie()),
                            feit.door()));
                });
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void heropend(AntwoordHeropend feit) {
        teksten.nietMeerIngediend(feit.traject());
    }
}
