package nl.regelgang.procedure.begroting;

import java.util.Optional;
import java.util.UUID;
import nl.regelgang.procedure.stemming.Stemzaak;
import org.springframework.stereotype.Component;

/** A begroting as something that is voted on, by the rules that its procedure keeps. */
@Component
class Begrotingsstemming implements Stemzaak.Bron {

    private final Begrotingsprocedures procedures;
    private final Procedureregels regels;

    Begrotingsstemming(Begrotingsprocedures procedures, Procedureregels regels) {
        this.procedures = procedures;
        this.regels = regels;
    }

    @Override
    public Optional<Stemzaak> stemzaak(UUID procedure) {
        return procedures.vind(procedure).map(this::zaak);
    }

    private Stemzaak zaak(Begrotingsprocedure procedure) {
        return new Stemzaak(
                procedure.algemeen(),
                Begrotingstermijnregister.VASTSTELLING,
                false,
                regels.rechtstoestand(procedure),
                regels.van(procedure).regels().stemregels(),
                regels.zetels(procedure),
                procedure.grondslag("Wgr art. 34 lid 1"));
    }
}
