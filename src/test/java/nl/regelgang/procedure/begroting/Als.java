package nl.regelgang.procedure.begroting;

import java.time.Instant;
import java.time.LocalDate;

/** What people do in a scenario, and what time does. */
final class Als {

    private final Toneel toneel;

    Als(Toneel toneel) {
        this.toneel = toneel;
    }

    /** By the plan that gives the raden exactly what the law does. */
    void de_secretaris_start_de_begrotingsprocedure(int jaar) {
        de_secretaris().start_de_begrotingsprocedure(jaar, Plandagen.AANBIEDING, Plandagen.VERGADERING);
    }

    Secretaris de_secretaris() {
        return new Secretaris(toneel);
    }

    Griffier de_griffier_van(String deelnemer) {
        return new Griffier(toneel, deelnemer);
    }

    /** One after the other. */
    void de_griffiers_leggen_vast_dat_er_geen_zienswijze_komt(String... deelnemers) {
        for (String deelnemer : deelnemers) {
            de_griffier_van(deelnemer).doorloopt_alles_tot_geen_zienswijze();
        }
    }

    Collegewerk het_college_van(String deelnemer) {
        return new Collegewerk(toneel, deelnemer);
    }

    Vergadering het_bestuur_vergadert_op(LocalDate dag) {
        return new Vergadering(toneel, dag);
    }

    /** Until the morning of this day; what was due in between has been done. */
    void de_tijd_verstrijkt_tot(LocalDate dag) {
        toneel.klok.zet(dag);
        toneel.draai();
    }

    void het_is(Instant moment) {
        toneel.klok.zet(moment);
        toneel.draai();
    }
}
