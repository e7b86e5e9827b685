package nl.regelgang.procedure.cyclus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.taken.Taakcontext;
import nl.regelgang.termijnbewaking.Termijnregister.LopendeTermijn;
import org.springframework.stereotype.Component;

/** What stands above a task of a stuk of the yearly cycle, with its article and the explanation of its last day. */
@Component
public class Cyclustaak {

    private final Cyclusstukken stukken;
    private final Cyclustermijnen termijnen;

    Cyclustaak(Cyclusstukken stukken, Cyclustermijnen termijnen) {
        this.stukken = stukken;
        this.termijnen = termijnen;
    }

    /** @param toelichting what only this kind has to say above the step */
    public Taakcontext context(
            String sleutel, String stap, Grondslag uitModel, Function<Cyclusstuk, List<String>> toelichting) {
        Cyclusstuk stuk = stuk(sleutel);
        return stuk.procedure()
                .taak(
                        null,
                        toelichting.apply(stuk),
                        List.of(stuk.stuk()),
                        termijnen.artikel(stuk, uitModel),
                        termijnen
                                .lopend(stuk, stap)
                                .map(LopendeTermijn::grondslag)
                                .orElse(Grondslag.WERKAFSPRAAK));
    }

    /** As {@link #context}, of the step in which the algemeen bestuur decides: the votes are entered there too. */
    public Taakcontext stemcontext(
            String sleutel, String stap, Grondslag uitModel, Function<Cyclusstuk, List<String>> toelichting) {
        Taakcontext context = context(sleutel, stap, uitModel, toelichting);
        return context.opPagina(context.pad() + "/stemming");
    }

    /** Why the step has this last day; empty when its term has another. */
    public Optional<String> waarom(String sleutel, String stap, LocalDate uiterlijk) {
        return termijnen
                .lopend(stuk(sleutel), stap)
                .filter(termijn -> termijn.uiterlijk().equals(uiterlijk))
                .map(LopendeTermijn::uitleg);
    }

    private Cyclusstuk stuk(String sleutel) {
        return stukken.lees(UUID.fromString(sleutel));
    }
}
