package nl.regelgang.procedure.informatie;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Afwijking;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Gebeurd;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.informatie.Informatie.Antwoord;
import nl.regelgang.procedure.zienswijzeronde.Dossierstukken;
import nl.regelgang.termijnbewaking.Bewijs;
import nl.regelgang.termijnbewaking.Termijnregister;
import nl.regelgang.termijnbewaking.Termijnregister.LopendeTermijn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was asked answers, within the term that the regeling names; late is possible, with the reason. */
@Service
@Transactional
class Inlichtingenantwoord {

    private final Informaties informaties;
    private final Procedures procedures;
    private final Dossierstukken bestanden;
    private final Termijnregister register;
    private final Clock klok;

    Inlichtingenantwoord(
            Informaties informaties,
            Procedures procedures,
            Dossierstukken bestanden,
            Termijnregister register,
            Clock klok) {
        this.informaties = informaties;
        this.procedures = procedures;
        this.bestanden = bestanden;
        this.register = register;
        this.klok = klok;
    }

    /** @param afwijking why it is late, when it is */
    record Gegeven(LocalDate op, Afwijking afwijking) {}

    /** Of the step that answers; empty when the regeling names no term. */
    Optional<LopendeTermijn> termijn(UUID id, String stap) {
        return register.van(id).stream()
                .filter(termijn -> termijn.soort().equals(stap))
                .findFirst();
    }

    Gegeven geven(Informatie verzoek, String stap, Ingevuld ingevuld) {
        LocalDate op = Gebeurd.op(ingevuld, "op", Dagen.vandaag(klok));
        if (op.isBefore(verzoek.op())) {
            throw new OngeldigeInvoer(
                    "op",
                    "Het verzoek kwam pas op %s. Vul die dag of een latere dag in.".formatted(voluit(verzoek.op())));
        }
        Optional<LopendeTermijn> termijn = termijn(verzoek.id(), stap);
        Afwijking afwijking = Afwijking.van(teLaat(termijn, op), ingevuld);
        UUID stuk = bestanden.gekozen(verzoek.id(), ingevuld, "stuk").orElse(null);
        informaties.antwoord(verzoek.id(), new Antwoord(op, ingevuld.tekst("antwoord"), stuk));
        if (stuk != null) {
            procedures.deelStuk(verzoek.id(), stuk);
        }
        if (termijn.isPresent()) {
            register.gedaan(verzoek.id(), stap, op, new Bewijs("Gegeven op " + voluit(op) + ".", ingevuld.door()));
        }
        procedures.stand(verzoek.id(), Fase.VOLTOOID, "beantwoord", null);
        return new Gegeven(op, afwijking);
    }

    private static List<String> teLaat(Optional<LopendeTermijn> termijn, LocalDate op) {
        return termijn
                .filter(loopt -> op.isAfter(loopt.uiterlijk()))
                .map(loopt -> "Dit is te laat. " + loopt.uitleg())
                .stream()
                .toList();
    }
}
