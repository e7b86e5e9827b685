package nl.regelgang.procedure.begroting;

import static nl.regelgang.gedeeld.Dagen.kort;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.begroting.Matrixrij.Vakje;
import nl.regelgang.standpunt.Standpunten;
import nl.regelgang.zienswijzen.Traject;
import nl.regelgang.zienswijzen.Traject.Status;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lays out who has answered and who has not: deelnemers × steps, as far as this person may know. What a college does is
 * its own affair.
 */
@Component
class Matrix {

    private final Begrotingsrechten rechten;
    private final Standpunten standpunten;

    Matrix(Begrotingsrechten rechten, Standpunten standpunten) {
        this.rechten = rechten;
        this.standpunten = standpunten;
    }

    List<Matrixrij> van(Begrotingsprocedure procedure, Zienswijzeronde ronde, String persoon, LocalDate vandaag) {
        Set<OrganisatieId> eigen = rechten.organisatiesVan(procedure, persoon);
        boolean bestuur = rechten.isBestuur(procedure, persoon);
        return ronde.trajecten().stream()
                .map(traject -> rij(
                        procedure,
                        ronde,
                        traject,
                        bestuur,
                        eigen.contains(traject.deelnemer().organisatie()),
                        persoon,
                        vandaag))
                .toList();
    }

    private Matrixrij rij(
            Begrotingsprocedure procedure,
            Zienswijzeronde ronde,
            Traject traject,
            boolean bestuur,
            boolean eigen,
            String persoon,
            LocalDate vandaag) {
        boolean stappenZichtbaar = bestuur || eigen;
        return new Matrixrij(
                traject.id(),
                traject.deelnemer().naam(),
                stappenZichtbaar ? ontvangst(traject) : Vakje.ONBEKEND,
                eigen ? college(traject) : Vakje.ONBEKEND,
                stappenZichtbaar ? vergadering(traject, vandaag) : Vakje.ONBEKEND,
                zienswijze(traject, ronde, vandaag),
                stappenZichtbaar ? herinnerd(traject) : null,
                reactie(traject, ronde),
                traject.status() == Status.INGEDIEND && rechten.magZienswijzeLezen(procedure, ronde, traject, persoon));
    }

    private static Vakje ontvangst(Traject traject) {
        LocalDate op = traject.ontvangenOp();
        return op == null ? new Vakje("wacht", "nog niet bevestigd", null) : new Vakje("gedaan", "ontvangen", kort(op));
    }

    private Vakje college(Traject traject) {
        return standpunten
                .van(traject.id())
                .map(stand -> stand.vastgesteld() == null
                        ? stand.betwist()
                                ? new Vakje("let-op", "een antwoord is betwist", null)
                                : new Vakje("nu", "in voorbereiding", null)
                        : new Vakje("gedaan", "standpunt vastgesteld", kort(stand.vastgesteld())))
                .orElseGet(() -> new Vakje("neutraal", "geen standpunt", null));
    }

    private static Vakje vergadering(Traject traject, LocalDate vandaag) {
        LocalDate op = traject.vergaderingOp();
        if (op != null) {
            return new Vakje(
                    op.isAfter(vandaag) ? "nu" : "gedaan", op.isAfter(vandaag) ? "gepland" : "geweest", kort(op));
        }
        if (Boolean.FALSE.equals(traject.behandeling())) {
            return new Vakje("gedaan", "niet in de raad", null);
        }
        // After a reopening a raad can answer without a meeting being planned again.
        return switch (traject.status()) {
            case OPEN -> new Vakje("wacht", "nog niet gepland", null);
            case INGEDIEND, GEEN -> new Vakje("neutraal", "niet nodig", null);
            case NIET_GEREAGEERD -> new Vakje("neutraal", "niet gepland", null);
        };
    }

    /** The law sets no closing date (Wgr art. 35 lid 3): a day that the bestuur asked for cannot be missed. */
    private static Vakje zienswijze(Traject traject, Zienswijzeronde ronde, LocalDate vandaag) {
        @Nullable String dag = traject.binnenOp() == null ? null : kort(Dagen.dagVan(traject.binnenOp()));
        return switch (traject.status()) {
            case INGEDIEND ->
                new Vakje(
                        traject.teLaat() ? "let-op" : "gedaan",
                        traject.teLaat() ? "naar voren gebracht, na de gevraagde dag" : "naar voren gebracht",
                        dag);
            case GEEN -> new Vakje("gedaan", "geen zienswijze", dag);
            case NIET_GEREAGEERD -> new Vakje("neutraal", "niet gereageerd", null);
            case OPEN ->
                vandaag.isAfter(ronde.sluitOp())
                        ? new Vakje("let-op", "nog open, na de gevraagde dag", kort(ronde.sluitOp()))
                        : new Vakje("wacht", "nog niet gereageerd", "tot en met " + kort(ronde.sluitOp()));
        };
    }

    private static @Nullable String herinnerd(Traject traject) {
        LocalDate op = traject.herinnerdOp();
        return op == null || traject.status() != Status.OPEN ? null : "herinnerd op " + kort(op);
    }

    private static Vakje reactie(Traject traject, Zienswijzeronde ronde) {
        if (traject.status() == Status.OPEN) {
            return new Vakje("neutraal", "nog niet aan de orde", null);
        }
        if (traject.status() != Status.INGEDIEND) {
            return new Vakje("neutraal", "niet nodig", null);
        }
        Traject.Reactie reactie = traject.reactie();
        if (reactie == null) {
            return new Vakje("wacht", "nog te schrijven", null);
        }
        LocalDate verzonden = ronde.reactieVerzondenOp();
        return verzonden == null || !ronde.reactieVerzonden(traject)
                ? new Vakje("nu", "geschreven", kort(Dagen.dagVan(reactie.op())))
                : new Vakje("gedaan", "toegezonden", kort(verzonden));
    }
}
