package nl.regelgang.procedure.cyclus;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.stemming.Stemzaak;
import nl.regelgang.regeling.Regelingen;
import org.springframework.stereotype.Component;

/** A stuk of the yearly cycle as something that is voted on, by the rules of the regeling of today. */
@Component
public class Cyclusstemming {

    private final Procedures procedures;
    private final Cyclusstukken stukken;
    private final Regelingen regelingen;

    Cyclusstemming(Procedures procedures, Cyclusstukken stukken, Regelingen regelingen) {
        this.procedures = procedures;
        this.stukken = stukken;
        this.regelingen = regelingen;
    }

    /**
     * The stukken of one kind.
     *
     * @param stap the step in which the algemeen bestuur decides on them
     */
    public Stemzaak.Bron bron(Cyclussoort soort, String stap) {
        return procedure -> procedures
                .vind(procedure)
                .filter(een -> een.soort() == soort.soort())
                .map(een -> zaak(een.id(), stap));
    }

    private Stemzaak zaak(UUID id, String stap) {
        Cyclusstuk stuk = stukken.lees(id);
        RegelingId regeling = stuk.procedure().bestuur().regeling();
        LocalDate vanaf = Optional.ofNullable(stuk.verloop().kennisgevingOp()).orElse(stuk.gestartOp());
        return new Stemzaak(
                stuk.procedure(),
                stap,
                true,
                vanaf,
                regelingen.vind(regeling).orElseThrow().regels().stemregels(),
                regelingen.ledenVanHetBestuur(regeling),
                stuk.procedure().bestuur().hoofdstuk().toegepast(stuk.soort().grondslag()));
    }
}
