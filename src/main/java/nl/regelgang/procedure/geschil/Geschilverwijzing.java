package nl.regelgang.procedure.geschil;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedureverwijzing;
import nl.regelgang.procedure.Zichtbareprocedures;
import nl.regelgang.termijnen.Proceduresoort;
import org.springframework.stereotype.Component;

/** The geschillen that arose in a procedure, and the way to report one; the procedure itself goes on. */
@Component
class Geschilverwijzing implements Procedureverwijzing {

    private final Geschillen geschillen;
    private final Partijen partijen;
    private final Zichtbareprocedures procedures;

    Geschilverwijzing(Geschillen geschillen, Partijen partijen, Zichtbareprocedures procedures) {
        this.geschillen = geschillen;
        this.partijen = partijen;
        this.procedures = procedures;
    }

    @Override
    public List<Verwijzing> bij(Procedure procedure, String persoon) {
        List<Verwijzing> verwijzingen = new ArrayList<>();
        for (UUID geschil : geschillen.uit(procedure.id())) {
            procedures
                    .vind(geschil, persoon)
                    .map(een -> new Verwijzing("%s: %s".formatted(een.titel(), een.stand()), een.pad()))
                    .ifPresent(verwijzingen::add);
        }
        boolean partij = procedure.soort() != Proceduresoort.GESCHIL
                && !partijen.van(persoon, procedure).isEmpty();
        if (partij) {
            verwijzingen.add(
                    new Verwijzing("Een geschil hierover melden", "/procedures/geschil/nieuw?bij=" + procedure.id()));
        }
        return verwijzingen;
    }
}
