package nl.regelgang.procedure.informatie;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.taken.Taakcontext;
import nl.regelgang.termijnbewaking.Termijnregister.LopendeTermijn;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** What the bestuur reads above its task: who asks what, and by when the regeling wants an answer. */
@Component
class InformatieTaken implements Taakcontext.Bron {

    private final Informaties informaties;
    private final Inlichtingenproces proces;

    InformatieTaken(Informaties informaties, Inlichtingenproces proces) {
        this.informaties = informaties;
        this.proces = proces;
    }

    @Override
    public Optional<Taakcontext> bij(String naam, String sleutel, String stap, Grondslag uitModel) {
        if (!naam.equals(Inlichtingenproces.PROCES)) {
            return Optional.empty();
        }
        Informatie verzoek = informaties.lees(UUID.fromString(sleutel));
        Optional<LopendeTermijn> termijn = proces.termijn(verzoek.id());
        return Optional.of(verzoek.procedure()
                .taak(
                        null,
                        toelichting(verzoek, termijn.isPresent()),
                        List.of(),
                        uitModel,
                        termijn.map(LopendeTermijn::grondslag).orElse(Grondslag.REGELING)));
    }

    private static List<String> toelichting(Informatie verzoek, boolean metTermijn) {
        String wie = "%s van %s: %s"
                .formatted(
                        StringUtils.capitalize(verzoek.aard().naam()),
                        Objects.requireNonNull(verzoek.vrager()).voluit(),
                        verzoek.tekst());
        return Stream.concat(
                        Stream.of(wie),
                        metTermijn
                                ? Stream.empty()
                                : Stream.of("De regeling noemt geen termijn waarbinnen u inlichtingen geeft."))
                .toList();
    }

    @Override
    public Optional<String> waarom(String naam, String sleutel, String stap, LocalDate uiterlijk) {
        return naam.equals(Inlichtingenproces.PROCES)
                ? proces.termijn(UUID.fromString(sleutel)).map(LopendeTermijn::uitleg)
                : Optional.empty();
    }
}
