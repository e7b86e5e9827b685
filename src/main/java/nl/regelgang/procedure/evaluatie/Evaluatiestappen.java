package nl.regelgang.procedure.evaluatie;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Bestuur;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedureberichten;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.evaluatie.Evaluatie.Plan;
import nl.regelgang.procedure.evaluatie.Evaluatiefeit.EvaluatieBegonnen;
import nl.regelgang.procedure.evaluatie.Evaluatiefeit.EvaluatieGestopt;
import nl.regelgang.procedure.evaluatie.Evaluatiefeit.EvaluatieplanVastgesteld;
import nl.regelgang.procedure.evaluatie.Evaluatiefeit.InbrengVastgelegd;
import nl.regelgang.procedure.evaluatie.Evaluatiefeit.RadenIngelicht;
import nl.regelgang.procedure.evaluatie.Evaluatiefeit.VragenlijstToegezonden;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.termijnbewaking.Bewijs;
import nl.regelgang.termijnbewaking.Opgave;
import nl.regelgang.termijnbewaking.Termijnregister;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the beginning of an evaluatie up to the report, and stopping it. */
@Service
@Transactional
class Evaluatiestappen {

    static final String VRAGENLIJST = "vragenlijstInvullen";

    private static final Map<String, String> OPDRACHTGEVERS =
            Map.of("ab", "het algemeen bestuur", "db", "het dagelijks bestuur", "raden", "de raden van de deelnemers");

    private static final Map<String, String> REIKWIJDTEN = Map.of(
            "tekst", "de tekst van de regeling",
            "werking", "hoe de regeling werkt",
            "beide", "de tekst van de regeling en hoe zij werkt");

    private final Regelingen regelingen;
    private final Evaluatieopslag opslag;
    private final Evaluatieantwoorden antwoorden;
    private final Procedures procedures;
    private final Procedureberichten berichten;
    private final Evaluatiemelder melder;
    private final Termijnregister termijnen;
    private final Journaal journaal;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Evaluatiestappen(
            Regelingen regelingen,
            Evaluatieopslag opslag,
            Evaluatieantwoorden antwoorden,
            Procedures procedures,
            Procedureberichten berichten,
            Evaluatiemelder melder,
            Termijnregister termijnen,
            Journaal journaal,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.regelingen = regelingen;
        this.opslag = opslag;
        this.antwoorden = antwoorden;
        this.procedures = procedures;
        this.berichten = berichten;
        this.melder = melder;
        this.termijnen = termijnen;
        this.journaal = journaal;
        this.feiten = feiten;
        this.klok = klok;
    }

    /** The bestuur and the deelnemers of today, also when the evaluatie was planned years ago. */
    void beginMeedelen(Evaluatie evaluatie) {
        Regeling regeling =
                regelingen.vind(evaluatie.procedure().bestuur().regeling()).orElseThrow();
        List<Organisatie> deelnemers = deelnemers(evaluatie);
        procedures.bestuur(evaluatie.id(), Bestuur.van(regeling, Dagen.vandaag(klok)));
        procedures.openVoor(
                evaluatie.id(), deelnemers.stream().map(Organisatie::id).toList());
        procedures.stand(evaluatie.id(), Fase.LOOPT, "in voorbereiding", klaarOp(evaluatie));
        Procedure procedure = procedures.lees(evaluatie.id());
        Map<String, String> waarden = Map.of("regeling", procedure.bestuur().regelingNaam());
        berichten.aanSecretaris(procedure, Evaluatiesoorten.PLAN_GEVRAAGD, waarden);
        berichten.aanRaden(procedure, deelnemers, Evaluatiesoorten.BEGONNEN, waarden);
        feiten.publishEvent(new EvaluatieBegonnen(evaluatie.id(), deelnemers.size()));
    }

    void evaluatieplanVaststellen(Evaluatie evaluatie, Ingevuld ingevuld) {
        LocalDate antwoordenTot = ingevuld.datum("antwoordenTot").orElseThrow();
        if (!antwoordenTot.isAfter(Dagen.vandaag(klok))) {
            throw new OngeldigeInvoer(
                    "antwoordenTot", "De deelnemers krijgen de vragenlijst vandaag. Vul een latere dag in.");
        }
        Plan plan = new Plan(
                gekozen(OPDRACHTGEVERS, ingevuld.tekst("opdrachtgever")),
                ingevuld.tekst("uitvoerder"),
                gekozen(REIKWIJDTEN, ingevuld.tekst("reikwijdte")),
                ingevuld.tekst("vraagstelling"),
                ingevuld.ja("participatie"),
                ingevuld.tekst("participatieToelichting"),
                antwoordenTot);
        opslag.gepland(evaluatie.id(), plan);
        procedures.stand(evaluatie.id(), Fase.LOOPT, "deelnemers antwoorden", klaarOp(evaluatie));
        feiten.publishEvent(new EvaluatieplanVastgesteld(evaluatie.id(), plan, ingevuld.door()));
    }

    private static String gekozen(Map<String, String> woorden, String code) {
        return Objects.requireNonNull(woorden.get(code), code);
    }

    void vragenlijstToezenden(Evaluatie evaluatie) {
        List<Organisatie> deelnemers = deelnemers(evaluatie);
        LocalDate tot = evaluatie.vastgesteldPlan().antwoordenTot();
        deelnemers.forEach(deelnemer -> vraag(evaluatie, deelnemer, tot));
        berichten.aanColleges(
                evaluatie.procedure(),
                deelnemers,
                Evaluatiesoorten.VRAGENLIJST,
                Map.of("regeling", evaluatie.procedure().bestuur().regelingNaam(), "uiterlijk", voluit(tot)));
        feiten.publishEvent(new VragenlijstToegezonden(evaluatie.id(), deelnemers.size()));
    }

    private void vraag(Evaluatie evaluatie, Organisatie deelnemer, LocalDate tot) {
        UUID antwoord = antwoorden.vraag(evaluatie.id(), deelnemer);
        termijnen.openen(Opgave.van(
                evaluatie.id(),
                antwoord,
                VRAGENLIJST,
                "Vragenlijst over %s invullen"
                        .formatted(evaluatie.procedure().bestuur().regelingNaam()),
                deelnemer.uitvoerendOrgaan(),
                tot,
                Grondslag.WERKAFSPRAAK,
                "Het bestuur rekent op het antwoord tot en met %s; de wet noemt geen dag.".formatted(voluit(tot)),
                Map.of("toezending van de vragenlijst", Dagen.vandaag(klok))));
        melder.vragenlijstToegezonden(antwoord);
    }

    void inbrengVastleggen(Evaluatie evaluatie, Ingevuld ingevuld) {
        opslag.inbreng(evaluatie.id(), ingevuld.tekst("inbreng"));
        feiten.publishEvent(new InbrengVastgelegd(evaluatie.id(), ingevuld.door()));
    }

    /** @throws Achterhaald when it has ended */
    void stop(UUID id, String reden, Handelend door) {
        journaal.vergrendel(id);
        Evaluatie evaluatie = opslag.lees(id);
        if (evaluatie.procedure().fase().beeindigd()) {
            throw new Achterhaald("Deze evaluatie is al beëindigd en kan niet meer worden gestopt.");
        }
        sluitVragenlijsten(evaluatie, "de evaluatie is gestopt", door);
        opslag.gestopt(id, reden);
        procedures.stand(id, Fase.GESTOPT, "gestopt", null);
        termijnen.vervallen(id, Evaluatieplanner.RAPPORT);
        feiten.publishEvent(new EvaluatieGestopt(id, reden, door));
        melder.gestopt(id);
    }

    /** Nobody has a task any more for an answer that nobody waits for. */
    void sluitVragenlijsten(Evaluatie evaluatie, String reden, Handelend door) {
        antwoorden.van(evaluatie.id()).stream()
                .filter(antwoord -> antwoord.beantwoordOp() == null && !antwoord.gesloten())
                .forEach(antwoord -> {
                    antwoorden.sluit(antwoord.id());
                    termijnen.vervallen(
                            antwoord.id(), VRAGENLIJST, new Bewijs("De vragenlijst is gesloten: " + reden + ".", door));
                    melder.vragenlijstGesloten(antwoord.id());
                });
    }

    void stopMeedelen(Evaluatie evaluatie) {
        List<Organisatie> deelnemers = deelnemers(evaluatie);
        String reden = String.valueOf(evaluatie.stopreden());
        berichten.aanRaden(
                evaluatie.procedure(),
                deelnemers,
                Evaluatiesoorten.GESTOPT,
                Map.of("regeling", evaluatie.procedure().bestuur().regelingNaam(), "reden", reden));
        feiten.publishEvent(
                new RadenIngelicht(evaluatie.id(), "de evaluatie is gestopt. Reden: " + reden, deelnemers.size()));
    }

    List<Organisatie> deelnemers(Evaluatie evaluatie) {
        return regelingen
                .vind(evaluatie.procedure().bestuur().regeling())
                .orElseThrow()
                .deelnemersOp(Dagen.vandaag(klok))
                .stream()
                .map(deelnemer -> deelnemer.organisatie())
                .toList();
    }

    static @Nullable String klaarOp(Evaluatie evaluatie) {
        LocalDate uiterlijk = evaluatie.uiterlijk();
        return uiterlijk == null ? null : "Klaar uiterlijk op " + voluit(uiterlijk);
    }
}
