package nl.regelgang.procedure.cyclus;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Afwijking;
import nl.regelgang.procedure.Bestuur;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.cyclus.Cyclusfeit.ProcedureGestart;
import nl.regelgang.procedure.cyclus.Cyclusstuk.Verloop;
import nl.regelgang.regeling.Regeling;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a new stuk, with the regeling as it is and reads the law today; the kind itself starts its process. */
@Service
@Transactional
public class Cyclusstart {

    private final Cyclusstukken stukken;
    private final Procedures procedures;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Cyclusstart(Cyclusstukken stukken, Procedures procedures, ApplicationEventPublisher feiten, Clock klok) {
        this.stukken = stukken;
        this.procedures = procedures;
        this.feiten = feiten;
        this.klok = klok;
    }

    /**
     * @param onderwerp for example "jaarrekening 2026"
     * @param stand where it begins, in words
     */
    public record Nieuw(
            UUID id, Cyclussoort soort, Regeling regeling, int jaar, String onderwerp, UUID stuk, String stand) {}

    /**
     * @param hoe it began, as a Dutch sentence for the journaal
     * @throws OngeldigeInvoer when there is one of this kind and year already
     */
    public Cyclusstuk begin(Nieuw nieuw, String hoe, Afwijking afwijking, Handelend door) {
        LocalDate vandaag = vandaag();
        Procedure procedure = new Procedure(
                nieuw.id(),
                nieuw.soort().soort(),
                Bestuur.van(nieuw.regeling(), vandaag),
                nieuw.onderwerp(),
                Fase.LOOPT,
                nieuw.stand(),
                null);
        Cyclusstuk stuk = new Cyclusstuk(procedure, nieuw.soort(), nieuw.jaar(), nieuw.stuk(), vandaag, Verloop.GEEN);
        bewaar(stuk);
        procedures.instellingen(nieuw.id(), nieuw.regeling().regels().instellingen());
        feiten.publishEvent(new ProcedureGestart(
                nieuw.id(),
                nieuw.regeling().korteNaam(),
                nieuw.onderwerp(),
                hoe,
                afwijking,
                procedure.bestuur().hoofdstuk().toegepast(nieuw.soort().grondslag()),
                door));
        return stuk;
    }

    /** Whose law and rules hold for what begins now. */
    public LocalDate vandaag() {
        return Dagen.vandaag(klok);
    }

    private void bewaar(Cyclusstuk stuk) {
        try {
            stukken.voegToe(stuk);
        } catch (DuplicateKeyException eerder) {
            throw (OngeldigeInvoer) new OngeldigeInvoer(
                            "jaar",
                            "Er is al een procedure voor %s van %s. U vindt haar bij de procedures."
                                    .formatted(
                                            stuk.procedure().onderwerp(),
                                            stuk.procedure().bestuur().regelingNaam()))
                    .initCause(eerder);
        }
    }
}
