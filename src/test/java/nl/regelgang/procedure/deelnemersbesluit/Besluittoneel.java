package nl.regelgang.procedure.deelnemersbesluit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.regelgang.Testklok;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.modellen.Doorlopen;
import nl.regelgang.procedure.bekendmaking.Bekendmakingen;
import nl.regelgang.regeling.Deelnemer;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.OrganisatieSoort;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.regeling.Regels;
import nl.regelgang.regeling.Vorm;
import nl.regelgang.taken.Taak;
import nl.regelgang.taken.Taken;
import nl.regelgang.toegang.Mensen;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An invented regeling of gemeenten, its people, and a clock that is moved by hand. */
public class Besluittoneel {

    /** A Monday. */
    public static final LocalDate BEGIN = LocalDate.of(2027, 3, 1);

    /** Stands still until the test moves it; the engine moves along. */
    public static final class Klok extends Testklok {

        Klok() {
            super(ochtend(BEGIN));
        }

        public void zet(LocalDate dag) {
            zet(ochtend(dag));
        }

        @Override
        public void zet(Instant moment) {
            super.zet(moment);
            ClockUtil.setCurrentTime(Date.from(moment));
        }

        private static Instant ochtend(LocalDate dag) {
            return dag.atTime(9, 0).atZone(Dagen.NEDERLAND).toInstant();
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    @Import(Besluittoneel.class)
    public static class Configuratie {

        @Bean
        @Primary
        Klok verzetbareKlok() {
            return new Klok();
        }

        @Bean
        Doorlopen doorlopen() {
            return new Doorlopen();
        }
    }

    @Autowired
    public Klok klok;

    @Autowired
    Regelingen regelingen;

    @Autowired
    public Deelnemersbesluiten besluiten;

    @Autowired
    Bekendmakingen bekendmakingen;

    @Autowired
    Taken taken;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Toegang toegang;

    @Autowired
    private RuntimeService processen;

    @Autowired
    private ManagementService beheer;

    private int nummer = 600;
    private @Nullable Regeling regeling;
    private @Nullable UUID dossier;

    /** Gemeente A, B, … with its griffier and its bestuurssecretaris. */
    public void regeling(int aantal, OrgaanSoort... door) {
        regeling(Vorm.OPENBAAR_LICHAAM, aantal, door);
    }

    public void regeling(Vorm vorm, int aantal, OrgaanSoort... door) {
        nummer++;
        List<Deelnemer> deelnemers = IntStream.rangeClosed(1, aantal)
                .mapToObj(i -> new Deelnemer(gemeente(i), Set.of(door), 1, null, null))
                .toList();
        regeling = bewaar("Regio", vorm, deelnemers);
        functie(secretaris(), regeling.dagelijksBestuur(), Rol.DB_SECRETARIS);
        deelnemers.forEach(deelnemer -> mensen(deelnemer.organisatie()));
    }

    /** Gemeente N, which the register knows and which does not take part. */
    public Organisatie buurgemeente() {
        Organisatie buur = gemeenteZonderMensen();
        mensen(buur);
        return buur;
    }

    /** Gemeente N, of which nobody works with Regelgang. */
    public Organisatie gemeenteZonderMensen() {
        Organisatie buur = gemeente(9);
        bewaar(
                "Buurt",
                Vorm.OPENBAAR_LICHAAM,
                List.of(new Deelnemer(buur, Set.of(OrgaanSoort.COLLEGE), 1, null, null)));
        return buur;
    }

    private Regeling bewaar(String naam, Vorm vorm, List<Deelnemer> deelnemers) {
        RegelingId id = new RegelingId(naam.toLowerCase(Locale.ROOT) + nummer);
        regelingen.bewaar(new Regeling(
                id,
                new OrganisatieId((naam.equals("Regio") ? "so97" : "so98") + nummer),
                naam + " " + nummer,
                naam + " " + nummer,
                vorm,
                deelnemers,
                new OrganisatieId("pv25"),
                null,
                null,
                Regels.STANDAARD));
        return regelingen.vind(id).orElseThrow();
    }

    private Organisatie gemeente(int i) {
        return new Organisatie(
                new OrganisatieId("gm%d%02d".formatted(nummer, i)),
                "Gemeente %s%d".formatted("?ABCDEFGHN".charAt(i), nummer),
                OrganisatieSoort.GEMEENTE,
                10_000 * i,
                new OrganisatieId("pv25"));
    }

    private void mensen(Organisatie organisatie) {
        functie(griffier(organisatie.id()), organisatie.griffie(), Rol.GRIFFIER);
        functie(bestuurssecretaris(organisatie.id()), organisatie.uitvoerendOrgaan(), Rol.BESTUURSSECRETARIS);
    }

    public void functie(String id, OrgaanId orgaan, Rol rol) {
        if (toegang.persoon(id).isEmpty()) {
            mensen.voegToe(new Persoon(id, "Naam van " + id, id + "@example.nl"), "test");
            mensen.geef(id, orgaan, rol, rol.naam(), LocalDate.EPOCH, null, "test");
        }
    }

    public Regeling regeling() {
        return regelingen.vind(Objects.requireNonNull(regeling).id()).orElseThrow();
    }

    public String secretaris() {
        return "secretaris.wijziging" + nummer;
    }

    public static String griffier(OrganisatieId organisatie) {
        return "griffier." + organisatie;
    }

    public static String bestuurssecretaris(OrganisatieId organisatie) {
        return "bestuurssecretaris." + organisatie;
    }

    public void begint(UUID id) {
        dossier = id;
        draai();
    }

    public UUID dossier() {
        return Objects.requireNonNull(dossier);
    }

    public LocalDate vandaag() {
        return Dagen.vandaag(klok);
    }

    /** @param letter of the gemeente; N is the buurgemeente */
    public Besluittraject traject(char letter) {
        return besluiten.van(dossier()).stream()
                .filter(traject -> traject.deelnemer().naam().startsWith("Gemeente " + letter))
                .findFirst()
                .orElseThrow();
    }

    public List<String> openTaken() {
        return taken.vanDossier(dossier()).stream()
                .map(taak -> taak.stap() + (taak.deelnemer() == null ? "" : " " + taak.deelnemer()))
                .sorted()
                .toList();
    }

    /** @param ingevuld names of fields, each followed by its value */
    public void griffier(char letter, String stap, Object... ingevuld) {
        doe(
                griffier(traject(letter).deelnemer().organisatie()),
                stap,
                traject(letter).deelnemer().naam(),
                ingevuld);
    }

    public void college(char letter, String stap, Object... ingevuld) {
        OrganisatieId organisatie = traject(letter).deelnemer().organisatie();
        doe(bestuurssecretaris(organisatie), stap, traject(letter).deelnemer().naam(), ingevuld);
    }

    public void bestuur(String stap, Object... ingevuld) {
        doe(secretaris(), stap, null, ingevuld);
    }

    public void doe(String persoon, String stap, @Nullable String deelnemer, Object... ingevuld) {
        Taak taak = taken.vanDossier(dossier()).stream()
                .filter(een -> een.stap().equals(stap)
                        && (deelnemer == null ? een.deelnemer() == null : deelnemer.equals(een.deelnemer())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no task " + stap + " but " + openTaken()));
        taken.vind(taak.id(), persoon);
        Map<String, Object> waarden = new HashMap<>();
        for (int i = 0; i < ingevuld.length; i += 2) {
            waarden.put(ingevuld[i].toString(), ingevuld[i + 1].toString());
        }
        taken.voltooi(UUID.randomUUID(), taak.id(), waarden, persoon);
        draai();
    }

    /** Carries out what waits for no person, as far as its time has come. */
    public void draai() {
        Optional<Job> werk = aanDeBeurt();
        while (werk.isPresent()) {
            beheer.executeJob(werk.get().getId());
            werk = aanDeBeurt();
        }
    }

    private Optional<Job> aanDeBeurt() {
        Set<String> eigen = new HashSet<>(List.of(dossier().toString()));
        besluiten.van(dossier()).forEach(traject -> eigen.add(traject.id().toString()));
        bekendmakingen.van(dossier()).ifPresent(een -> eigen.add(een.id().toString()));
        eigen.addAll(jdbc.sql("select id from aanwijzing where dossier = ?")
                .param(dossier())
                .query((rij, nr) -> rij.getString("id"))
                .list());
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
}
