package nl.regelgang.procedure.stemming;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Afwijking;
import nl.regelgang.regeling.Stemregels.Soort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The vote on a stuk whose step takes only a besluit: it must say the same, and a vote that decided nothing stands apart. */
@Service
@Transactional
public class Stemuitslagen {

    static final String VERGADERING = "zonderBesluitOp";

    private static final Afwijking GEEN = new Afwijking(List.of(), null);

    private final Stemmen stemmen;
    private final Stemzaken zaken;
    private final Journaal journaal;
    private final Clock klok;

    Stemuitslagen(Stemmen stemmen, Stemzaken zaken, Journaal journaal, Clock klok) {
        this.stemmen = stemmen;
        this.zaken = zaken;
        this.journaal = journaal;
        this.klok = klok;
    }

    /**
     * Records the vote that goes with a besluit.
     *
     * @param aangenomen what was decided
     * @throws OngeldigeInvoer when a member is left out, or the votes say something else
     */
    public void metBesluit(UUID procedure, LocalDate vergaderingOp, boolean aangenomen, Handelend door) {
        stemmen.controleer(procedure, vergaderingOp);
        Soort uitslag = uitslag(procedure);
        if (uitslag != (aangenomen ? Soort.AANGENOMEN : Soort.VERWORPEN)) {
            throw new OngeldigeInvoer("gestemd", waarom(uitslag));
        }
        stemmen.vastleggen(procedure, vergaderingOp, List.of(), () -> GEEN, door);
    }

    private static String waarom(Soort uitslag) {
        return switch (uitslag) {
            case AANGENOMEN ->
                "Volgens de stemmen per lid is er een meerderheid voor. Verbeter de stemmen of het besluit.";
            case VERWORPEN ->
                "Volgens de stemmen per lid is er geen meerderheid voor. Verbeter de stemmen of het besluit.";
            case GESTAAKT, GEEN_QUORUM ->
                "Volgens de stemmen per lid is er nog geen besluit. Leg bij de stemming eerst deze vergadering vast.";
        };
    }

    private Soort uitslag(UUID procedure) {
        return stemmen.uitslag(zaken.lees(procedure), stemmen.lopende(procedure))
                .soort();
    }

    /**
     * Records a meeting in which votes were equal, or too few members were: the stuk waits for the next one.
     *
     * @throws Achterhaald when the votes do decide
     * @throws OngeldigeInvoer when the day cannot be right
     */
    void zonderBesluit(UUID procedure, LocalDate op, Handelend door) {
        journaal.vergrendel(procedure);
        LocalDate vanaf = zaken.lees(procedure).vanaf();
        if (op.isAfter(Dagen.vandaag(klok)) || op.isBefore(vanaf)) {
            throw new OngeldigeInvoer(
                    VERGADERING, "Vul een dag in van %s tot en met vandaag.".formatted(voluit(vanaf)));
        }
        Afwijking teVroeg =
                new Afwijking(stemmen.teVroegNaVorige(procedure, op).stream().toList(), null);
        if (!stemmen.lopende(procedure).ingevuld()
                || uitslag(procedure) == Soort.AANGENOMEN
                || uitslag(procedure) == Soort.VERWORPEN) {
            throw new Achterhaald("Met deze stemmen is er wel een besluit. Bekijk de stemming opnieuw.");
        }
        stemmen.vastleggen(procedure, op, List.of(), () -> teVroeg, door);
    }
}
