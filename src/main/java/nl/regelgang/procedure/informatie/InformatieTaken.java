package nl.regelgang.procedure.informatie;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.regeling.ABLid;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.taken.Taakcontext;
import nl.regelgang.termijnbewaking.Termijnregister.LopendeTermijn;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** What the bestuur, or a lid of it, reads above its task: who asks what, and by when the regeling wants an answer. */
@Component
class InformatieTaken implements Taakcontext.Bron {

    /** The step that answers, by process. */
    private static final Map<String, String> ANTWOORD = Map.of(
            Inlichtingenproces.PROCES, Informatiestart.INLICHTINGEN,
            Lidvraagproces.PROCES, Lidvraagproces.BEANTWOORDEN);

    private final Informaties informaties;
    private final Inlichtingenantwoord antwoorden;
    private final Regelingen regelingen;

    InformatieTaken(Informaties informaties, Inlichtingenantwoord antwoorden, Regelingen regelingen) {
        this.informaties = informaties;
        this.antwoorden = antwoorden;
        this.regelingen = regelingen;
    }

    @Override
    public Optional<Taakcontext> bij(String naam, String sleutel, String stap, Grondslag uitModel) {
        if (!ANTWOORD.containsKey(naam)) {
            return Optional.empty();
        }
        Informatie verzoek = informaties.lees(UUID.fromString(sleutel));
        Optional<LopendeTermijn> termijn = antwoorden.termijn(verzoek.id(), stap);
        return Optional.of(verzoek.procedure()
                .taak(
                        null,
                        toelichting(verzoek, termijn.isPresent()),
                        List.of(),
                        verzoek.aard() == Informatie.Aard.LIDVRAAG ? Lidvraagstart.grondslag(verzoek) : uitModel,
                        termijn.map(LopendeTermijn::grondslag).orElse(Grondslag.REGELING)));
    }

    private List<String> toelichting(Informatie verzoek, boolean metTermijn) {
        String wie = "%s van %s: %s"
                .formatted(
                        StringUtils.capitalize(verzoek.aard().naam()),
                        Objects.requireNonNull(verzoek.vrager()).voluit(),
                        verzoek.tekst());
        Stream<String> zonder = metTermijn
                ? Stream.empty()
                : Stream.of("De regeling noemt geen termijn waarbinnen u inlichtingen geeft.");
        return Stream.of(Stream.of(wie), lid(verzoek), zonder)
                .flatMap(zinnen -> zinnen)
                .toList();
    }

    private Stream<String> lid(Informatie verzoek) {
        return verzoek.aard() != Informatie.Aard.LIDVRAAG
                ? Stream.empty()
                : regelingen.ledenVanHetBestuur(verzoek.procedure().bestuur().regeling()).stream()
                        .filter(lid -> lid.namens()
                                .equals(Objects.requireNonNull(verzoek.vrager()).organisatie()))
                        .map(ABLid::naam)
                        .map(naam -> "Wie uw organisatie in het bestuur vertegenwoordigt: " + naam + ".");
    }

    @Override
    public Optional<String> waarom(String naam, String sleutel, String stap, LocalDate uiterlijk) {
        return ANTWOORD.containsKey(naam)
                ? antwoorden.termijn(UUID.fromString(sleutel), stap).map(LopendeTermijn::uitleg)
                : Optional.empty();
    }
}
