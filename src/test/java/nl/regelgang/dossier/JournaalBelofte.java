package nl.regelgang.dossier;

import static nl.regelgang.dossier.Proefopstelling.GRIFFIER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.IllegalTransactionStateException;

/** What the journaal promises, on either database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class JournaalBelofte {

    private static final int SCHRIJVERS = 30;

    private Proefopstelling opstelling;

    abstract Proefopstelling database();

    /** Takes the database's own protection away, so that the chain is all that is left. */
    abstract void zonderBescherming(Proefopstelling opstelling, Runnable ingreep);

    record ZienswijzeIngediend(UUID dossier, String omschrijving, Grondslag grondslag, Handelend door)
            implements DossierFeit {}

    static DossierFeit feit(UUID dossier, int nummer) {
        return new ZienswijzeIngediend(
                dossier, "Zienswijze " + nummer + " is ingediend.", Grondslag.van("Wgr art. 35 lid 3"), GRIFFIER);
    }

    @BeforeAll
    void open() {
        opstelling = database();
    }

    @AfterAll
    void sluit() {
        opstelling.close();
    }

    @Test
    void keeps_what_happened_who_did_it_and_on_which_article() {
        UUID nieuw = UUID.randomUUID();
        opstelling.meld(feit(nieuw, 1));
        opstelling.meld(new ZienswijzeIngediend(nieuw, "Automatisch.", Grondslag.REGELING, Handelend.SYSTEEM));

        List<Journaal.Regel> regels = opstelling.journaal().van(nieuw);

        assertThat(regels).extracting(Journaal.Regel::volgnummer).containsExactly(1L, 2L);
        assertThat(regels.get(0).omschrijving()).isEqualTo("Zienswijze 1 is ingediend.");
        assertThat(regels.get(0).grondslag()).isEqualTo(new Grondslag("Wgr", "35", "3"));
        assertThat(regels.get(0).door()).isEqualTo(GRIFFIER);
        assertThat(regels.get(0).moment()).isEqualTo(Instant.parse("2026-05-06T12:02:11.123456Z"));
        assertThat(regels.get(1).door()).isEqualTo(Handelend.SYSTEEM);
        assertThat(regels.get(1).grondslag()).isEqualTo(Grondslag.REGELING);
        assertThat(opstelling.journaal().klopt(nieuw)).isTrue();
    }

    @Test
    void is_empty_and_right_for_a_dossier_in_which_nothing_happened() {
        assertThat(opstelling.journaal().van(UUID.randomUUID())).isEmpty();
        assertThat(opstelling.journaal().klopt(UUID.randomUUID())).isTrue();
    }

    @Test
    void refuses_a_fact_outside_a_transaction() {
        UUID nieuw = UUID.randomUUID();

        assertThatThrownBy(() -> opstelling.context().publishEvent(feit(nieuw, 1)))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThat(opstelling.journaal().van(nieuw)).isEmpty();
    }

    @Test
    void forgets_the_line_when_the_transaction_of_the_fact_is_rolled_back() {
        UUID nieuw = UUID.randomUUID();

        assertThatThrownBy(() -> opstelling.inTransactie(feiten -> {
                    feiten.publishEvent(feit(nieuw, 1));
                    throw new IllegalStateException("afterwards");
                }))
                .hasMessage("afterwards");
        opstelling.meld(feit(nieuw, 2));

        assertThat(opstelling.journaal().van(nieuw))
                .extracting(Journaal.Regel::omschrijving)
                .containsExactly("Zienswijze 2 is ingediend.");
    }

    @Test
    void gives_every_one_of_thirty_parallel_writers_the_next_number() throws Exception {
        UUID nieuw = UUID.randomUUID();
        ExecutorService schrijvers = Executors.newFixedThreadPool(SCHRIJVERS);
        try {
            List<Future<?>> klaar = new ArrayList<>();
            for (int nummer = 1; nummer <= SCHRIJVERS; nummer++) {
                DossierFeit feit = feit(nieuw, nummer);
                klaar.add(schrijvers.submit(() -> opstelling.meld(feit)));
            }
            for (Future<?> een : klaar) {
                een.get();
            }
        } finally {
            schrijvers.shutdown();
        }

        assertThat(opstelling.journaal().van(nieuw))
                .extracting(Journaal.Regel::volgnummer)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, SCHRIJVERS).boxed().toList());
        assertThat(opstelling.journaal().klopt(nieuw)).isTrue();
    }

    static Stream<Arguments> ingrepen() {
        return Stream.of(
                Arguments.of("another moment", "moment = moment + interval '1' second"),
                Arguments.of("another kind", "soort = 'BegrotingVastgesteld'"),
                Arguments.of("another text", "omschrijving = 'Geen zienswijze.'"),
                Arguments.of("another act", "grondslag_bron = 'Gemeentewet'"),
                Arguments.of("another article", "grondslag_artikel = '34'"),
                Arguments.of("another lid", "grondslag_lid = '4'"),
                Arguments.of("no lid", "grondslag_lid = null"),
                Arguments.of("another person", "persoon = 'b.pieters'"),
                Arguments.of("another name", "naam = 'B. Pieters'"),
                Arguments.of("another functie", "functie = 'wethouder'"),
                Arguments.of("another orgaan", "namens = 'gm0281/raad'"),
                Arguments.of("something that is no orgaan", "namens = 'iemand'"),
                Arguments.of("another hash", "hash = '00'"),
                Arguments.of("another dossier", "dossier = '00000000-0000-0000-0000-000000000001'"),
                Arguments.of("text moved to the next field", "persoon = 'a.jansenA', naam = '. Jansen'"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ingrepen")
    void notices_a_line_with(String wat, String wijziging) {
        assertNoticed("update journaal_regel set " + wijziging + " where dossier = ? and volgnummer = 3");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5})
    void notices_that_a_line_is_gone(int nummer) {
        assertNoticed("delete from journaal_regel where dossier = ? and volgnummer = " + nummer);
    }

    @Test
    void notices_that_the_end_or_the_beginning_is_cut_off() {
        assertNoticed("delete from journaal_regel where dossier = ? and volgnummer > 2");
        assertNoticed("delete from journaal_regel where dossier = ? and volgnummer < 3");
        assertNoticed("delete from journaal_regel where dossier = ?");
    }

    @Test
    void notices_that_lines_changed_places() {
        assertNoticed("update journaal_regel set volgnummer = case volgnummer when 2 then 40 else 2 end"
                + " where dossier = ? and volgnummer in (2, 4)");
    }

    @Test
    void notices_that_the_head_was_turned_back_or_is_gone() {
        assertNoticed("update journaal_kop set volgnummer = 4 where dossier = ?");
        assertNoticed("delete from journaal_kop where dossier = ?");
    }

    private void assertNoticed(String ingreep) {
        UUID nieuw = UUID.randomUUID();
        for (int nummer = 1; nummer <= 5; nummer++) {
            opstelling.meld(feit(nieuw, nummer));
        }
        assertThat(opstelling.journaal().klopt(nieuw)).isTrue();

        zonderBescherming(opstelling, () -> {
            int geraakt = opstelling.jdbc().sql(ingreep).param(nieuw).update();
            assertThat(geraakt).isPositive();
        });

        assertThat(opstelling.journaal().klopt(nieuw)).isFalse();
    }
}
