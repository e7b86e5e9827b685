package nl.regelgang.procedure.toezicht;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.regeling.Bedrag;
import nl.regelgang.taken.Taakcontext;
import nl.regelgang.termijnbewaking.Termijnregister.LopendeTermijn;
import org.springframework.stereotype.Component;

/** What a toezichthouder reads above his tasks: the stuk, whether it was in time, and what the raden think. */
@Component
class ToezichtTaken implements Taakcontext.Bron {

    private final Toezichten toezichten;
    private final Toestemmingen toestemmingen;
    private final Toezichtzienswijzen zienswijzen;
    private final Eerderejaarrekening jaarrekening;
    private final Toezichttermijnen termijnen;

    ToezichtTaken(
            Toezichten toezichten,
            Toestemmingen toestemmingen,
            Toezichtzienswijzen zienswijzen,
            Eerderejaarrekening jaarrekening,
            Toezichttermijnen termijnen) {
        this.toezichten = toezichten;
        this.toestemmingen = toestemmingen;
        this.zienswijzen = zienswijzen;
        this.jaarrekening = jaarrekening;
        this.termijnen = termijnen;
    }

    @Override
    public Optional<Taakcontext> bij(String proces, String sleutel, String stap, Grondslag uitModel) {
        UUID id = UUID.fromString(sleutel);
        return switch (proces) {
            case Toezichtproces.PROCES, Vaststellingsproces.PROCES -> {
                Toezicht toezicht = toezichten.lees(id);
                yield Optional.of(context(toezicht, id, stap, uitModel, toelichting(toezicht, stap)));
            }
            case Toestemmingsproces.PROCES -> {
                Toestemming aanvraag = toestemmingen.lees(id);
                yield Optional.of(
                        context(toezichten.lees(aanvraag.toezicht()), id, stap, uitModel, List.of(gevraagd(aanvraag))));
            }
            default -> Optional.empty();
        };
    }

    private Taakcontext context(
            Toezicht toezicht, UUID onderdeel, String stap, Grondslag uitModel, List<String> toelichting) {
        return toezicht.procedure()
                .taak(
                        null,
                        toelichting,
                        List.of(toezicht.stuk().document()),
                        termijnen.artikel(toezicht, uitModel),
                        termijnen
                                .lopend(toezicht.id(), onderdeel, stap)
                                .map(LopendeTermijn::grondslag)
                                .orElse(Grondslag.WERKAFSPRAAK));
    }

    private List<String> toelichting(Toezicht toezicht, String stap) {
        Stream<String> eigen =
                switch (stap) {
                    case Toezichttermijnen.REGIME -> Stream.of(ontvangst(toezicht), jaarrekening(toezicht));
                    case Toezichttermijnen.GOEDKEURING -> goedkeuring(toezicht);
                    default -> Stream.of(ontvangst(toezicht));
                };
        return Stream.concat(
                        eigen, zienswijzen.van(toezicht.id()).stream().map(rij -> "Zienswijze van de raad van %s: %s"
                                .formatted(rij.naam(), rij.tekst())))
                .toList();
    }

    private static String ontvangst(Toezicht toezicht) {
        return "Verzonden op %s; dat is %s."
                .formatted(
                        voluit(toezicht.stuk().ontvangenOp()), toezicht.stuk().teLaat() ? "te laat" : "op tijd");
    }

    private String jaarrekening(Toezicht toezicht) {
        return jaarrekening
                .op(toezicht)
                .map(een -> "De jaarrekening %d is verzonden op %s; dat is %s."
                        .formatted(een.jaar(), voluit(een.verzondenOp()), een.teLaat() ? "te laat" : "op tijd"))
                .orElse("Van de jaarrekening van twee jaar eerder is hier niet bekend wanneer zij is verzonden.");
    }

    private Stream<String> goedkeuring(Toezicht toezicht) {
        Stream<String> waarom = Stream.ofNullable(toezicht.regime()).map(Toezichtzinnen::regime);
        Stream<String> verdaagd = Stream.ofNullable(toezicht.verdaging()).map(Toezichtzinnen::verdaging);
        boolean zonderTermijn = termijnen
                .lopend(toezicht.id(), toezicht.id(), Toezichttermijnen.GOEDKEURING)
                .isEmpty();
        Stream<String> wacht = zonderTermijn
                ? Stream.of(
                        "De termijn begint op de dag waarop de begroting wordt goedgekeurd (Gemeentewet art. 207 lid 2).")
                : Stream.empty();
        return Stream.of(waarom, verdaagd, wacht).flatMap(zinnen -> zinnen);
    }

    private static String gevraagd(Toestemming aanvraag) {
        return "Gevraagd: %s, %s. Aanvraag verzonden op %s."
                .formatted(aanvraag.waarvoor(), Bedrag.euro(aanvraag.bedrag()), voluit(aanvraag.verzondenOp()));
    }

    @Override
    public Optional<String> waarom(String proces, String sleutel, String stap, LocalDate uiterlijk) {
        UUID id = UUID.fromString(sleutel);
        Optional<UUID> dossier =
                switch (proces) {
                    case Toezichtproces.PROCES -> Optional.of(id);
                    case Toestemmingsproces.PROCES ->
                        Optional.of(toestemmingen.lees(id).toezicht());
                    default -> Optional.empty();
                };
        return dossier.flatMap(van -> termijnen.lopend(van, id, stap))
                .filter(termijn -> termijn.uiterlijk().equals(uiterlijk))
                .map(LopendeTermijn::uitleg);
    }
}
