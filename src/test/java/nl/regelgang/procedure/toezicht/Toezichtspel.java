package nl.regelgang.procedure.toezicht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.procedure.Bestuur;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.NaarToezichthouder;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Spel;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.termijnen.Proceduresoort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** A stuk that is with the toezichthouder, and what everybody does then. */
final class Toezichtspel {

    private final Spel spel;
    private final Toezichten toezichten;
    private final Toestemmingen toestemmingen;
    private final TransactionTemplate transactie;
    private final ApplicationEventPublisher feiten;
    private final MockMvc site;

    Toezichtspel(
            Spel spel,
            Toezichten toezichten,
            Toestemmingen toestemmingen,
            TransactionTemplate transactie,
            ApplicationEventPublisher feiten,
            MockMvc site) {
        this.spel = spel;
        this.toezichten = toezichten;
        this.toestemmingen = toestemmingen;
        this.transactie = transactie;
        this.feiten = feiten;
        this.site = site;
    }

    /** @return the id of the toezicht */
    UUID ontvangt(Regeling regeling, Proceduresoort soort, int jaar, boolean teLaat) {
        return toezichten
                .bij(verzonden(regeling, soort, jaar, teLaat))
                .orElseThrow(() -> new AssertionError("no toezicht began"));
    }

    /** @return the id of the procedure of the stuk */
    UUID verzonden(Regeling regeling, Proceduresoort soort, int jaar, boolean teLaat) {
        Procedure over = new Procedure(
                UUID.randomUUID(),
                soort,
                Bestuur.van(regeling, spel.vandaag()),
                soort.naam() + " " + jaar,
                Fase.LOOPT,
                "toegezonden",
                null);
        Handelend door = spel.secretaris(regeling);
        UUID stuk = spel.bestand(over.id(), "Stuk", door);
        boolean vastgesteld = soort != Proceduresoort.JAARREKENING;
        transactie.executeWithoutResult(tx -> feiten.publishEvent(
                new NaarToezichthouder(over, jaar, stuk, spel.vandaag(), teLaat, vastgesteld, door)));
        toezichten.bij(over.id()).ifPresent(this::draai);
        return over.id();
    }

    void draai(UUID id) {
        Set<String> sleutels = new HashSet<>();
        sleutels.add(id.toString());
        toestemmingen.van(id).forEach(een -> sleutels.add(een.id().toString()));
        spel.draai(sleutels);
    }

    String toezichthouder(Regeling regeling) {
        return "toezicht." + regeling.toezichthouderOp(spel.vandaag()).orgaan().organisatie();
    }

    void doet(Regeling regeling, UUID id, String taak, Map<String, Object> ingevuld) {
        spel.voltooi(spel.taak(id, taak, null), toezichthouder(regeling), ingevuld);
        draai(id);
    }

    void bepaalt(Regeling regeling, UUID id, String... velden) {
        doet(regeling, id, "Toezichtregime bepalen", met(Map.of("mededelingOp", spel.vandaag()), velden));
    }

    void besluit(Regeling regeling, UUID id, String... velden) {
        doet(regeling, id, "Over goedkeuring besluiten", met(Map.of("besluitOp", spel.vandaag()), velden));
    }

    static Map<String, Object> met(Map<String, LocalDate> dagen, String... velden) {
        Map<String, Object> ingevuld = new HashMap<>();
        dagen.forEach((veld, dag) -> ingevuld.put(veld, dag.toString()));
        for (int i = 0; i < velden.length; i += 2) {
            ingevuld.put(velden[i], velden[i + 1]);
        }
        return ingevuld;
    }

    MockHttpServletResponse verzend(String pad, String persoon, LocalDate dag, String veldVanDag, String... velden) {
        try {
            var verzoek = post(pad)
                    .param(veldVanDag + ".dag", String.valueOf(dag.getDayOfMonth()))
                    .param(veldVanDag + ".maand", String.valueOf(dag.getMonthValue()))
                    .param(veldVanDag + ".jaar", String.valueOf(dag.getYear()));
            for (int i = 0; i < velden.length; i += 2) {
                verzoek.param(velden[i], velden[i + 1]);
            }
            MockHttpServletResponse antwoord = site.perform(
                            verzoek.secure(true).with(user(persoon)).with(csrf()))
                    .andReturn()
                    .getResponse();
            antwoord.setCharacterEncoding("UTF-8");
            return antwoord;
        } catch (Exception fout) {
            throw new AssertionError(fout);
        }
    }

    void vraagt_toestemming(UUID id, String secretaris, LocalDate op, String soort, String waarvoor) {
        MockHttpServletResponse antwoord = verzend(
                "/procedures/" + id + "/toezicht/toestemming",
                secretaris,
                op,
                "op",
                "soort",
                soort,
                "waarvoor",
                waarvoor,
                "bedrag",
                "10.000");
        assertThat(antwoord.getRedirectedUrl()).isEqualTo("/procedures/" + id);
        draai(id);
    }
}
