package nl.regelgang.procedure.begroting;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.dossier.Documenten;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.notificatie.Postbode;
import nl.regelgang.notificatie.Postuit;
import nl.regelgang.procedure.Procedurerechten;
import nl.regelgang.procedure.stemming.Stemmen;
import nl.regelgang.procedure.stemming.Stemmingen;
import nl.regelgang.procedure.zienswijzeronde.Ronderechten;
import nl.regelgang.procesmotor.Positie;
import nl.regelgang.procesmotor.Procesmotor;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.regeling.RegisterImport;
import nl.regelgang.standpunt.Standpunten;
import nl.regelgang.taken.Taak;
import nl.regelgang.taken.Taken;
import nl.regelgang.termijnbewaking.Termijnregister;
import nl.regelgang.zienswijzen.Reacties;
import nl.regelgang.zienswijzen.Traject;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import nl.regelgang.zienswijzen.Zienswijzeronden;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What a scenario plays with: the application, the regeling and the procedure it is about. */
class Toneel {

    @Autowired
    Verzetbareklok klok;

    @Autowired
    Opvangpost opvangpost;

    @Autowired
    Mensenwerk mensenwerk;

    @Autowired
    RegisterImport register;

    @Autowired
    Regelingen regelingen;

    @Autowired
    Begrotingen begrotingen;

    @Autowired
    Begrotingsprocedures procedures;

    @Autowired
    Begrotingsrechten rechten;

    @Autowired
    Ronderechten ronderechten;

    @Autowired
    Procedurerechten procedurerechten;

    @Autowired
    Leesbaarheid leesbaarheid;

    @Autowired
    Matrix matrix;

    @Autowired
    Stemmen stemmen;

    @Autowired
    Stemmingen stemmingen;

    @Autowired
    Standpunten standpunten;

    @Autowired
    Zienswijzeronden ronden;

    @Autowired
    Reacties reacties;

    @Autowired
    Documenten documenten;

    @Autowired
    Journaal journaal;

    @Autowired
    Termijnregister termijnen;

    @Autowired
    Taken taken;

    @Autowired
    Procesmotor motor;

    @Autowired
    Postuit postuit;

    @Autowired
    MockMvc browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    private Postbode postbode;

    @Autowired
    private RuntimeService processen;

    @Autowired
    private ManagementService beheer;

    private @Nullable Regeling regeling;
    private @Nullable UUID procedure;
    private boolean stil;

    void opnieuw() {
        klok.zet(Verzetbareklok.BEGIN);
        opvangpost.leeg();
        regeling = null;
        procedure = null;
    }

    void kies(Regeling gekozen) {
        regeling = gekozen;
    }

    Regeling regeling() {
        return Objects.requireNonNull(regeling, "begin with gegeven");
    }

    void begin(UUID nieuw) {
        procedure = nieuw;
    }

    UUID dossier() {
        return Objects.requireNonNull(procedure, "no procedure was started");
    }

    Begrotingsprocedure procedure() {
        return procedures.lees(dossier());
    }

    LocalDate vandaag() {
        return Dagen.vandaag(klok);
    }

    Zienswijzeronde ronde() {
        return ronden.laatste(dossier()).orElseThrow();
    }

    Positie positie() {
        return motor.positie(dossier().toString()).orElseThrow();
    }

    /** @param naam as people say it: "Tiel" for "Gemeente Tiel" */
    Organisatie deelnemer(String naam) {
        return regeling().deelnemersOp(vandaag()).stream()
                .map(deelnemer -> deelnemer.organisatie())
                .filter(organisatie -> isGenoemd(naam, organisatie.naam()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(naam + " is no deelnemer"));
    }

    Traject traject(String naam) {
        return traject(ronde(), naam);
    }

    /** @param nummer 1 for the first round */
    Traject traject(int nummer, String naam) {
        return traject(ronden.van(dossier()).get(nummer - 1), naam);
    }

    private static Traject traject(Zienswijzeronde ronde, String naam) {
        return ronde.trajecten().stream()
                .filter(traject -> isGenoemd(naam, traject.deelnemer().naam()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isGenoemd(String kort, String voluit) {
        return voluit.equals(kort) || voluit.endsWith(" " + kort);
    }

    /** @param deelnemer null for a task of the regeling itself */
    Optional<Taak> openTaak(String naam, @Nullable String deelnemer) {
        return taken.vanDossier(dossier()).stream()
                .filter(taak -> taak.naam().equals(naam))
                .filter(taak -> {
                    String van = taak.deelnemer();
                    return deelnemer == null ? van == null : van != null && isGenoemd(deelnemer, van);
                })
                .findFirst();
    }

    void voltooi(String naam, @Nullable String deelnemer, String persoon, Map<String, Object> ingevuld) {
        Taak taak = openTaak(naam, deelnemer)
                .orElseThrow(() -> new AssertionError("no open task " + naam + " but " + openTaken()));
        taken.vind(taak.id(), persoon);
        taken.voltooi(UUID.randomUUID(), taak.id(), ingevuld, persoon);
        draai();
    }

    List<String> openTaken() {
        return taken.vanDossier(dossier()).stream()
                .map(taak -> taak.naam() + (taak.deelnemer() == null ? "" : " " + taak.deelnemer()))
                .toList();
    }

    /** Nobody carries out what waits for no person while this is done. */
    void motorStilstand(Runnable werk) {
        stil = true;
        try {
            werk.run();
        } finally {
            stil = false;
        }
    }

    /** Carries out what waits for no person in this procedure, as far as its time has come. */
    void draai() {
        if (stil) {
            return;
        }
        Optional<Job> werk = aanDeBeurt();
        while (werk.isPresent()) {
            beheer.executeJob(werk.get().getId());
            werk = aanDeBeurt();
        }
    }

    List<Job> timers() {
        return beheer.createJobQuery().timers().list().stream()
                .filter(timer -> dossier().toString().equals(sleutel(timer)))
                .toList();
    }

    private Optional<Job> aanDeBeurt() {
        Set<String> eigen = new HashSet<>();
        eigen.add(dossier().toString());
        ronden.van(dossier()).forEach(ronde -> ronde.trajecten()
                .forEach(traject -> eigen.add(traject.id().toString())));
        return beheer.createJobQuery().executable().list().stream()
                .filter(werk -> eigen.contains(sleutel(werk)))
                .findFirst();
    }

    private @Nullable String sleutel(Job werk) {
        ProcessInstance instantie = processen
                .createProcessInstanceQuery()
                .processInstanceId(String.valueOf(werk.getProcessInstanceId()))
                .singleResult();
        return instantie == null ? null : instantie.getBusinessKey();
    }

    List<Opvangpost.Mail> postVan(String persoon) {
        while (postbode.verzendNu() > 0) {
            // The postbode takes a number of letters on each round.
        }
        return opvangpost.aan(Mensenwerk.adres(persoon));
    }
}
