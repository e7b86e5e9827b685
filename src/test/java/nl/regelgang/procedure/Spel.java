package nl.regelgang.procedure;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.regelgang.dossier.Bestanden;
import nl.regelgang.dossier.Documenten;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.notificatie.Postuit;
import nl.regelgang.procedure.begroting.Mensenwerk;
import nl.regelgang.procedure.begroting.Verzetbareklok;
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
import nl.regelgang.toegang.Toegang;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What a scenario plays with: time, an invented regeling with its people, their tasks, and the pages. */
public class Spel {

    private static final AtomicInteger NUMMER = new AtomicInteger();
    private static final OrganisatieId GELDERLAND = new OrganisatieId("pv25");

    @Autowired
    public Verzetbareklok klok;

    @Autowired
    public Regelingen regelingen;

    @Autowired
    public Taken taken;

    @Autowired
    public Journaal journaal;

    @Autowired
    public Postuit postuit;

    @Autowired
    public Procesmotor motor;

    @Autowired
    private Toegang toegang;

    @Autowired
    private Documenten documenten;

    @Autowired
    private Mensenwerk mensenwerk;

    @Autowired
    private MockMvc site;

    @Autowired
    private RuntimeService processen;

    @Autowired
    private ManagementService beheer;

    /** An openbaar lichaam of three gemeenten, with people, that no other scenario knows. */
    public Regeling regeling(Regels regels, OrganisatieSoort... soorten) {
        int nummer = NUMMER.incrementAndGet();
        List<OrganisatieSoort> alle = soorten.length == 0
                ? List.of(OrganisatieSoort.GEMEENTE, OrganisatieSoort.GEMEENTE, OrganisatieSoort.GEMEENTE)
                : List.of(soorten);
        List<Deelnemer> deelnemers = IntStream.range(0, alle.size())
                .mapToObj(i -> deelnemer(nummer, i, alle.get(i)))
                .toList();
        Regeling regeling = new Regeling(
                new RegelingId("spel" + nummer),
                new OrganisatieId("so88" + nummer),
                "Gemeenschappelijke regeling Spel " + nummer,
                "Regio Spel " + nummer,
                Vorm.OPENBAAR_LICHAAM,
                deelnemers,
                GELDERLAND,
                null,
                null,
                regels);
        regelingen.bewaar(regeling);
        mensenwerk.voor(regeling, Dagen.vandaag(klok));
        return regelingen.vind(regeling.id()).orElseThrow();
    }

    private static Deelnemer deelnemer(int nummer, int volgnummer, OrganisatieSoort soort) {
        String code = soort == OrganisatieSoort.GEMEENTE ? "gm" : soort == OrganisatieSoort.PROVINCIE ? "pv" : "ws";
        Organisatie organisatie = new Organisatie(
                new OrganisatieId(code + "88" + nummer + volgnummer),
                "Deelnemer " + (char) ('A' + volgnummer) + " van spel " + nummer,
                soort,
                10_000,
                GELDERLAND);
        return new Deelnemer(organisatie, Set.of(OrgaanSoort.COLLEGE), 1, null, null);
    }

    public static Organisatie deelnemer(Regeling regeling, int nummer) {
        return regeling.deelnemers().get(nummer).organisatie();
    }

    public Handelend secretaris(Regeling regeling) {
        return toegang.handelend(Mensenwerk.secretaris(regeling), regeling.dagelijksBestuur());
    }

    public String beheerder() {
        return mensenwerk.beheerder();
    }

    public UUID bestand(UUID dossier, String titel, Handelend door) {
        try {
            return documenten
                    .bewaar(dossier, titel, "stuk.pdf", new ByteArrayInputStream(Bestanden.pdf()), door)
                    .id();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** Carries out what waits for no person and whose time has come, of all these keys. */
    public void draai(Set<String> sleutels) {
        Optional<Job> werk = aanDeBeurt(sleutels);
        while (werk.isPresent()) {
            beheer.executeJob(werk.get().getId());
            werk = aanDeBeurt(sleutels);
        }
    }

    private Optional<Job> aanDeBeurt(Set<String> sleutels) {
        return beheer.createJobQuery().executable().list().stream()
                .filter(werk -> sleutels.contains(String.valueOf(sleutel(werk))))
                .findFirst();
    }

    private @Nullable String sleutel(Job werk) {
        var instantie = processen
                .createProcessInstanceQuery()
                .processInstanceId(String.valueOf(werk.getProcessInstanceId()))
                .singleResult();
        return instantie == null ? null : instantie.getBusinessKey();
    }

    /** The names of the open tasks of a dossier, with the deelnemer where it is one of a deelnemer. */
    public List<String> openTaken(UUID dossier) {
        return taken.vanDossier(dossier).stream()
                .map(taak -> taak.naam() + (taak.deelnemer() == null ? "" : " " + taak.deelnemer()))
                .sorted()
                .toList();
    }

    /** @param deelnemer null for a task of the regeling itself */
    public Taak taak(UUID dossier, String naam, @Nullable String deelnemer) {
        return taken.vanDossier(dossier).stream()
                .filter(taak -> taak.naam().equals(naam))
                .filter(taak -> deelnemer == null || deelnemer.equals(taak.deelnemer()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no open task " + naam + " but " + openTaken(dossier)));
    }

    public void voltooi(Taak taak, String persoon, Map<String, Object> ingevuld) {
        taken.vind(taak.id(), persoon);
        taken.voltooi(UUID.randomUUID(), taak.id(), ingevuld, persoon);
    }

    public List<String> journaal(UUID dossier) {
        return journaal.van(dossier).stream().map(Journaal.Regel::omschrijving).toList();
    }

    /** What was sent, as "kind to address". */
    public List<String> verzonden(UUID dossier) {
        return postuit.van(dossier).stream()
                .map(een -> een.soort() + " aan " + een.adres())
                .sorted()
                .toList();
    }

    public String lees(String pad, String persoon) {
        try {
            return antwoord(get(pad), persoon).getContentAsString();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    public byte[] haal(String pad, String persoon) {
        return antwoord(get(pad), persoon).getContentAsByteArray();
    }

    /** What the toezichthouder of the procedure reads of it in the list of a year; empty when it is not in it. */
    public String bijToezichthouder(Procedure procedure, int jaar) {
        OrganisatieId toezicht = procedure.bestuur().toezichthouder().orgaan().organisatie();
        String pagina = lees("/overzicht/toezicht/%s?jaar=%d".formatted(toezicht, jaar), "toezicht." + toezicht);
        return Jsoup.parse(pagina)
                .select("tr:has(a[href=%s])".formatted(procedure.pad()))
                .text();
    }

    public int status(String pad, String persoon) {
        return antwoord(get(pad), persoon).getStatus();
    }

    /** A form with one field in it. */
    public MockHttpServletResponse verzend(String pad, String persoon, String veld, String waarde) {
        return antwoord(post(pad).with(csrf()).param(veld, waarde), persoon);
    }

    private MockHttpServletResponse antwoord(MockHttpServletRequestBuilder verzoek, String persoon) {
        try {
            return site.perform(verzoek.secure(true).with(user(persoon)))
                    .andReturn()
                    .getResponse();
        } catch (Exception fout) {
            throw new AssertionError(fout);
        }
    }

    /** How each deelnemer votes in the algemeen bestuur, in their order; as the secretaris enters it. */
    public void stem(Regeling regeling, UUID procedure, String... keuzes) {
        for (int i = 0; i < keuzes.length; i++) {
            String lid = "stem-" + deelnemer(regeling, i).id().code();
            verzend("/procedures/" + procedure + "/stemming", Mensenwerk.secretaris(regeling), lid, keuzes[i]);
        }
    }

    public LocalDate vandaag() {
        return Dagen.vandaag(klok);
    }

    public void zet(LocalDate dag) {
        klok.zet(dag);
    }
}
