package nl.regelgang.procedure.begroting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedurebron;
import org.springframework.stereotype.Component;

/** The begrotingsprocedures among the procedures of every kind. */
@Component
class Begrotingsbron implements Procedurebron {

    private final Begrotingsprocedures procedures;
    private final Begrotingsrechten rechten;

    Begrotingsbron(Begrotingsprocedures procedures, Begrotingsrechten rechten) {
        this.procedures = procedures;
        this.rechten = rechten;
    }

    @Override
    public List<Procedure> zichtbaar(String persoon) {
        return rechten.zichtbaar(persoon).stream()
                .map(Begrotingsprocedure::algemeen)
                .toList();
    }

    @Override
    public Optional<Procedure> zichtbaar(UUID procedure, String persoon) {
        return procedures
                .vind(procedure)
                .filter(gevonden -> rechten.ziet(gevonden, persoon))
                .map(Begrotingsprocedure::algemeen);
    }
}
