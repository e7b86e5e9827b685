package nl.regelgang.procedure.toezicht;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedureberichten;
import nl.regelgang.regeling.Deelnemer;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regelingen;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Tells the others what one of them did. */
@Component
class Toezichtpost {

    private final Regelingen regelingen;
    private final Procedureberichten berichten;
    private final Clock klok;

    Toezichtpost(Regelingen regelingen, Procedureberichten berichten, Clock klok) {
        this.regelingen = regelingen;
        this.berichten = berichten;
        this.klok = klok;
    }

    /** @param mededeling what was decided, as Dutch sentences */
    void aanBestuurEnRaden(Procedure procedure, String mededeling) {
        aanBestuur(procedure, mededeling);
        berichten.aanRaden(
                procedure,
                deelnemers(procedure),
                Toezichtberichten.VAN_TOEZICHTHOUDER,
                vanToezichthouder(procedure, mededeling));
    }

    void aanBestuur(Procedure procedure, String mededeling) {
        berichten.aanSecretaris(
                procedure, Toezichtberichten.VAN_TOEZICHTHOUDER, vanToezichthouder(procedure, mededeling));
    }

    void aanToezichthouder(Procedure procedure, String mededeling) {
        berichten.aanToezichthouder(
                procedure,
                Toezichtberichten.VOOR_TOEZICHTHOUDER,
                Map.of(
                        "regeling", procedure.bestuur().regelingNaam(),
                        "onderwerp", procedure.onderwerp(),
                        "mededeling", mededeling));
    }

    List<Organisatie> deelnemers(Procedure procedure) {
        return regelingen.vind(procedure.bestuur().regeling()).orElseThrow().deelnemersOp(Dagen.vandaag(klok)).stream()
                .map(Deelnemer::organisatie)
                .toList();
    }

    private static Map<String, String> vanToezichthouder(Procedure procedure, String mededeling) {
        return Map.of(
                "regeling", procedure.bestuur().regelingNaam(),
                "onderwerp", procedure.onderwerp(),
                "toezichthouder",
                        StringUtils.capitalize(
                                procedure.bestuur().toezichthouder().naam()),
                "mededeling", mededeling);
    }
}
