package nl.regelgang.procedure.aangaan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Gebeurd;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.aangaan.Aangaanfeit.LedenAangewezen;
import nl.regelgang.procesmotor.Procesbean;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** What the model {@code aanwijzingLeden} calls. The sleutel is the id of the aanwijzing. */
@Procesbean("aanwijzingLeden")
@Transactional
public class Aanwijzingsproces {

    private final Aanwijzingen aanwijzingen;
    private final Procedures procedures;
    private final Eerstebestuur bestuur;
    private final Journaal journaal;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Aanwijzingsproces(
            Aanwijzingen aanwijzingen,
            Procedures procedures,
            Eerstebestuur bestuur,
            Journaal journaal,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.aanwijzingen = aanwijzingen;
        this.procedures = procedures;
        this.bestuur = bestuur;
        this.journaal = journaal;
        this.feiten = feiten;
        this.klok = klok;
    }

    public String aanwijzend(String sleutel) {
        return aanwijzing(sleutel).orgaan().toString();
    }

    /** Records it for a deelnemer that does not work with Regelgang. */
    public String initiatiefnemer(String sleutel) {
        return procedures
                .lees(aanwijzing(sleutel).dossier())
                .bestuur()
                .dagelijksBestuur()
                .toString();
    }

    /** The law names no day for it. */
    public @Nullable LocalDate uiterlijk(String sleutel, String stap) {
        return null;
    }

    public void ledenAanwijzen(String sleutel, Ingevuld ingevuld) {
        Aanwijzing aanwijzing = aanwijzing(sleutel);
        List<String> leden = Bestuursvorming.namen(ingevuld, "leden");
        String toelichting = ingevuld.eventueleTekst("toelichting").orElse(null);
        if (leden.isEmpty() && toelichting == null) {
            throw new OngeldigeInvoer(
                    "leden",
                    "Schrijf op elke regel één lid. Geeft de regeling uw organisatie geen zetel? Zeg dat dan in de"
                            + " toelichting.");
        }
        LocalDate op = Gebeurd.op(ingevuld, "besluitVan", Dagen.vandaag(klok));
        aanwijzingen.aangewezen(aanwijzing.id(), leden, op);
        feiten.publishEvent(new LedenAangewezen(
                aanwijzing.dossier(),
                aanwijzing.naam(),
                leden,
                op,
                toelichting,
                bestuur.artikel(aanwijzing.dossier()),
                ingevuld.door()));
    }

    /** One deelnemer after the other, so that the last one sees all the others. */
    public void aanwijzingDoorgeven(String sleutel) {
        UUID dossier = aanwijzing(sleutel).dossier();
        journaal.vergrendel(dossier);
        if (aanwijzingen.van(dossier).stream().map(Aanwijzing::leden).allMatch(Objects::nonNull)) {
            aanwijzingen.alleBinnen(dossier);
        }
    }

    private Aanwijzing aanwijzing(String sleutel) {
        return aanwijzingen.lees(UUID.fromString(sleutel));
    }
}
