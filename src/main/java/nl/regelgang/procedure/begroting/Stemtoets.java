package nl.regelgang.procedure.begroting;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.procedure.stemming.Stemmen;
import nl.regelgang.zienswijzen.Zienswijzefeit;
import nl.regelgang.zienswijzen.Zienswijzeronden;
import org.springframework.stereotype.Component;

/** What the law asks of the day of the vote; every sentence is a term that it does not meet. */
@Component
class Stemtoets {

    private final Zienswijzeronden ronden;
    private final Reactiestand reacties;
    private final Stemmen stemmen;
    private final Begrotingstermijnregister termijnen;

    Stemtoets(Zienswijzeronden ronden, Reactiestand reacties, Stemmen stemmen, Begrotingstermijnregister termijnen) {
        this.ronden = ronden;
        this.reacties = reacties;
        this.stemmen = stemmen;
        this.termijnen = termijnen;
    }

    List<String> afwijkingen(Begrotingsprocedure procedure, LocalDate op) {
        Begrotingstermijnen regels = termijnen.termijnen(procedure);
        return Stream.of(
                        twaalfWeken(regels, procedure, op),
                        nietEerderAangeboden(procedure, op),
                        zonderReactie(regels, procedure, op),
                        kennisgeving(regels, procedure, op),
                        stemmen.teVroegNaVorige(procedure.id(), op),
                        anderJaar(procedure, op))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> twaalfWeken(Begrotingstermijnen regels, Begrotingsprocedure procedure, LocalDate op) {
        return regels.vanafAanbieding()
                ? Optional.empty()
                : regels.twaalfWekenTekort(
                        ronden.laatste(procedure.id()).orElseThrow().verzondenOp(), op, "vaststellen");
    }

    private static Optional<String> nietEerderAangeboden(Begrotingsprocedure procedure, LocalDate op) {
        return Optional.ofNullable(procedure.verloop().aangebodenOp())
                .filter(op::isBefore)
                .map(aangeboden -> "De begroting is pas op %s aan het bestuur aangeboden (%s)."
                        .formatted(voluit(aangeboden), procedure.grondslag("Wgr art. 35 lid 3")));
    }

    private Optional<String> zonderReactie(Begrotingstermijnen regels, Begrotingsprocedure procedure, LocalDate op) {
        int zonder = regels.reactieVoorVaststelling() ? reacties.zonderOp(procedure.id(), op) : 0;
        return zonder == 0
                ? Optional.empty()
                : Optional.of("Op %s is nog niet gereageerd; dat moet vóór de vaststelling (%s)."
                        .formatted(Zienswijzefeit.zienswijzen(zonder), procedure.grondslag("Wgr art. 35 lid 4")));
    }

    private static Optional<String> kennisgeving(
            Begrotingstermijnen regels, Begrotingsprocedure procedure, LocalDate op) {
        LocalDate kennisgevingOp = procedure.verloop().kennisgevingOp();
        if (!regels.metKennisgeving()) {
            return Optional.empty();
        }
        if (kennisgevingOp == null) {
            return Optional.of("Er is geen datum van de openbare kennisgeving vastgelegd (%s)."
                    .formatted(regels.financieel("Gemeentewet art. 190 lid 2").orElse(Grondslag.REGELING)));
        }
        LocalDate vroegste = regels.kennisgeving().vroegsteDoel(kennisgevingOp);
        return op.isBefore(vroegste)
                ? Optional.of("De openbare kennisgeving was op %s; stemmen kan vanaf %s (%s)."
                        .formatted(
                                voluit(kennisgevingOp),
                                voluit(vroegste),
                                regels.kennisgeving().grondslag()))
                : Optional.empty();
    }

    private static Optional<String> anderJaar(Begrotingsprocedure procedure, LocalDate op) {
        return op.getYear() < procedure.jaar()
                ? Optional.empty()
                : Optional.of("De begroting had in %d moeten worden vastgesteld (%s)."
                        .formatted(procedure.jaar() - 1, procedure.grondslag("Wgr art. 34 lid 1")));
    }
}
