package nl.regelgang.procedure.toetreding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Gebeurd;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.toetreding.Toetredingsfeit.VerzoekBehandeld;
import nl.regelgang.procesmotor.Procesbean;
import nl.regelgang.termijnen.Uiterlijk;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** What the model {@code toetredingsprocedure} calls. The sleutel is the id of the procedure. */
@Procesbean("toetredingsprocedure")
@Transactional
public class Toetredingsproces {

    private final Toetredingen toetredingen;
    private final Toetredingstermijn termijn;
    private final Toetredingsberichten berichten;
    private final Procedures procedures;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Toetredingsproces(
            Toetredingen toetredingen,
            Toetredingstermijn termijn,
            Toetredingsberichten berichten,
            Procedures procedures,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.toetredingen = toetredingen;
        this.termijn = termijn;
        this.berichten = berichten;
        this.procedures = procedures;
        this.feiten = feiten;
        this.klok = klok;
    }

    public String dagelijksBestuur(String sleutel) {
        return procedure(sleutel).bestuur().dagelijksBestuur().toString();
    }

    public @Nullable LocalDate uiterlijk(String sleutel, String stap) {
        return termijn.van(procedure(sleutel)).map(Uiterlijk::dag).orElse(null);
    }

    public void verzoekDoorzenden(String sleutel) {
        berichten.verzoek(procedure(sleutel));
    }

    public void verzoekBehandelen(String sleutel, Ingevuld ingevuld) {
        Procedure procedure = procedure(sleutel);
        boolean voorstellen = ingevuld.ja("uitkomst");
        LocalDate op = Gebeurd.op(ingevuld, "besluitVan", Dagen.vandaag(klok));
        toetredingen.behandeld(procedure.id(), voorstellen, ingevuld.tekst("antwoord"), op);
        termijn.gedaan(procedure.id(), op, ingevuld.door());
        procedures.stand(
                procedure.id(),
                voorstellen ? Fase.VOLTOOID : Fase.GESTOPT,
                voorstellen ? "wijziging wordt voorgesteld" : "niet overgenomen",
                null);
        feiten.publishEvent(new VerzoekBehandeld(
                procedure.id(),
                voorstellen,
                ingevuld.tekst("antwoord"),
                op,
                procedure.bestuur().grondslag("Wgr art. 9 lid 1"),
                ingevuld.door()));
    }

    public void antwoordMeedelen(String sleutel) {
        berichten.antwoord(procedure(sleutel), toetredingen.lees(UUID.fromString(sleutel)));
    }

    public void intrekkingMeedelen(String sleutel) {
        berichten.ingetrokken(procedure(sleutel), toetredingen.lees(UUID.fromString(sleutel)));
    }

    public boolean toetredingVoorstellen(String sleutel) {
        return Boolean.TRUE.equals(toetredingen.lees(UUID.fromString(sleutel)).voorstellen());
    }

    private Procedure procedure(String sleutel) {
        return procedures.lees(UUID.fromString(sleutel));
    }
}
