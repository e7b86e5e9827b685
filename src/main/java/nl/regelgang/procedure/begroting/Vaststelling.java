package nl.regelgang.procedure.begroting;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.procedure.Afwijking;
import nl.regelgang.procedure.Gebeurd;
import nl.regelgang.procedure.stemming.Stemmen;
import nl.regelgang.procedure.stemming.Stemming;
import nl.regelgang.procedure.stemming.Stemmingen;
import nl.regelgang.procedure.zienswijzeronde.Ronden;
import nl.regelgang.regeling.Stemregels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The AB votes on the begroting; when it adopts her, no zienswijze is taken in any more (Wgr art. 34 lid 1). */
@Service
class Vaststelling {

    private final Begrotingsprocedures procedures;
    private final Ronden ronden;
    private final Stemmingen stemmingen;
    private final Stemmen stemmen;
    private final Stemtoets toets;
    private final Begrotingstermijnregister termijnen;
    private final Clock klok;

    Vaststelling(
            Begrotingsprocedures procedures,
            Ronden ronden,
            Stemmingen stemmingen,
            Stemmen stemmen,
            Stemtoets toets,
            Begrotingstermijnregister termijnen,
            Clock klok) {
        this.procedures = procedures;
        this.ronden = ronden;
        this.stemmingen = stemmingen;
        this.stemmen = stemmen;
        this.toets = toets;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    void stemmingVastleggen(Begrotingsprocedure procedure, Ingevuld ingevuld) {
        LocalDate op = Gebeurd.op(ingevuld, "vergaderingOp", Dagen.vandaag(klok));
        LocalDate kennisgevingOp = Gebeurd.eventueelOp(ingevuld, "kennisgevingOp", Dagen.vandaag(klok));
        if (kennisgevingOp != null) {
            procedures.kennisgeving(procedure.id(), kennisgevingOp);
        }
        List<String> zinnen = toets.afwijkingen(procedures.lees(procedure.id()), op);
        Stemregels.Soort uitslag = stemmen.vastleggen(
                procedure.id(),
                op,
                ook(ingevuld, kennisgevingOp),
                () -> Afwijking.van(zinnen, ingevuld),
                ingevuld.door());
        if (uitslag == Stemregels.Soort.AANGENOMEN) {
            procedures.vastgesteld(procedure.id(), op);
            termijnen.vastgesteld(procedure, op, ingevuld.door());
            String reden =
                    "het bestuur heeft de begroting %d op %s vastgesteld".formatted(procedure.jaar(), voluit(op));
            ronden.sluiten(procedure.id(), reden, ingevuld.door());
        }
    }

    private static List<String> ook(Ingevuld ingevuld, @Nullable LocalDate kennisgevingOp) {
        return Stream.concat(
                        Stream.ofNullable(kennisgevingOp).map(op -> "Openbare kennisgeving op " + voluit(op) + "."),
                        ingevuld.eventueleTekst("toelichting").map(tekst -> "Toelichting: " + tekst).stream())
                .toList();
    }

    boolean besluitGenomen(Begrotingsprocedure procedure) {
        return stemmingen
                .laatste(procedure.id())
                .map(Stemming::uitslag)
                .filter(uitslag -> uitslag == Stemregels.Soort.AANGENOMEN || uitslag == Stemregels.Soort.VERWORPEN)
                .isPresent();
    }
}
