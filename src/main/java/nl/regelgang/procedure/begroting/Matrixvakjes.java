package nl.regelgang.procedure.begroting;

import static nl.regelgang.gedeeld.Dagen.kort;

import java.time.LocalDate;
import java.util.Optional;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.procedure.begroting.Matrixrij.Vakje;
import nl.regelgang.standpunt.Standpunten.Stand;
import nl.regelgang.zienswijzen.Traject;
import nl.regelgang.zienswijzen.Traject.Status;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import org.jspecify.annotations.Nullable;

/** The words in the overview of a round. Who may read which is in {@link Matrix}. */
final class Matrixvakjes {

    private Matrixvakjes() {}

    static Vakje ontvangst(Traject traject) {
        LocalDate op = traject.ontvangenOp();
        return op == null ? new Vakje("wacht", "nog niet bevestigd") : new Vakje("gedaan", "ontvangen", op);
    }

    static Vakje college(@Nullable Stand stand) {
        if (stand == null) {
            return new Vakje("neutraal", "geen standpunt");
        }
        LocalDate op = stand.vastgesteld();
        if (op != null) {
            return new Vakje("gedaan", "standpunt vastgesteld", op);
        }
        return stand.betwist() ? new Vakje("let-op", "een antwoord is betwist") : new Vakje("nu", "in voorbereiding");
    }

    /** By the vergaderkalender of the griffie: the last meeting of a commissie before that of the raad. */
    static Vakje commissie(Optional<LocalDate> op, LocalDate vandaag) {
        return op.map(dag ->
                        dag.isAfter(vandaag) ? new Vakje("nu", "gepland", dag) : new Vakje("gedaan", "geweest", dag))
                .orElse(Vakje.ONBEKEND);
    }

    static Vakje vergadering(Traject traject, LocalDate vandaag) {
        LocalDate op = traject.vergaderingOp();
        if (op != null) {
            return op.isAfter(vandaag) ? new Vakje("nu", "gepland", op) : new Vakje("gedaan", "geweest", op);
        }
        if (Boolean.FALSE.equals(traject.behandeling())) {
            return new Vakje("gedaan", "niet in de raad");
        }
        // After a reopening a raad can answer without a meeting being planned again.
        return switch (traject.status()) {
            case OPEN -> new Vakje("wacht", "nog niet gepland");
            case INGEDIEND, GEEN -> new Vakje("neutraal", "niet nodig");
            case NIET_GEREAGEERD -> new Vakje("neutraal", "niet gepland");
        };
    }

    /** The law sets no closing date (Wgr art. 35 lid 3): a day that the bestuur asked for cannot be missed. */
    static Vakje zienswijze(Traject traject, Zienswijzeronde ronde, LocalDate vandaag) {
        @Nullable LocalDate dag = traject.binnenOp() == null ? null : Dagen.dagVan(traject.binnenOp());
        return switch (traject.status()) {
            case INGEDIEND ->
                new Vakje(
                        traject.teLaat() ? "let-op" : "gedaan",
                        traject.teLaat() ? "naar voren gebracht, na de gevraagde dag" : "naar voren gebracht",
                        "",
                        dag);
            case GEEN -> new Vakje("gedaan", "geen zienswijze", "", dag);
            case NIET_GEREAGEERD -> new Vakje("neutraal", "niet gereageerd");
            case OPEN ->
                vandaag.isAfter(ronde.sluitOp())
                        ? new Vakje("let-op", "nog open, na de gevraagde dag", ronde.sluitOp())
                        : new Vakje("wacht", "nog niet gereageerd", "tot en met", ronde.sluitOp());
        };
    }

    static @Nullable String herinnerd(Traject traject) {
        LocalDate op = traject.herinnerdOp();
        return op == null || traject.status() != Status.OPEN ? null : "herinnerd op " + kort(op);
    }

    /** @param geschreven whether the reader may know what the bestuur wrote and did not send yet */
    static Vakje reactie(Traject traject, Zienswijzeronde ronde, boolean geschreven) {
        if (traject.status() == Status.OPEN) {
            return new Vakje("neutraal", "nog niet aan de orde");
        }
        if (traject.status() != Status.INGEDIEND) {
            return new Vakje("neutraal", "niet nodig");
        }
        Traject.Reactie reactie = traject.reactie();
        if (reactie != null && reactie.verzondenOp() != null) {
            return new Vakje("gedaan", "toegezonden", reactie.verzondenOp());
        }
        if (!geschreven) {
            return new Vakje("wacht", "nog niet toegezonden");
        }
        return reactie == null
                ? new Vakje("wacht", "nog te schrijven")
                : new Vakje("nu", "geschreven", Dagen.dagVan(reactie.op()));
    }
}
