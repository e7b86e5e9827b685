package nl.regelgang.procedure.toezicht;

import java.util.List;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedureverwijzing;
import nl.regelgang.procedure.Zichtbareprocedures;
import org.springframework.stereotype.Component;

/** From the page of a stuk to what the toezichthouder does with it. */
@Component
class Toezichtverwijzing implements Procedureverwijzing {

    private final Toezichten toezichten;
    private final Zichtbareprocedures zichtbare;

    Toezichtverwijzing(Toezichten toezichten, Zichtbareprocedures zichtbare) {
        this.toezichten = toezichten;
        this.zichtbare = zichtbare;
    }

    @Override
    public List<Verwijzing> bij(Procedure procedure, String persoon) {
        return toezichten
                .na(procedure.id())
                .flatMap(toezicht -> zichtbare.vind(toezicht, persoon))
                .map(toezicht -> new Verwijzing("%s: %s".formatted(toezicht.titel(), toezicht.stand()), toezicht.pad()))
                .stream()
                .toList();
    }
}
