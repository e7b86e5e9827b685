package nl.regelgang.procedure.informatie;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Afwijking;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Gebeurd;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.informatie.Informatie.Antwoord;
import nl.regelgang.procedure.informatie.Informatiefeit.OverCommissieBesloten;
import nl.regelgang.procedure.zienswijzeronde.Dossierstukken;
import nl.regelgang.procesmotor.Procesbean;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** What the model {@code commissievoorstel} calls. The sleutel is the id of the procedure. */
@Procesbean(Commissievoorstelproces.PROCES)
@Transactional
public class Commissievoorstelproces {

    static final String PROCES = "commissievoorstel";
    static final String INSTELLEN = "adviescommissieInstellen";

    private final Informaties informaties;
    private final Commissievoorstellen voorstellen;
    private final Commissietermijnen termijnen;
    private final Informatiepost post;
    private final Procedures procedures;
    private final Dossierstukken bestanden;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Commissievoorstelproces(
            Informaties informaties,
            Commissievoorstellen voorstellen,
            Commissietermijnen termijnen,
            Informatiepost post,
            Procedures procedures,
            Dossierstukken bestanden,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.informaties = informaties;
        this.voorstellen = voorstellen;
        this.termijnen = termijnen;
        this.post = post;
        this.procedures = procedures;
        this.bestanden = bestanden;
        this.feiten = feiten;
        this.klok = klok;
    }

    public String dagelijksBestuur(String sleutel) {
        return informatie(sleutel).procedure().bestuur().dagelijksBestuur().toString();
    }

    public String algemeenBestuur(String sleutel) {
        return informatie(sleutel).procedure().bestuur().algemeenBestuur().toString();
    }

    /** The law names no day on which the adviescommissie is there. */
    public @Nullable LocalDate uiterlijk(String sleutel, String stap) {
        return null;
    }

    /** From here the other raden decide; the one that proposes it has decided. */
    public void voorstelMeedelen(String sleutel) {
        Informatie voorstel = informatie(sleutel);
        voorstellen.gevraagd(voorstel.id(), post.lezers(voorstel));
        voorstellen.besluit(
                voorstel.id(), Objects.requireNonNull(voorstel.vrager()).organisatie(), true, voorstel.op());
        termijnen.open(voorstel(sleutel));
        post.aan(voorstel, post.anderen(voorstel), Informatieberichten.VOORSTEL);
    }

    public boolean alleRadenDoenMee(String sleutel) {
        return voorstel(sleutel).namensAlle();
    }

    public void afwijzingMeedelen(String sleutel) {
        Informatie voorstel = informatie(sleutel);
        post.aan(voorstel, post.lezers(voorstel), Informatieberichten.UITKOMST);
        procedures.stand(voorstel.id(), Fase.GESTOPT, "niet alle raden doen mee", null);
    }

    public void voorstelToezenden(String sleutel) {
        Informatie voorstel = informatie(sleutel);
        post.namensAlleRaden(voorstel);
        procedures.stand(voorstel.id(), Fase.LOOPT, "bij het algemeen bestuur", null);
    }

    public void adviescommissieInstellen(String sleutel, Ingevuld ingevuld) {
        Commissievoorstel voorstel = voorstel(sleutel);
        UUID id = voorstel.informatie().id();
        boolean ingesteld = ingevuld.tekst("uitkomst").equals("ingesteld");
        LocalDate op = besluitOp(voorstel, ingevuld);
        Afwijking afwijking = Afwijking.van(voorstel.breuken(ingesteld, radenGehoord(ingesteld, ingevuld)), ingevuld);
        UUID stuk = bestanden.gekozen(id, ingevuld, "stuk").orElse(null);
        informaties.antwoord(id, new Antwoord(op, ingevuld.tekst("antwoord"), stuk));
        voorstellen.besloten(id, ingesteld);
        if (stuk != null) {
            procedures.deelStuk(id, stuk);
        }
        feiten.publishEvent(new OverCommissieBesloten(
                id, ingesteld, op, afwijking, Commissievoorstel.grondslag(voorstel.informatie(), 1), ingevuld.door()));
    }

    private LocalDate besluitOp(Commissievoorstel voorstel, Ingevuld ingevuld) {
        LocalDate op = Gebeurd.op(ingevuld, "op", Dagen.vandaag(klok));
        LocalDate vanaf = voorstel.namensAlleSinds();
        if (op.isBefore(vanaf)) {
            throw new OngeldigeInvoer(
                    "op",
                    "De laatste raad besloot pas op %s om mee te doen. Vul die dag of een latere dag in."
                            .formatted(voluit(vanaf)));
        }
        return op;
    }

    /** Only who installed the commissie has to say so. */
    private static boolean radenGehoord(boolean ingesteld, Ingevuld ingevuld) {
        String wensen = ingevuld.eventueleTekst("wensen").orElse("");
        if (ingesteld && wensen.isEmpty()) {
            throw new OngeldigeInvoer("wensen", "Kies of de raden hun wensen en bedenkingen konden geven.");
        }
        return wensen.equals("gehoord");
    }

    public void besluitMeedelen(String sleutel) {
        Commissievoorstel voorstel = voorstel(sleutel);
        post.aan(voorstel.informatie(), post.lezers(voorstel.informatie()), Informatieberichten.UITKOMST);
        String stand = "adviescommissie " + (adviescommissieIngesteld(sleutel) ? "ingesteld" : "niet ingesteld");
        procedures.stand(voorstel.informatie().id(), Fase.VOLTOOID, stand, null);
    }

    public boolean adviescommissieIngesteld(String sleutel) {
        return Boolean.TRUE.equals(voorstel(sleutel).ingesteld());
    }

    public void intrekkingMeedelen(String sleutel) {
        post.ingetrokken(voorstel(sleutel));
    }

    private Commissievoorstel voorstel(String sleutel) {
        return voorstellen.lees(UUID.fromString(sleutel));
    }

    private Informatie informatie(String sleutel) {
        return informaties.lees(UUID.fromString(sleutel));
    }
}
