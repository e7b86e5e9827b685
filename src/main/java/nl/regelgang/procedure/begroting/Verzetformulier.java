package nl.regelgang.procedure.begroting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.regelgang.formulieren.Datuminvoer;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.begroting.Begrotingsprocedure.Plan;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types to move a plan, exactly as typed so that it can come back.
 *
 * @param aanbieding left out when the begroting was offered already
 * @param gezien the plan that he saw, {@code aanbieding/vergadering}
 */
record Verzetformulier(
        @Nullable Datuminvoer aanbieding,
        @Nullable Datuminvoer vergadering,
        @Nullable String gezien,
        @Nullable String reden,
        @Nullable String opdracht) {

    private static final int LANGSTE_REDEN = 1_000;

    Verzetformulier {
        aanbieding = Objects.requireNonNullElse(aanbieding, Datuminvoer.LEEG);
        vergadering = Objects.requireNonNullElse(vergadering, Datuminvoer.LEEG);
        gezien = Objects.requireNonNullElse(gezien, "");
        reden = Objects.requireNonNullElse(reden, "");
        opdracht = Objects.requireNonNullElse(opdracht, "");
    }

    boolean isLeeg() {
        return aanbieding().leeg() && vergadering().leeg();
    }

    @Override
    public Datuminvoer aanbieding() {
        return Objects.requireNonNull(aanbieding);
    }

    @Override
    public Datuminvoer vergadering() {
        return Objects.requireNonNull(vergadering);
    }

    /** With the days of the plan where nothing was typed yet. */
    Verzetformulier metPlan(Plan plan) {
        return new Verzetformulier(
                Datuminvoer.van(plan.aanbieding()), Datuminvoer.van(plan.vergadering()), gezien, reden, opdracht);
    }

    /**
     * @param huidig a day that was not asked stays what it is
     * @throws OngeldigeInvoer at the field of what is no date
     */
    Plan plan(Plan huidig, boolean aangeboden) {
        Map<String, String> fouten = new LinkedHashMap<>();
        LocalDate aanbiedingOp = aangeboden
                ? huidig.aanbieding()
                : dag("aanbieding", aanbieding(), "Aanbieding aan het bestuur", huidig.aanbieding(), fouten);
        LocalDate vergaderingOp =
                dag("vergadering", vergadering(), "Vergadering van het bestuur", huidig.vergadering(), fouten);
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
        return new Plan(aanbiedingOp, vergaderingOp);
    }

    private static LocalDate dag(
            String veld, Datuminvoer ingevuld, String label, LocalDate huidig, Map<String, String> fouten) {
        if (ingevuld.leeg()) {
            return huidig;
        }
        String fout = ingevuld.foutzin(label);
        if (fout != null) {
            fouten.put(veld, fout);
            return huidig;
        }
        return ingevuld.datum();
    }

    /** @throws OngeldigeInvoer when there is none, or too much of it */
    String eisReden() {
        String ingevuld = Objects.requireNonNull(reden).strip();
        if (ingevuld.isEmpty()) {
            throw new OngeldigeInvoer(
                    "reden", "Vul in waarom de planning verandert. De raden lezen dit, en het komt in het dossier.");
        }
        if (ingevuld.length() > LANGSTE_REDEN) {
            throw new OngeldigeInvoer("reden", "De reden is te lang: hoogstens 1.000 tekens. Kort hem in.");
        }
        return ingevuld;
    }

    static String kenmerk(Plan plan) {
        return plan.aanbieding() + "/" + plan.vergadering();
    }

    UUID eisOpdracht() {
        try {
            return UUID.fromString(Objects.requireNonNull(opdracht));
        } catch (IllegalArgumentException geenId) {
            throw new NietGevonden("opdracht");
        }
    }
}
