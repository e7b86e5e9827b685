package nl.regelgang.procedure.jaarrekening;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Afwijking;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Gebeurd;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.cyclus.Cyclusstuk;
import nl.regelgang.procedure.cyclus.Cyclustermijnen;
import nl.regelgang.procedure.jaarrekening.Jaarrekening.Indemniteit;
import nl.regelgang.procedure.jaarrekening.Jaarrekeningfeit.IndemniteitVoorgesteld;
import nl.regelgang.procedure.jaarrekening.Jaarrekeningfeit.OverIndemniteitBesloten;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stands in the way is first answered and decided on, before the jaarrekening is (Gemeentewet art. 198 lid 3-4). */
@Service
@Transactional
class Indemniteiten {

    private final Jaarrekeningen jaarrekeningen;
    private final Cyclustermijnen termijnen;
    private final Procedures procedures;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Indemniteiten(
            Jaarrekeningen jaarrekeningen,
            Cyclustermijnen termijnen,
            Procedures procedures,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.jaarrekeningen = jaarrekeningen;
        this.termijnen = termijnen;
        this.procedures = procedures;
        this.feiten = feiten;
        this.klok = klok;
    }

    void voorstellen(Cyclusstuk stuk, Ingevuld ingevuld) {
        LocalDate op = nietVoor(indemniteit(stuk).standpuntOp(), "voorgesteldOp", ingevuld);
        Afwijking afwijking = Afwijking.van(termijnen.teLaat(stuk, Jaarrekeningtermijnen.INDEMNITEIT, op), ingevuld);
        jaarrekeningen.voorstel(stuk.id(), ingevuld.tekst("voorstel"), op);
        termijnen.gedaan(stuk, Jaarrekeningtermijnen.INDEMNITEIT, op, ingevuld.door());
        feiten.publishEvent(new IndemniteitVoorgesteld(
                stuk.id(),
                op,
                ingevuld.tekst("voorstel"),
                afwijking,
                termijnen.artikel(stuk, Grondslag.van("Gemeentewet art. 198 lid 3")),
                ingevuld.door()));
    }

    void besluiten(Cyclusstuk stuk, Ingevuld ingevuld) {
        LocalDate op = nietVoor(indemniteit(stuk).voorgesteldOp(), "besluitOp", ingevuld);
        boolean aanvaard = ingevuld.tekst("besluit").equals("aangenomen");
        jaarrekeningen.indemniteit(stuk.id(), aanvaard, op);
        procedures.stand(stuk.id(), Fase.LOOPT, "ter inzage", null);
        feiten.publishEvent(new OverIndemniteitBesloten(
                stuk.id(),
                aanvaard,
                op,
                ingevuld.eventueleTekst("toelichting").orElse(null),
                termijnen.artikel(stuk, Grondslag.van("Gemeentewet art. 198 lid 4")),
                ingevuld.door()));
    }

    private Indemniteit indemniteit(Cyclusstuk stuk) {
        return Objects.requireNonNull(jaarrekeningen.lees(stuk.id()).indemniteit());
    }

    private LocalDate nietVoor(@Nullable LocalDate vanaf, String veld, Ingevuld ingevuld) {
        LocalDate op = Gebeurd.op(ingevuld, veld, Dagen.vandaag(klok));
        if (op.isBefore(Objects.requireNonNull(vanaf))) {
            throw new OngeldigeInvoer(
                    veld, "Dat is vóór de stap ervoor. Vul %s of een latere dag in.".formatted(voluit(vanaf)));
        }
        return op;
    }
}
