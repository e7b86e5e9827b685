package nl.regelgang.procedure.begrotingswijziging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.procedure.cyclus.Cyclussoort;
import nl.regelgang.procedure.cyclus.Cyclusstuk;
import nl.regelgang.procedure.cyclus.Cyclustaak;
import nl.regelgang.taken.Taakcontext;
import org.springframework.stereotype.Component;

/** What the bestuur reads above a task of a begrotingswijziging. */
@Component
class BegrotingswijzigingTaken implements Taakcontext.Bron {

    private final Cyclustaak taak;
    private final Begrotingswijzigingen wijzigingen;

    BegrotingswijzigingTaken(Cyclustaak taak, Begrotingswijzigingen wijzigingen) {
        this.taak = taak;
        this.wijzigingen = wijzigingen;
    }

    @Override
    public Optional<Taakcontext> bij(String proces, String sleutel, String stap, Grondslag uitModel) {
        if (!proces.equals(Cyclussoort.BEGROTINGSWIJZIGING.proces())) {
            return Optional.empty();
        }
        Function<Cyclusstuk, List<String>> toelichting =
                stuk -> wijzigingen.lees(stuk.id()).uitleg();
        return Optional.of(
                stap.equals(Begrotingswijzigingproces.VASTSTELLEN)
                        ? taak.stemcontext(sleutel, stap, uitModel, toelichting)
                        : taak.context(sleutel, stap, uitModel, toelichting));
    }

    @Override
    public Optional<String> waarom(String proces, String sleutel, String stap, LocalDate uiterlijk) {
        return proces.equals(Cyclussoort.BEGROTINGSWIJZIGING.proces())
                ? taak.waarom(sleutel, stap, uiterlijk)
                : Optional.empty();
    }
}
