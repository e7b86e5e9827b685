package nl.regelgang.procedure.jaarrekening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.procedure.cyclus.Cyclussoort;
import nl.regelgang.procedure.cyclus.Cyclusstuk;
import nl.regelgang.procedure.cyclus.Cyclustaak;
import nl.regelgang.procedure.jaarrekening.Jaarrekening.Indemniteit;
import nl.regelgang.taken.Taakcontext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the bestuur reads above a task of a jaarrekening. */
@Component
class JaarrekeningTaken implements Taakcontext.Bron {

    private final Cyclustaak taak;
    private final Jaarrekeningen jaarrekeningen;

    JaarrekeningTaken(Cyclustaak taak, Jaarrekeningen jaarrekeningen) {
        this.taak = taak;
        this.jaarrekeningen = jaarrekeningen;
    }

    @Override
    public Optional<Taakcontext> bij(String proces, String sleutel, String stap, Grondslag uitModel) {
        if (!proces.equals(Cyclussoort.JAARREKENING.proces())) {
            return Optional.empty();
        }
        Function<Cyclusstuk, List<String>> toelichting = stuk -> toelichting(jaarrekeningen.lees(stuk.id()), stap);
        return Optional.of(
                stap.equals(Jaarrekeningtermijnen.VASTSTELLEN)
                        ? taak.stemcontext(sleutel, stap, uitModel, toelichting)
                        : taak.context(sleutel, stap, uitModel, toelichting));
    }

    @Override
    public Optional<String> waarom(String proces, String sleutel, String stap, LocalDate uiterlijk) {
        return proces.equals(Cyclussoort.JAARREKENING.proces())
                ? taak.waarom(sleutel, stap, uiterlijk)
                : Optional.empty();
    }

    private static List<String> toelichting(Jaarrekening jaarrekening, String stap) {
        return switch (stap) {
            case Jaarrekeningtermijnen.INDEMNITEIT, Jaarrekeningtermijnen.TER_VASTSTELLING ->
                List.of("Bedenkingen van het algemeen bestuur: " + jaarrekening.bedenkingen());
            case Jaarrekeningtermijnen.OVER_INDEMNITEIT ->
                Stream.ofNullable(jaarrekening.indemniteit())
                        .map(Indemniteit::voorstel)
                        .map(voorstel -> "Voorstel van het dagelijks bestuur: " + voorstel)
                        .toList();
            case Jaarrekeningtermijnen.VASTSTELLEN -> indemniteit(jaarrekening.indemniteit());
            default -> List.of();
        };
    }

    private static List<String> indemniteit(@Nullable Indemniteit indemniteit) {
        return indemniteit == null || indemniteit.aanvaard() == null
                ? List.of()
                : List.of("Het voorstel voor een indemniteitsbesluit is %s."
                        .formatted(indemniteit.aanvaard() ? "aangenomen" : "verworpen"));
    }
}
