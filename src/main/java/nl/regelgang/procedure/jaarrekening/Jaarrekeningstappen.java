package nl.regelgang.procedure.jaarrekening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Afwijking;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Gebeurd;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.cyclus.Cyclusbesluit;
import nl.regelgang.procedure.cyclus.Cyclusinzending;
import nl.regelgang.procedure.cyclus.Cyclusstuk;
import nl.regelgang.procedure.cyclus.Cyclusstukken;
import nl.regelgang.procedure.cyclus.Cyclustermijnen;
import nl.regelgang.procedure.jaarrekening.Jaarrekening.Uitkomst;
import nl.regelgang.procedure.jaarrekening.Jaarrekening.Verklaring;
import nl.regelgang.procedure.jaarrekening.Jaarrekeningfeit.OnrechtmatighedenInDeWeg;
import nl.regelgang.procedure.jaarrekening.Jaarrekeningfeit.SpecifiekeUitkeringVerantwoord;
import nl.regelgang.procedure.jaarrekening.Jaarrekeningfeit.VerklaringVastgelegd;
import nl.regelgang.procedure.zienswijzeronde.Dossierstukken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the verklaring of the accountant to the toezichthouder. */
@Service
@Transactional
class Jaarrekeningstappen {

    private final Jaarrekeningen jaarrekeningen;
    private final Jaarrekeningtermijnen termijnen;
    private final Cyclusstukken stukken;
    private final Cyclusbesluit besluit;
    private final Cyclusinzending inzending;
    private final Cyclustermijnen register;
    private final Procedures procedures;
    private final Dossierstukken bestanden;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Jaarrekeningstappen(
            Jaarrekeningen jaarrekeningen,
            Jaarrekeningtermijnen termijnen,
            Cyclusstukken stukken,
            Cyclusbesluit besluit,
            Cyclusinzending inzending,
            Cyclustermijnen register,
            Procedures procedures,
            Dossierstukken bestanden,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.jaarrekeningen = jaarrekeningen;
        this.termijnen = termijnen;
        this.stukken = stukken;
        this.besluit = besluit;
        this.inzending = inzending;
        this.register = register;
        this.procedures = procedures;
        this.bestanden = bestanden;
        this.feiten = feiten;
        this.klok = klok;
    }

    void verklaringVastleggen(Cyclusstuk stuk, Ingevuld ingevuld) {
        Verklaring verklaring = new Verklaring(
                ingevuld.tekst("accountant"),
                ingevuld.tekst("strekking"),
                Gebeurd.op(ingevuld, "verklaringVan", Dagen.vandaag(klok)),
                bestanden.gekozen(stuk.id(), ingevuld, "verslag").orElseThrow());
        jaarrekeningen.verklaring(stuk.id(), verklaring);
        feiten.publishEvent(new VerklaringVastgelegd(
                stuk.id(), verklaring, artikel(stuk, "Gemeentewet art. 213"), ingevuld.door()));
    }

    /** From here everybody reads it, and the verslag of the accountant with it. */
    void terInzageLeggen(Cyclusstuk stuk, Ingevuld ingevuld) {
        UUID jaarrekening =
                bestanden.gekozen(stuk.id(), ingevuld, "jaarrekening").orElseThrow();
        stukken.stuk(stuk.id(), jaarrekening);
        procedures.deelStuk(stuk.id(), jaarrekening);
        procedures.deelStuk(
                stuk.id(),
                Objects.requireNonNull(jaarrekeningen.lees(stuk.id()).verklaring())
                        .verslag());
        besluit.terInzage(stuk, ingevuld, artikel(stuk, "Gemeentewet art. 197 lid 3"));
    }

    void vaststellen(Cyclusstuk stuk, Ingevuld ingevuld) {
        Uitkomst uitkomst = Uitkomst.van(ingevuld.tekst("uitkomst"));
        if (uitkomst == Uitkomst.VASTGESTELD) {
            LocalDate op = besluit.vaststellen(
                    stuk, Jaarrekeningtermijnen.VASTSTELLEN, Jaarrekeningtermijnen.KENNISGEVING, List.of(), ingevuld);
            jaarrekeningen.vastgesteld(stuk.id());
            termijnen.vastgesteld(stuk, op, jaarrekeningen.lees(stuk.id()).sisa());
            return;
        }
        LocalDate op = besluit.vergaderingOp(stuk, ingevuld);
        String bedenkingen = ingevuld.eventueleTekst("bedenkingen")
                .orElseThrow(() ->
                        new OngeldigeInvoer("bedenkingen", "Schrijf waarom de jaarrekening niet is vastgesteld."));
        if (uitkomst == Uitkomst.ONRECHTMATIG) {
            onrechtmatig(stuk, op, bedenkingen, ingevuld);
        } else {
            jaarrekeningen.nietVastgesteld(stuk.id(), bedenkingen);
            procedures.stand(stuk.id(), Fase.LOOPT, "niet vastgesteld", null);
            besluit.nietVastgesteld(stuk, op, bedenkingen, artikel(stuk, "Gemeentewet art. 201"), ingevuld);
        }
    }

    private void onrechtmatig(Cyclusstuk stuk, LocalDate op, String bedenkingen, Ingevuld ingevuld) {
        besluit.stemming(stuk, op, false, ingevuld);
        jaarrekeningen.onrechtmatig(stuk.id(), bedenkingen, op);
        procedures.stand(stuk.id(), Fase.LOOPT, "wacht op een besluit over indemniteit", null);
        termijnen.onrechtmatig(stuk, op);
        feiten.publishEvent(new OnrechtmatighedenInDeWeg(
                stuk.id(), op, bedenkingen, artikel(stuk, "Gemeentewet art. 198 lid 2"), ingevuld.door()));
    }

    void toezenden(Cyclusstuk stuk, Ingevuld ingevuld) {
        inzending.toezenden(
                stuk,
                Jaarrekeningtermijnen.TOEZENDEN,
                "jaarrekening",
                Objects.requireNonNull(stuk.verloop().besluitOp()),
                stuk.grondslag("Wgr art. 34 lid 4"),
                ingevuld);
        procedures.stand(stuk.id(), Fase.LOOPT, "vastgesteld en toegezonden", null);
    }

    void verantwoorden(Cyclusstuk stuk, Ingevuld ingevuld) {
        LocalDate op =
                inzending.verzondenOp(Objects.requireNonNull(stuk.verloop().besluitOp()), ingevuld);
        Afwijking afwijking = Afwijking.van(register.teLaat(stuk, Jaarrekeningtermijnen.SISA, op), ingevuld);
        jaarrekeningen.sisa(stuk.id(), op);
        register.gedaan(stuk, Jaarrekeningtermijnen.SISA, op, ingevuld.door());
        feiten.publishEvent(new SpecifiekeUitkeringVerantwoord(
                stuk.id(),
                op,
                ingevuld.eventueleTekst("kenmerk").orElse(null),
                afwijking,
                artikel(stuk, "Gemeentewet art. 186 lid 4"),
                ingevuld.door()));
    }

    /** The toezichthouder adopts it, so the term for sending an adopted one does not run here any more. */
    void terVaststellingZenden(Cyclusstuk stuk, Ingevuld ingevuld) {
        inzending.toezenden(
                stuk,
                Jaarrekeningtermijnen.TER_VASTSTELLING,
                "jaarrekening",
                stuk.gestartOp(),
                artikel(stuk, "Gemeentewet art. 201"),
                ingevuld);
        register.vervallen(stuk, "De toezichthouder stelt de jaarrekening vast.", ingevuld.door());
        procedures.stand(stuk.id(), Fase.VOLTOOID, "ter vaststelling bij de toezichthouder", null);
    }

    private Grondslag artikel(Cyclusstuk stuk, String uitModel) {
        return register.artikel(stuk, Grondslag.van(uitModel));
    }
}
