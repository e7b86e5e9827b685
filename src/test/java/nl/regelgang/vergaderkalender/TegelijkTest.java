package nl.regelgang.vergaderkalender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.regelgang.SiteOpPostgresTest;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.regeling.Deelnemer;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.OrganisatieSoort;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.regeling.Regels;
import nl.regelgang.regeling.Vorm;
import nl.regelgang.toegang.Mensen;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Two griffiers add the same meeting at the same moment: one of them is told, and it stands there once. */
@SiteOpPostgresTest
class TegelijkTest {

    private static final int RADEN = 8;
    private static final int KEREN = 3;

    @Autowired
    private MockMvc site;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Toegang toegang;

    @Autowired
    private Regelingen regelingen;

    @Autowired
    private Vergaderkalender kalender;

    @Autowired
    private Clock klok;

    @BeforeEach
    void raden() {
        if (toegang.persoon("tg.griffier").isPresent()) {
            return;
        }
        regelingen.bewaar(new Regeling(
                new RegelingId("tg-proef"),
                new OrganisatieId("so9950"),
                "Tegelijk",
                "Tegelijk",
                Vorm.OPENBAAR_LICHAAM,
                IntStream.range(0, RADEN).mapToObj(TegelijkTest::deelnemer).toList(),
                null,
                null,
                null,
                Regels.STANDAARD));
        mensen.voegToe(new Persoon("tg.griffier", "tg.griffier", "tg@example.nl"), "test");
        for (int raad = 0; raad < RADEN; raad++) {
            OrgaanId griffie = OrgaanId.van(code(raad) + "/griffie");
            mensen.geef("tg.griffier", griffie, Rol.GRIFFIER, "griffier", LocalDate.EPOCH, null, "test");
        }
    }

    @Test
    void dezelfde_vergadering_tweemaal_tegelijk_komt_er_eenmaal() throws Exception {
        LocalDate vandaag = Dagen.vandaag(klok);
        for (int raad = 0; raad < RADEN; raad++) {
            for (int keer = 1; keer <= KEREN; keer++) {
                LocalDate dag = vandaag.plusDays(keer);
                String pad = "/vergaderkalender/" + code(raad) + "/raad/vergaderingen";

                List<Integer> antwoorden = tegelijk(() -> site.perform(post(pad)
                                .param("datum", dag.toString())
                                .param("begintijd", "19:30")
                                .param("omschrijving", "Raad")
                                .with(user("tg.griffier"))
                                .with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus());

                assertThat(antwoorden).as("raad " + raad + ", keer " + keer).contains(302);
                assertThat(antwoorden.stream().filter(status -> status != 302))
                        .as("who came second learns it")
                        .singleElement()
                        .isIn(409, 422);
                assertThat(kalender.vergaderingen(OrgaanId.van(code(raad) + "/raad"), dag, dag))
                        .hasSize(1);
            }
        }
    }

    private static List<Integer> tegelijk(Callable<Integer> werk) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService draden = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> lopend = new ArrayList<>();
            for (int mens = 0; mens < 2; mens++) {
                lopend.add(draden.submit(() -> {
                    start.await();
                    return werk.call();
                }));
            }
            return List.of(lopend.get(0).get(), lopend.get(1).get());
        } finally {
            draden.shutdown();
        }
    }

    private static String code(int raad) {
        return "gm995" + raad;
    }

    private static Deelnemer deelnemer(int raad) {
        return new Deelnemer(
                new Organisatie(
                        new OrganisatieId(code(raad)), "Gemeente " + code(raad), OrganisatieSoort.GEMEENTE, null, null),
                Set.of(),
                1,
                null,
                null);
    }
}
