package nl.regelgang.procedure.jaarrekening;

import java.time.LocalDate;
import java.util.Map;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.procedure.cyclus.Cyclusstuk;
import nl.regelgang.procedure.cyclus.Cyclustermijnen;
import nl.regelgang.termijnen.Aanknoping;
import nl.regelgang.termijnen.Uiterlijk;
import org.springframework.stereotype.Component;

/** The terms of a jaarrekening, each under the name of the step that ends it. */
@Component
class Jaarrekeningtermijnen {

    static final String VERKLARING = "verklaringVastleggen";
    static final String INZAGE = "jaarrekeningTerInzageLeggen";
    static final String VASTSTELLEN = "jaarrekeningVaststellen";
    static final String INDEMNITEIT = "indemniteitVoorstellen";
    static final String OVER_INDEMNITEIT = "overIndemniteitBesluiten";
    static final String TOEZENDEN = "jaarrekeningToezenden";
    static final String SISA = "specifiekeUitkeringVerantwoorden";
    static final String TER_VASTSTELLING = "terVaststellingZenden";

    static final String KENNISGEVING = "kennisgeving-jaarrekening";

    private final Cyclustermijnen termijnen;

    Jaarrekeningtermijnen(Cyclustermijnen termijnen) {
        this.termijnen = termijnen;
    }

    /** Those that run from the start; the outer day for the toezichthouder, so that nobody learns of it after the vote. */
    void begonnen(Cyclusstuk stuk) {
        LocalDate begin = LocalDate.of(stuk.jaar() + 1, 1, 1);
        termijnen
                .uiterlijk(stuk, "jaarrekening-vaststellen", Aanknoping.in(stuk.jaar()))
                .ifPresent(uiterlijk -> termijnen.open(
                        stuk,
                        VASTSTELLEN,
                        "Jaarrekening vaststellen",
                        bestuur(stuk, true),
                        uiterlijk,
                        Map.of("begin van het jaar na het jaar van de jaarrekening", begin)));
        toezending(stuk, LocalDate.of(stuk.jaar() + 1, 12, 31), Map.of());
    }

    void vastgesteld(Cyclusstuk stuk, LocalDate op, boolean sisa) {
        toezending(stuk, op, Map.of("vaststelling", op));
        if (sisa) {
            termijnen
                    .uiterlijk(stuk, "sisa-inzenden", Aanknoping.op(op, stuk.jaar()))
                    .ifPresent(uiterlijk -> termijnen.open(
                            stuk,
                            SISA,
                            "Verantwoording over specifieke uitkeringen zenden",
                            bestuur(stuk, false),
                            uiterlijk,
                            Map.of("vaststelling", op)));
        }
    }

    private void toezending(Cyclusstuk stuk, LocalDate vaststelling, Map<String, LocalDate> basis) {
        Uiterlijk uiterlijk = termijnen
                .uiterlijk(stuk, "jaarrekening-inzenden", Aanknoping.op(vaststelling, stuk.jaar()))
                .orElseThrow();
        termijnen.open(
                stuk,
                TOEZENDEN,
                "Jaarrekening toezenden aan "
                        + stuk.procedure().bestuur().toezichthouder().naam(),
                bestuur(stuk, false),
                uiterlijk,
                basis);
    }

    void onrechtmatig(Cyclusstuk stuk, LocalDate standpuntOp) {
        termijnen
                .uiterlijk(stuk, "indemniteit", Aanknoping.op(standpuntOp))
                .ifPresent(uiterlijk -> termijnen.open(
                        stuk,
                        INDEMNITEIT,
                        "Indemniteitsbesluit voorstellen",
                        bestuur(stuk, false),
                        uiterlijk,
                        Map.of("standpunt van het algemeen bestuur", standpuntOp)));
    }

    private static OrgaanId bestuur(Cyclusstuk stuk, boolean algemeen) {
        return algemeen
                ? stuk.procedure().bestuur().algemeenBestuur()
                : stuk.procedure().bestuur().dagelijksBestuur();
    }
}
