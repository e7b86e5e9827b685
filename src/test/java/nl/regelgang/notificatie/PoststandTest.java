package nl.regelgang.notificatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javax.sql.DataSource;
import nl.regelgang.opslag.Testdatabases;
import org.junit.jupiter.api.Test;

/** When the outbox sends nothing. */
class PoststandTest {

    private static final String TABELLEN = "classpath:db/migration/notificatie";

    @Test
    void een_beheerder_zet_de_post_stil_en_laat_haar_weer_gaan() throws IOException {
        try (Stubmailserver server = new Stubmailserver();
                Postkamer kamer = new Postkamer(Testdatabases.h2(TABELLEN), server.poort())) {
            Poststand stand = kamer.context.getBean(Poststand.class);
            stand.pauzeer("Er staat een fout in de berichten.", "Bea Beheer");
            kamer.zetKlaar(Postkamer.bericht());
            assertThat(kamer.postbode().verzendNu()).isZero();
            assertThat(kamer.postuit().pauze())
                    .contains(new Poststand.Pauze(
                            kamer.klok.instant(), "Er staat een fout in de berichten.", "Bea Beheer"));
            assertThat(kamer.postuit().wachtend(10)).hasSize(1);
            stand.hervat();
            assertThat(kamer.postbode().verzendNu()).isOne();
        }
    }

    @Test
    void na_het_terugzetten_van_een_database_wordt_niets_verzonden_tot_een_mens_heeft_gekeken() throws IOException {
        DataSource database = Testdatabases.postgres(TABELLEN);
        try (Stubmailserver server = new Stubmailserver()) {
            try (Postkamer kamer = new Postkamer(database, server.poort())) {
                kamer.zetKlaar(Postkamer.bericht());
                assertThat(kamer.postbode().verzendNu()).isOne();
                kamer.zetKlaar(Postkamer.bericht());
            }
            // As after pg_dump and pg_restore: the same rows in another database.
            try (Postkamer terug = new Postkamer(Testdatabases.kopie(database), server.poort())) {
                assertThat(terug.postbode().verzendNu()).isZero();
                assertThat(server.ontvangen).hasSize(1);
                assertThat(terug.postuit().pauze().orElseThrow().reden()).contains("teruggezet");
                assertThat(terug.postuit().wachtend(10)).hasSize(1);
                terug.context.getBean(Poststand.class).hervat();
                assertThat(terug.postbode().verzendNu()).isOne();
            }
        }
    }

    @Test
    void an_ordinary_role_of_the_database_can_ask_which_database_it_is() throws IOException {
        DataSource database = Testdatabases.postgres(TABELLEN);
        try (Stubmailserver server = new Stubmailserver();
                Postkamer kamer = new Postkamer(database, server.poort())) {
            kamer.jdbc().sql("create role gewoon nosuperuser").update();
            kamer.transactie.executeWithoutResult(nu -> {
                kamer.jdbc().sql("grant select, update on poststand to gewoon").update();
                kamer.jdbc().sql("set local role gewoon").update();
                assertThat(kamer.context.getBean(Poststand.class).magVerzenden())
                        .isTrue();
            });
        }
    }
}
