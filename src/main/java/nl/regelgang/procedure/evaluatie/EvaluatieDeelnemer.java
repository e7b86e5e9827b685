package nl.regelgang.procedure.evaluatie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.procedure.evaluatie.Antwoord.Beoordeling;
import nl.regelgang.procedure.evaluatie.Evaluatiefeit.VragenlijstBeantwoord;
import nl.regelgang.procesmotor.Procesbean;
import nl.regelgang.termijnbewaking.Bewijs;
import nl.regelgang.termijnbewaking.Termijnregister;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** What the model {@code evaluatieDeelnemer} calls. The sleutel is the id of the antwoord of one deelnemer. */
@Procesbean("evaluatieDeelnemer")
@Transactional
public class EvaluatieDeelnemer {

    private final Evaluatieopslag opslag;
    private final Evaluatieantwoorden antwoorden;
    private final Evaluatiemelder melder;
    private final Termijnregister termijnen;
    private final Journaal journaal;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    EvaluatieDeelnemer(
            Evaluatieopslag opslag,
            Evaluatieantwoorden antwoorden,
            Evaluatiemelder melder,
            Termijnregister termijnen,
            Journaal journaal,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.opslag = opslag;
        this.antwoorden = antwoorden;
        this.melder = melder;
        this.termijnen = termijnen;
        this.journaal = journaal;
        this.feiten = feiten;
        this.klok = klok;
    }

    public String college(String sleutel) {
        return antwoord(sleutel).college().toString();
    }

    public LocalDate uiterlijk(String sleutel, String stap) {
        return opslag.lees(antwoord(sleutel).procedure()).vastgesteldPlan().antwoordenTot();
    }

    public void vragenlijstInvullen(String sleutel, Ingevuld ingevuld) {
        Antwoord antwoord = antwoord(sleutel);
        Map<Thema, Beoordeling> oordelen = new EnumMap<>(Thema.class);
        for (Thema thema : Thema.values()) {
            oordelen.put(
                    thema,
                    new Beoordeling(
                            Oordeel.van(ingevuld.tekst(thema.veld())),
                            ingevuld.eventueleTekst(thema.toelichtingveld()).orElse(null)));
        }
        LocalDate vandaag = Dagen.vandaag(klok);
        antwoorden.beantwoord(
                antwoord.id(),
                oordelen,
                ingevuld.eventueleTekst("verbeterpunten").orElse(null),
                vandaag);
        termijnen.gedaan(
                antwoord.id(),
                Evaluatiestappen.VRAGENLIJST,
                vandaag,
                new Bewijs("Vragenlijst beantwoord.", ingevuld.door()));
        feiten.publishEvent(new VragenlijstBeantwoord(antwoord.procedure(), antwoord.naam(), ingevuld.door()));
    }

    /** One after the other, so that the last of several that answer at the same moment sees all the others. */
    public void antwoordDoorgeven(String sleutel) {
        UUID evaluatie = antwoord(sleutel).procedure();
        journaal.vergrendel(evaluatie);
        if (antwoorden.van(evaluatie).stream().allMatch(antwoord -> antwoord.beantwoordOp() != null)) {
            melder.alleAntwoordenBinnen(evaluatie);
        }
    }

    private Antwoord antwoord(String sleutel) {
        return antwoorden.lees(UUID.fromString(sleutel));
    }
}
