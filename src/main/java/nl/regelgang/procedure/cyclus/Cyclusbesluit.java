package nl.regelgang.procedure.cyclus;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Afwijking;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Gebeurd;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.cyclus.Cyclusfeit.NietVastgesteld;
import nl.regelgang.procedure.cyclus.Cyclusfeit.TerInzageGelegd;
import nl.regelgang.procedure.cyclus.Cyclusfeit.Vastgesteld;
import nl.regelgang.procedure.raadpleging.Raadplegingen;
import nl.regelgang.procedure.stemming.Stemmen;
import nl.regelgang.procedure.stemming.Stemuitslagen;
import nl.regelgang.zienswijzen.Zienswijzeronden;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bestuur lays a stuk ter inzage and decides on it. A term that is not met never blocks: it asks for the reason. */
@Service
@Transactional
public class Cyclusbesluit {

    private static final String DAG = "vergaderingOp";

    private final Cyclusstukken stukken;
    private final Cyclustermijnen termijnen;
    private final Procedures procedures;
    private final Stemmen stemmen;
    private final Stemuitslagen uitslagen;
    private final Raadplegingen raadplegingen;
    private final Zienswijzeronden ronden;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Cyclusbesluit(
            Cyclusstukken stukken,
            Cyclustermijnen termijnen,
            Procedures procedures,
            Stemmen stemmen,
            Stemuitslagen uitslagen,
            Raadplegingen raadplegingen,
            Zienswijzeronden ronden,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.stukken = stukken;
        this.termijnen = termijnen;
        this.procedures = procedures;
        this.stemmen = stemmen;
        this.uitslagen = uitslagen;
        this.raadplegingen = raadplegingen;
        this.ronden = ronden;
        this.feiten = feiten;
        this.klok = klok;
    }

    public void terInzage(Cyclusstuk stuk, Ingevuld ingevuld, Grondslag grondslag) {
        LocalDate op = Gebeurd.op(ingevuld, "kennisgevingOp", Dagen.vandaag(klok));
        stukken.kennisgeving(stuk.id(), op);
        procedures.stand(stuk.id(), Fase.LOOPT, "ter inzage", null);
        feiten.publishEvent(
                new TerInzageGelegd(stuk.id(), stuk.procedure().onderwerp(), op, grondslag, ingevuld.door()));
    }

    /**
     * The bestuur adopted it: no zienswijze is taken in any more.
     *
     * @param stap the step that is completed, whose term ends
     * @param kennisgeving the row of the table of terms for the openbare kennisgeving
     * @param ookNiet the terms that only this kind has and that are not met, as Dutch sentences
     * @return the day of the besluit
     */
    public LocalDate vaststellen(
            Cyclusstuk stuk, String stap, String kennisgeving, List<String> ookNiet, Ingevuld ingevuld) {
        LocalDate op = vergaderingOp(stuk, ingevuld);
        Afwijking afwijking = Afwijking.van(
                Stream.concat(ookNiet.stream(), afwijkingen(stuk, stap, kennisgeving, op).stream())
                        .toList(),
                ingevuld);
        stemming(stuk, op, true, ingevuld);
        stukken.besloten(stuk.id(), op);
        termijnen.gedaan(stuk, stap, op, ingevuld.door());
        raadplegingen.sluiten(stuk.id(), "het bestuur heeft besloten op " + voluit(op), ingevuld.door());
        procedures.stand(stuk.id(), Fase.LOOPT, "vastgesteld", null);
        feiten.publishEvent(new Vastgesteld(
                stuk.id(),
                stuk.procedure().onderwerp(),
                op,
                afwijking,
                stuk.procedure().bestuur().hoofdstuk().toegepast(stuk.soort().grondslag()),
                ingevuld.door()));
        return op;
    }

    /** The day of the meeting, which is not before the kennisgeving. */
    public LocalDate vergaderingOp(Cyclusstuk stuk, Ingevuld ingevuld) {
        LocalDate op = Gebeurd.op(ingevuld, DAG, Dagen.vandaag(klok));
        LocalDate kennisgevingOp = stuk.verloop().kennisgevingOp();
        LocalDate vanaf = kennisgevingOp == null ? stuk.gestartOp() : kennisgevingOp;
        if (op.isBefore(vanaf)) {
            throw new OngeldigeInvoer(
                    DAG,
                    "De procedure was op %s nog niet zo ver. Vul %s of een latere dag in."
                            .formatted(voluit(op), voluit(vanaf)));
        }
        return op;
    }

    /** It was not adopted, and stays with the bestuur. */
    public void nietVastgesteld(Cyclusstuk stuk, LocalDate op, String reden, Grondslag grondslag, Ingevuld ingevuld) {
        stemming(stuk, op, false, ingevuld);
        feiten.publishEvent(
                new NietVastgesteld(stuk.id(), stuk.procedure().onderwerp(), op, reden, grondslag, ingevuld.door()));
    }

    /** The votes go with the besluit, when a member asked for a vote. */
    public void stemming(Cyclusstuk stuk, LocalDate op, boolean aangenomen, Ingevuld ingevuld) {
        if (ingevuld.ja("gestemd")) {
            uitslagen.metBesluit(stuk.id(), op, aangenomen, ingevuld.door());
        } else {
            stemmen.geen(stuk.id());
        }
    }

    /** It was not adopted, and that is the end of it. */
    public void beeindigen(Cyclusstuk stuk, LocalDate op, String reden, Grondslag grondslag, Ingevuld ingevuld) {
        nietVastgesteld(stuk, op, reden, grondslag, ingevuld);
        stukken.besloten(stuk.id(), op);
        raadplegingen.sluiten(stuk.id(), "het bestuur heeft besloten op " + voluit(op), ingevuld.door());
        termijnen.vervallen(stuk, "Niet vastgesteld.", ingevuld.door());
        procedures.stand(stuk.id(), Fase.VOLTOOID, "niet vastgesteld", null);
    }

    private List<String> afwijkingen(Cyclusstuk stuk, String stap, String kennisgeving, LocalDate op) {
        return Stream.of(
                        termijnen.kennisgevingTekort(stuk, kennisgeving, op),
                        zonderOordeel(stuk),
                        stemmen.teVroegNaVorige(stuk.id(), op).stream().toList(),
                        termijnen.teLaat(stuk, stap, op))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> zonderOordeel(Cyclusstuk stuk) {
        return ronden
                .laatste(stuk.id())
                .filter(ronde -> !ronde.zonderVerzondenReactie().isEmpty())
                .map(ronde ->
                        "Over %d van de zienswijzen hebben de raden nog geen oordeel; dat moet er zijn vóór het besluit (%s)."
                                .formatted(
                                        ronde.zonderVerzondenReactie().size(),
                                        ronde.zaak().reactie()))
                .stream()
                .toList();
    }
}
