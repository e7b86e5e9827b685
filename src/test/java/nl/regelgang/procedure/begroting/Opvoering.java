package nl.regelgang.procedure.begroting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import nl.regelgang.dossier.Bestanden;
import nl.regelgang.dossier.Document;
import nl.regelgang.dossier.Documenten;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.procedure.begroting.Begrotingsprocedure.Plan;
import nl.regelgang.procedure.stemming.Stemmen;
import nl.regelgang.procesmotor.Procesmotor;
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
import nl.regelgang.zienswijzen.Zienswijzeronde;
import nl.regelgang.zienswijzen.Zienswijzeronden;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** A begrotingsprocedure on the whole application, with the jobs running by themselves, and people to act in it. */
final class Opvoering {

    static final int JAAR = 2090;

    private static final Duration GEDULD = Duration.ofSeconds(60);

    final Begrotingen begrotingen;
    final Begrotingsprocedures procedures;
    final Stemmen stemmen;
    final Zienswijzeronden ronden;
    final Journaal journaal;
    final Procesmotor motor;
    final Taken taken;
    final Regelingen regelingen;
    final LocalDate vandaag;
    private final Documenten documenten;
    private final Mensen mensen;
    private final Toegang toegang;

    Opvoering(ApplicationContext toepassing) {
        begrotingen = toepassing.getBean(Begrotingen.class);
        procedures = toepassing.getBean(Begrotingsprocedures.class);
        stemmen = toepassing.getBean(Stemmen.class);
        ronden = toepassing.getBean(Zienswijzeronden.class);
        journaal = toepassing.getBean(Journaal.class);
        motor = toepassing.getBean(Procesmotor.class);
        taken = toepassing.getBean(Taken.class);
        regelingen = toepassing.getBean(Regelingen.class);
        documenten = toepassing.getBean(Documenten.class);
        mensen = toepassing.getBean(Mensen.class);
        toegang = toepassing.getBean(Toegang.class);
        vandaag = Dagen.vandaag(toepassing.getBean(Clock.class));
    }

    /** An invented openbaar lichaam of gemeenten, with one vote each. */
    Regeling regeling(int nummer, int aantalDeelnemers) {
        List<Deelnemer> deelnemers = IntStream.range(0, aantalDeelnemers)
                .mapToObj(i -> new Organisatie(
                        new OrganisatieId("gm9%d%02d".formatted(nummer, i)),
                        "Gemeente Proef %02d".formatted(i),
                        OrganisatieSoort.GEMEENTE,
                        10_000,
                        new OrganisatieId("pv25")))
                .map(gemeente -> new Deelnemer(gemeente, Set.of(OrgaanSoort.COLLEGE), 1, null, null))
                .toList();
        Regeling regeling = new Regeling(
                new RegelingId("proef" + nummer),
                new OrganisatieId("so99" + nummer),
                "Gemeenschappelijke regeling Proef " + nummer,
                "Regio Proef " + nummer,
                Vorm.OPENBAAR_LICHAAM,
                deelnemers,
                new OrganisatieId("pv25"),
                null,
                null,
                Regels.STANDAARD);
        regelingen.bewaar(regeling);
        return regelingen.vind(regeling.id()).orElseThrow();
    }

    /** A secretaris, a voorzitter and a griffier per deelnemer. */
    void mensen(Regeling regeling) {
        zorgVoor(secretaris(regeling), regeling.dagelijksBestuur(), Rol.DB_SECRETARIS);
        zorgVoor("voorzitter." + regeling.lichaam(), regeling.algemeenBestuur(), Rol.AB_VOORZITTER);
        regeling.deelnemersOp(vandaag).forEach(deelnemer -> {
            Organisatie organisatie = deelnemer.organisatie();
            zorgVoor(griffier(organisatie.id()), organisatie.griffie(), Rol.GRIFFIER);
        });
    }

    /** A bestuurssecretaris and one collegelid per deelnemer. */
    void colleges(Regeling regeling) {
        regeling.deelnemersOp(vandaag).forEach(deelnemer -> {
            Organisatie organisatie = deelnemer.organisatie();
            zorgVoor(bestuurssecretaris(organisatie.id()), organisatie.uitvoerendOrgaan(), Rol.BESTUURSSECRETARIS);
            zorgVoor(collegelid(organisatie.id()), organisatie.uitvoerendOrgaan(), Rol.COLLEGELID);
        });
    }

    static String bestuurssecretaris(OrganisatieId organisatie) {
        return "bestuurssecretaris." + organisatie;
    }

    static String collegelid(OrganisatieId organisatie) {
        return "collegelid." + organisatie;
    }

    static String secretaris(Regeling regeling) {
        return "secretaris." + regeling.lichaam();
    }

    static String griffier(OrganisatieId organisatie) {
        return "griffier." + organisatie;
    }

    private void zorgVoor(String id, OrgaanId orgaan, Rol rol) {
        if (toegang.persoon(id).isEmpty()) {
            mensen.voegToe(new Persoon(id, "Naam van " + id, id + "@example.nl"), "test");
            mensen.geef(id, orgaan, rol, rol.naam(), vandaag, null, "test");
        }
    }

    /** @return the id of the procedure, whose stukken have gone out */
    UUID gestart(Regeling regeling) {
        UUID id = UUID.randomUUID();
        Handelend door = toegang.handelend(secretaris(regeling), regeling.dagelijksBestuur());
        Plan plan = new Plan(vandaag.plusWeeks(13), vandaag.plusWeeks(16));
        begrotingen.voorbereiden(id, new Startformulier.Gelezen(regeling.id(), JAAR, plan), ontwerp(id, door));
        begrotingen.starten(procedures.lees(id), List.of("Proef."), "proef", door);
        wacht("de stukken zijn verzonden", () -> ronden.laatste(id).isPresent());
        return id;
    }

    UUID vastgesteld(UUID procedure, Regeling regeling) {
        return ontwerp(procedure, toegang.handelend(secretaris(regeling), regeling.dagelijksBestuur()));
    }

    private UUID ontwerp(UUID dossier, Handelend door) {
        try {
            Document document = documenten.bewaar(
                    dossier,
                    "Ontwerpbegroting",
                    "ontwerpbegroting.pdf",
                    new ByteArrayInputStream(Bestanden.pdf()),
                    door);
            return document.id();
        } catch (IOException fout) {
            throw new IllegalStateException(fout);
        }
    }

    Zienswijzeronde ronde(UUID procedure) {
        return ronden.laatste(procedure).orElseThrow();
    }

    /** The open task of this step for this person, as soon as it is there. */
    Taak taak(UUID procedure, String persoon, String stap) {
        wacht(persoon + " has a task " + stap, () -> !open(procedure, persoon, stap)
                .isEmpty());
        return open(procedure, persoon, stap).get(0);
    }

    List<Taak> open(UUID procedure, String persoon, String stap) {
        return taken.vanDossier(procedure).stream()
                .filter(taak -> taak.stap().equals(stap) && taken.isVoor(taak, persoon))
                .toList();
    }

    void voltooi(UUID procedure, String persoon, String stap, Map<String, Object> waarden) {
        taken.voltooi(UUID.randomUUID(), taak(procedure, persoon, stap).id(), waarden, persoon);
    }

    /** Up to where the griffier must record what the raad decided. */
    void totZienswijze(UUID procedure, String griffier) {
        String dag = vandaag.toString();
        voltooi(procedure, griffier, "ontvangstBevestigen", Map.of("ontvangenOp", dag));
        voltooi(
                procedure,
                griffier,
                "raadsvergaderingPlannen",
                Map.of(
                        "behandeling",
                        "ja",
                        "vergaderingOp",
                        vandaag.plusWeeks(6).toString()));
    }

    /** The griffier who sends the page with the zienswijze; the page was opened now. */
    Callable<Integer> zienswijze(MockMvc site, UUID procedure, String griffier, UUID opdracht) {
        String taak = taak(procedure, griffier, "zienswijzeVastleggen").id();
        Map<String, String> velden = Map.of(
                "opdracht", opdracht.toString(),
                "terug", "/taken",
                "uitkomst", "zienswijze",
                "besluitVan.dag", Integer.toString(vandaag.getDayOfMonth()),
                "besluitVan.maand", Integer.toString(vandaag.getMonthValue()),
                "besluitVan.jaar", Integer.toString(vandaag.getYear()),
                "zienswijze", "De raad vraagt om een sluitende meerjarenraming.");
        return () -> Bezoek.verzend(site, "/taken/" + taak, griffier, velden);
    }

    /** Whether the journaal is whole: no number missing, and every line as it was written. */
    void eisJournaal(UUID procedure) {
        List<Long> nummers =
                journaal.van(procedure).stream().map(Journaal.Regel::volgnummer).toList();
        assertThat(nummers)
                .isEqualTo(IntStream.rangeClosed(1, nummers.size())
                        .mapToObj(Long::valueOf)
                        .toList());
        assertThat(journaal.klopt(procedure)).isTrue();
    }

    static void wacht(String waarop, BooleanSupplier klaar) {
        long einde = System.nanoTime() + GEDULD.toNanos();
        while (!klaar.getAsBoolean()) {
            if (System.nanoTime() > einde) {
                throw new AssertionError("did not happen within " + GEDULD.toSeconds() + " s: " + waarop);
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
