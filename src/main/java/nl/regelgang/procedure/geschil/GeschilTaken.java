package nl.regelgang.procedure.geschil;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.dossier.Document;
import nl.regelgang.dossier.Documenten;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.taken.Taakcontext;
import nl.regelgang.termijnbewaking.Termijnregister.LopendeTermijn;
import org.springframework.stereotype.Component;

/** What parties and gedeputeerde staten read above their tasks in a geschil. */
@Component
class GeschilTaken implements Taakcontext.Bron {

    private static final Set<String> PROCESSEN = Set.of(Geschilproces.PROCES, Geschilbeslissingsproces.PROCES);

    private final Geschillen geschillen;
    private final Geschiltermijnen termijnen;
    private final Documenten documenten;

    GeschilTaken(Geschillen geschillen, Geschiltermijnen termijnen, Documenten documenten) {
        this.geschillen = geschillen;
        this.termijnen = termijnen;
        this.documenten = documenten;
    }

    @Override
    public Optional<Taakcontext> bij(String proces, String sleutel, String stap, Grondslag uitModel) {
        if (!PROCESSEN.contains(proces)) {
            return Optional.empty();
        }
        Geschil geschil = geschillen.lees(UUID.fromString(sleutel));
        return Optional.of(geschil.procedure()
                .taak(
                        null,
                        toelichting(geschil, stap),
                        documenten.van(geschil.id()).stream().map(Document::id).toList(),
                        uitModel,
                        termijn(geschil, stap).map(LopendeTermijn::grondslag).orElse(Grondslag.WERKAFSPRAAK)));
    }

    private static List<String> toelichting(Geschil geschil, String stap) {
        List<String> zinnen = new ArrayList<>();
        zinnen.add("Geschil van %s met %s."
                .formatted(geschil.indiener().naam(), geschil.wederpartij().naam()));
        zinnen.add(geschil.omschrijving());
        if (stap.equals(Geschilstappen.OVERLEG)) {
            geschil.openStap()
                    .ifPresent(nu -> zinnen.add("De regeling vraagt nu: %s (%s)."
                            .formatted(nu.soort().naam(), nu.artikel())));
        } else {
            geschil.stappen().stream()
                    .filter(gedaan -> gedaan.gevoerdOp() != null)
                    .forEach(gedaan -> zinnen.add("Geprobeerd: %s op %s. %s"
                            .formatted(gedaan.soort().naam(), Dagen.voluit(gedaan.gevoerdOp()), gedaan.verslag())));
        }
        String opdracht = Beslissingstappen.opdrachtnaam(geschil);
        if (opdracht != null) {
            zinnen.add(
                    "Gedeputeerde staten dragen het besluit op aan %s. Wat daarin moet staan, leest u in het journaal."
                            .formatted(opdracht));
        }
        return zinnen;
    }

    @Override
    public Optional<String> waarom(String proces, String sleutel, String stap, LocalDate uiterlijk) {
        return PROCESSEN.contains(proces)
                ? termijn(geschillen.lees(UUID.fromString(sleutel)), stap)
                        .filter(termijn -> termijn.uiterlijk().equals(uiterlijk))
                        .map(LopendeTermijn::uitleg)
                : Optional.empty();
    }

    private Optional<LopendeTermijn> termijn(Geschil geschil, String stap) {
        if (stap.equals(Geschilstappen.OVERLEG)) {
            return geschil.openStap()
                    .flatMap(nu ->
                            termijnen.lopend(geschil, stap + geschil.stappen().indexOf(nu)));
        }
        boolean vanHen =
                !Set.of(Geschilstappen.VOORLEGGEN, Beslissingstappen.OPGEDRAGEN).contains(stap);
        return termijnen.lopend(geschil, vanHen ? Geschilstappen.BESLISSEN : stap);
    }
}
