package nl.regelgang.procedure.informatie;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Afwijking;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Gebeurd;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.informatie.Informatie.Antwoord;
import nl.regelgang.procedure.informatie.Informatiefeit.InlichtingenGegeven;
import nl.regelgang.procedure.zienswijzeronde.Dossierstukken;
import nl.regelgang.procesmotor.Procesbean;
import nl.regelgang.termijnbewaking.Bewijs;
import nl.regelgang.termijnbewaking.Termijnregister;
import nl.regelgang.termijnbewaking.Termijnregister.LopendeTermijn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** What the model {@code inlichtingen} calls. The sleutel is the id of the procedure. */
@Procesbean(Inlichtingenproces.PROCES)
@Transactional
public class Inlichtingenproces {

    static final String PROCES = "inlichtingen";

    private final Informaties informaties;
    private final Informatiepost post;
    private final Procedures procedures;
    private final Dossierstukken bestanden;
    private final Termijnregister register;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Inlichtingenproces(
            Informaties informaties,
            Informatiepost post,
            Procedures procedures,
            Dossierstukken bestanden,
            Termijnregister register,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.informaties = informaties;
        this.post = post;
        this.procedures = procedures;
        this.bestanden = bestanden;
        this.register = register;
        this.feiten = feiten;
        this.klok = klok;
    }

    public String dagelijksBestuur(String sleutel) {
        return informatie(sleutel).procedure().bestuur().dagelijksBestuur().toString();
    }

    /** Null when the regeling names no term. */
    public @Nullable LocalDate uiterlijk(String sleutel, String stap) {
        return termijn(UUID.fromString(sleutel)).map(LopendeTermijn::uiterlijk).orElse(null);
    }

    Optional<LopendeTermijn> termijn(UUID id) {
        return register.van(id).stream()
                .filter(termijn -> termijn.soort().equals(Informatiestart.INLICHTINGEN))
                .findFirst();
    }

    public void verzoekMeedelen(String sleutel) {
        Informatie verzoek = informatie(sleutel);
        post.aanBestuur(verzoek);
        post.aan(verzoek, post.anderen(verzoek), Informatieberichten.MEELEZEN);
    }

    public void inlichtingenGeven(String sleutel, Ingevuld ingevuld) {
        Informatie verzoek = informatie(sleutel);
        LocalDate op = Gebeurd.op(ingevuld, "op", Dagen.vandaag(klok));
        if (op.isBefore(verzoek.op())) {
            throw new OngeldigeInvoer(
                    "op",
                    "Het verzoek kwam pas op %s. Vul die dag of een latere dag in.".formatted(voluit(verzoek.op())));
        }
        Afwijking afwijking = Afwijking.van(teLaat(verzoek, op), ingevuld);
        UUID stuk = bestanden.gekozen(verzoek.id(), ingevuld, "stuk").orElse(null);
        informaties.antwoord(verzoek.id(), new Antwoord(op, ingevuld.tekst("antwoord"), stuk));
        if (stuk != null) {
            procedures.deelStuk(verzoek.id(), stuk);
        }
        if (termijn(verzoek.id()).isPresent()) {
            register.gedaan(
                    verzoek.id(),
                    Informatiestart.INLICHTINGEN,
                    op,
                    new Bewijs("Gegeven op " + voluit(op) + ".", ingevuld.door()));
        }
        procedures.stand(verzoek.id(), Fase.VOLTOOID, "beantwoord", null);
        feiten.publishEvent(new InlichtingenGegeven(verzoek.id(), op, afwijking, ingevuld.door()));
    }

    private List<String> teLaat(Informatie verzoek, LocalDate op) {
        return termijn(verzoek.id())
                .filter(termijn -> op.isAfter(termijn.uiterlijk()))
                .map(termijn -> "Dit is te laat. " + termijn.uitleg())
                .stream()
                .toList();
    }

    public void inlichtingenToezenden(String sleutel) {
        Informatie verzoek = informatie(sleutel);
        post.aan(verzoek, post.lezers(verzoek), Informatieberichten.ANTWOORD);
    }

    private Informatie informatie(String sleutel) {
        return informaties.lees(UUID.fromString(sleutel));
    }
}
