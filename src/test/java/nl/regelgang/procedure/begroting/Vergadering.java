package nl.regelgang.procedure.begroting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.regelgang.regeling.Stemregels.Keuze;

/** A meeting of the algemeen bestuur and the vote in it. */
final class Vergadering {

    private final Toneel toneel;
    private final LocalDate dag;
    private final Map<String, Keuze> keuzes = new HashMap<>();

    Vergadering(Toneel toneel, LocalDate dag) {
        this.toneel = toneel;
        this.dag = dag;
    }

    Vergadering voor(String... deelnemers) {
        return stem(Keuze.VOOR, deelnemers);
    }

    Vergadering tegen(String... deelnemers) {
        return stem(Keuze.TEGEN, deelnemers);
    }

    Vergadering afwezig(String... deelnemers) {
        return stem(Keuze.AFWEZIG, deelnemers);
    }

    Vergadering onthouden(String... deelnemers) {
        return stem(Keuze.ONTHOUDEN, deelnemers);
    }

    private Vergadering stem(Keuze keuze, String... deelnemers) {
        for (String deelnemer : deelnemers) {
            keuzes.put(toneel.deelnemer(deelnemer).id().code(), keuze);
        }
        return this;
    }

    void iedereen_stemt_voor() {
        allen(Keuze.VOOR);
        wordt_vastgelegd();
    }

    void iedereen_stemt_tegen() {
        allen(Keuze.TEGEN);
        wordt_vastgelegd();
    }

    void iedereen_stemt_tegen_met_reden(String afwijking) {
        allen(Keuze.TEGEN);
        leg_vast(Map.of("afwijking", afwijking));
    }

    void iedereen_stemt_voor_met_reden(String afwijking) {
        allen(Keuze.VOOR);
        leg_vast(Map.of("afwijking", afwijking));
    }

    void iedereen_stemt_voor_na_kennisgeving_op(LocalDate kennisgeving) {
        allen(Keuze.VOOR);
        leg_vast(Map.of("kennisgevingOp", kennisgeving.toString()));
    }

    /** What follows by itself has not been done yet. */
    void iedereen_stemt_voor_terwijl_de_motor_stilstaat() {
        toneel.motorStilstand(this::iedereen_stemt_voor);
    }

    private void allen(Keuze keuze) {
        toneel.stemmen
                .lopende(toneel.dossier())
                .stemmen()
                .forEach(stem -> keuzes.put(stem.lid().id(), keuze));
    }

    void wordt_vastgelegd() {
        leg_vast(Map.of());
    }

    private void leg_vast(Map<String, String> extra) {
        if (toneel.vandaag().isBefore(dag)) {
            toneel.klok.zet(dag);
            toneel.draai();
        }
        toneel.stemmen.invullen(toneel.dossier(), keuzes);
        Map<String, Object> ingevuld = new LinkedHashMap<>();
        ingevuld.put("vergaderingOp", dag.toString());
        ingevuld.putAll(extra);
        toneel.voltooi("Stemming vastleggen", null, Mensenwerk.secretaris(toneel.regeling()), ingevuld);
    }
}
