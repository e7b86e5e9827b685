package nl.regelgang.procedure.begroting;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.procedure.zienswijzeronde.Rondeplanning;
import nl.regelgang.procesmotor.Opdrachten;
import nl.regelgang.zienswijzen.Traject;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import nl.regelgang.zienswijzen.Zienswijzeronden;
import org.springframework.stereotype.Service;

/** Moves the meeting in which one raad treats the draft. */
@Service
class Raadsdag {

    private final Zienswijzeronden ronden;
    private final Rondeplanning rondeplanning;
    private final Opdrachten opdrachten;
    private final Journaal journaal;

    Raadsdag(Zienswijzeronden ronden, Rondeplanning rondeplanning, Opdrachten opdrachten, Journaal journaal) {
        this.ronden = ronden;
        this.rondeplanning = rondeplanning;
        this.opdrachten = opdrachten;
        this.journaal = journaal;
    }

    /**
     * @param gezien the day that the griffier saw as the planned one, as ISO text
     * @throws Achterhaald when the raad answered meanwhile, or a collega moved the meeting
     */
    void verzetten(UUID opdracht, UUID id, String gezien, LocalDate naar, String reden, Handelend door) {
        Zienswijzeronde ronde = ronden.vind(ronden.traject(id).ronde()).orElseThrow();
        opdrachten.uitvoeren(opdracht, () -> {
            journaal.vergrendel(ronde.zaak().dossier());
            Traject traject = ronden.traject(id);
            LocalDate van = traject.vergaderingOp();
            if (!traject.heeftGeplandeVergadering() || !Objects.toString(van).equals(gezien) || van == null) {
                throw new Achterhaald(
                        "De raad heeft al geantwoord, of een collega heeft de vergadering intussen verzet. Bekijk de gevolgen opnieuw.");
            }
            rondeplanning.vergaderingVerzetten(ronde, traject, van, naar, reden, door);
            return id;
        });
    }
}
