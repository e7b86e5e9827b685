package nl.regelgang.procedure.begroting;

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
import nl.regelgang.procedure.Gebeurd;
import nl.regelgang.procedure.begroting.Begrotingsfeit.BegrotingAangeboden;
import nl.regelgang.procedure.zienswijzeronde.Dossierstukken;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import nl.regelgang.zienswijzen.Zienswijzeronden;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * The DB offers the begroting to the AB with the zienswijzen (Wgr art. 35 lid 3). A term that is not met never blocks: it
 * asks for the reason, which the journaal keeps.
 */
@Service
class Aanbieding {

    private final Begrotingsprocedures procedures;
    private final Zienswijzeronden ronden;
    private final Reactiestand reacties;
    private final Dossierstukken stukken;
    private final Begrotingstermijnregister termijnen;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Aanbieding(
            Begrotingsprocedures procedures,
            Zienswijzeronden ronden,
            Reactiestand reacties,
            Dossierstukken stukken,
            Begrotingstermijnregister termijnen,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.procedures = procedures;
        this.ronden = ronden;
        this.reacties = reacties;
        this.stukken = stukken;
        this.termijnen = termijnen;
        this.feiten = feiten;
        this.klok = klok;
    }

    void begrotingAanbieden(Begrotingsprocedure procedure, Ingevuld ingevuld) {
        Zienswijzeronde ronde = ronden.laatste(procedure.id()).orElseThrow();
        LocalDate op = aangebodenOp(ronde, ingevuld);
        LocalDate kennisgevingOp = Gebeurd.eventueelOp(ingevuld, "kennisgevingOp", Dagen.vandaag(klok));
        Afwijking afwijking = Afwijking.van(afwijkingen(procedure, ronde, op), ingevuld);
        Optional<UUID> aangepast = stukken.gekozen(procedure.id(), ingevuld, "ontwerpbegroting");
        procedures.aangeboden(procedure.id(), op, aangepast.orElse(procedure.ontwerp()), kennisgevingOp);
        termijnen.gedaan(procedure, Begrotingstermijnregister.AANBIEDING, op, ingevuld.door());
        if (ronde.zienswijzen().isEmpty() && reacties.allesVerzonden(procedure.id())) {
            termijnen.geenReactieNodig(procedure);
        }
        feiten.publishEvent(new BegrotingAangeboden(
                procedure.id(),
                op,
                ronde.zienswijzen().size(),
                aangepast.isPresent(),
                kennisgevingOp,
                afwijking,
                procedure.grondslag("Wgr art. 35 lid 3"),
                ingevuld.door()));
    }

    private LocalDate aangebodenOp(Zienswijzeronde ronde, Ingevuld ingevuld) {
        LocalDate op = Gebeurd.op(ingevuld, "aangebodenOp", Dagen.vandaag(klok));
        if (op.isBefore(ronde.verzondenOp())) {
            throw new OngeldigeInvoer(
                    "aangebodenOp",
                    "De stukken zijn pas op %s aan de raden toegezonden. Vul die dag of een latere dag in."
                            .formatted(voluit(ronde.verzondenOp())));
        }
        return op;
    }

    private List<String> afwijkingen(Begrotingsprocedure procedure, Zienswijzeronde ronde, LocalDate op) {
        Begrotingstermijnen regels = termijnen.termijnen(procedure);
        return regels.vanafAanbieding()
                ? regels.twaalfWekenTekort(ronde.verzondenOp(), op, "aanbieden").stream()
                        .toList()
                : List.of();
    }
}
