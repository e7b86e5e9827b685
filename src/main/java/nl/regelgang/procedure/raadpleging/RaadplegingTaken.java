package nl.regelgang.procedure.raadpleging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.nota.Nota;
import nl.regelgang.procedure.nota.Notas;
import nl.regelgang.taken.Taakcontext;
import nl.regelgang.zienswijzen.Traject;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import nl.regelgang.zienswijzen.Zienswijzeronden;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the bestuur reads above its task in a raadpleging: what the raden wrote. */
@Component
class RaadplegingTaken implements Taakcontext.Bron {

    /** As the form takes it. */
    private static final int LANGSTE = 4_000;

    private final Raadplegingen raadplegingen;
    private final Procedures procedures;
    private final Zienswijzeronden ronden;
    private final Notas notas;

    RaadplegingTaken(Raadplegingen raadplegingen, Procedures procedures, Zienswijzeronden ronden, Notas notas) {
        this.raadplegingen = raadplegingen;
        this.procedures = procedures;
        this.ronden = ronden;
        this.notas = notas;
    }

    @Override
    public Optional<Taakcontext> bij(String proces, String sleutel, String stap, Grondslag uitModel) {
        if (!proces.equals(Raadplegingen.PROCES)) {
            return Optional.empty();
        }
        UUID dossier = raadplegingen.lees(UUID.fromString(sleutel)).dossier();
        Procedure procedure = procedures.lees(dossier);
        Zienswijzeronde ronde = ronden.laatste(dossier).orElseThrow();
        return Optional.of(procedure.taak(
                null,
                toelichting(ronde),
                List.of(ronde.zaak().stuk()),
                ronde.zaak().reactie(),
                Grondslag.WERKAFSPRAAK));
    }

    /** What stands in the nota can go into the form, when it fits there. */
    @Override
    public List<Taakcontext.Voorstel> voorstellen(String proces, String sleutel, String stap, String persoon) {
        if (!proces.equals(Raadplegingen.PROCES)) {
            return List.of();
        }
        Procedure procedure =
                procedures.lees(raadplegingen.lees(UUID.fromString(sleutel)).dossier());
        List<Nota.Punt> punten = teBeantwoorden(procedure, persoon);
        String oordeel = tekst(punten, Nota.Punt::reactie);
        String conclusie = tekst(punten, Nota.Punt::conclusie);
        return oordeel.isEmpty() || oordeel.length() > LANGSTE || conclusie.length() > LANGSTE
                ? List.of()
                : List.of(new Taakcontext.Voorstel(
                        "nota",
                        "Nota van zienswijzen",
                        Map.of("oordeel", oordeel, "conclusie", conclusie),
                        procedure.pad() + "/nota"));
    }

    private List<Nota.Punt> teBeantwoorden(Procedure procedure, String persoon) {
        Set<UUID> open = ronden.laatste(procedure.id()).orElseThrow().zonderVerzondenReactie().stream()
                .map(Traject::id)
                .collect(Collectors.toSet());
        return notas.van(procedure, persoon).punten().stream()
                .filter(punt -> punt.id() != null && open.contains(punt.bron()))
                .toList();
    }

    private static String tekst(List<Nota.Punt> punten, Function<Nota.Punt, @Nullable String> deel) {
        return punten.stream()
                .map(punt -> "%s, %s: %s".formatted(punt.thema(), punt.deelnemer(), deel.apply(punt)))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> toelichting(Zienswijzeronde ronde) {
        return Stream.concat(
                        Stream.of(
                                "Het oordeel moet bij alle raden zijn vóór het besluit (%s); een dag staat daarbij niet."
                                        .formatted(ronde.zaak().reactie())),
                        ronde.zonderVerzondenReactie().stream().map(RaadplegingTaken::zienswijze))
                .toList();
    }

    private static String zienswijze(Traject traject) {
        return traject.deelnemer().naam() + ": " + traject.zienswijze();
    }
}
