package nl.regelgang.notificatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.notificatie.Postuit.Status;
import nl.regelgang.opslag.Testdatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people do about mail that did not arrive. */
class PostherstelTest {

    private static final Handelend SECRETARIS = new Handelend("sam", "Sam Secretaris", "secretaris", null);

    private Stubmailserver server;
    private Postkamer kamer;

    DataSource database() {
        return Testdatabases.h2("classpath:db/migration/notificatie");
    }

    @BeforeEach
    void begin() throws IOException {
        server = new Stubmailserver();
        kamer = new Postkamer(database(), server.poort());
    }

    @AfterEach
    void einde() throws IOException {
        kamer.close();
        server.close();
    }

    @Test
    void een_mislukt_bericht_gaat_naar_een_verbeterd_adres_met_hetzelfde_kenmerk() {
        UUID id = mislukt(openbaar());
        kamer.herstel().opnieuw(id, " anneke@tiel.example.nl ", SECRETARIS);
        assertThat(kamer.postuit().aantalNietAangekomen()).isZero();
        assertThat(kamer.postbode().verzendNu()).isOne();
        assertThat(server.ontvangen.get(0)).contains("Message-ID: <" + id, "<anneke@tiel.example.nl>");
        assertThat(kamer.enige().status()).isEqualTo(Status.VERZONDEN);
        assertThat(kamer.feiten())
                .containsExactly(new BerichtHersteld(
                        Postkamer.DOSSIER,
                        "Bericht \"stukken toegezonden\" aan Anneke de Vries: opnieuw verzonden, naar een verbeterd adres.",
                        SECRETARIS));
    }

    @Test
    void na_opnieuw_verzenden_beginnen_de_wachttijden_en_de_72_uur_opnieuw() {
        UUID id = mislukt(openbaar());
        kamer.klok.verder(Duration.ofDays(5));
        kamer.herstel().opnieuw(id, kamer.enige().adres(), SECRETARIS);
        server.opRcpt = "451 later";
        kamer.postbode().verzendNu();
        assertThat(kamer.enige().status()).isEqualTo(Status.WACHT);
        kamer.klok.verder(Duration.ofMinutes(1));
        server.opRcpt = "250 ok";
        assertThat(kamer.postbode().verzendNu()).isOne();
    }

    @Test
    void een_bericht_met_een_persoonlijke_link_gaat_nooit_naar_een_ander_adres() {
        UUID id = mislukt(Postkamer.bericht());
        assertThatExceptionOfType(OngeldigeInvoer.class)
                .isThrownBy(() -> kamer.herstel().opnieuw(id, "ander@example.nl", SECRETARIS))
                .satisfies(fout -> assertThat(fout.fouten()).containsOnlyKeys("adres"));
        kamer.herstel().opnieuw(id, kamer.enige().adres(), SECRETARIS);
        assertThat(kamer.postbode().verzendNu()).isOne();
        assertThat(kamer.metInhoud()).isZero();
    }

    @Test
    void een_onmogelijk_adres_wordt_bij_het_veld_geweigerd() {
        UUID id = mislukt(openbaar());
        for (String adres : List.of("", "geen adres", "a@b@c", "x@example.nl\r\nBcc: y@example.nl")) {
            assertThatExceptionOfType(OngeldigeInvoer.class).as(adres).isThrownBy(() -> kamer.herstel()
                    .opnieuw(id, adres, SECRETARIS));
        }
        assertThat(kamer.feiten()).isEmpty();
    }

    @Test
    void wat_is_aangekomen_of_afgehandeld_kan_niet_nog_eens() {
        UUID id = mislukt(openbaar());
        kamer.herstel().afgehandeld(id, SECRETARIS);
        assertThat(kamer.metInhoud()).isZero();
        assertThat(kamer.postuit().nietAangekomen(10)).isEmpty();
        assertThatExceptionOfType(Achterhaald.class)
                .isThrownBy(() -> kamer.herstel().opnieuw(id, "a@example.nl", SECRETARIS));
        assertThatExceptionOfType(Achterhaald.class)
                .isThrownBy(() -> kamer.herstel().afgehandeld(id, SECRETARIS));
        assertThatExceptionOfType(NietGevonden.class)
                .isThrownBy(() -> kamer.herstel().afgehandeld(UUID.randomUUID(), SECRETARIS));
    }

    @Test
    void na_veertien_dagen_is_er_niets_meer_om_te_verzenden_en_zegt_de_pagina_dat() {
        UUID id = mislukt(openbaar());
        kamer.klok.verder(Duration.ofDays(14));
        kamer.postbode().verzendNu();
        assertThat(kamer.enige().bewaard()).isFalse();
        assertThatExceptionOfType(Achterhaald.class)
                .isThrownBy(() -> kamer.herstel().opnieuw(id, kamer.enige().adres(), SECRETARIS))
                .withMessageContaining("Neem zelf contact op met Anneke de Vries");
    }

    @Test
    void een_wachtend_bericht_kan_worden_tegengehouden() {
        kamer.zetKlaar(openbaar());
        kamer.herstel().houdTegen(kamer.enige().id(), SECRETARIS);
        assertThat(kamer.postbode().verzendNu()).isZero();
        assertThat(kamer.enige().storing()).isEqualTo("Tegengehouden door Sam Secretaris.");
        assertThatExceptionOfType(Achterhaald.class)
                .isThrownBy(() -> kamer.herstel().houdTegen(kamer.enige().id(), SECRETARIS));
    }

    @Test
    void wat_geen_sleutel_bevat_blijft_een_week_bewaard_voor_als_het_terugkomt() {
        kamer.zetKlaar(openbaar());
        kamer.postbode().verzendNu();
        assertThat(kamer.metInhoud()).isOne();
        kamer.klok.verder(Duration.ofDays(7));
        kamer.postbode().verzendNu();
        assertThat(kamer.metInhoud()).isZero();
    }

    static Bericht openbaar() {
        Bericht met = Postkamer.bericht();
        return new Bericht(
                met.dossier(),
                "stukken toegezonden",
                met.naam(),
                met.adres(),
                met.onderwerp(),
                met.alineas(),
                Bericht.Knop.naarPagina("Bekijk de procedure", "/procedures/1"));
    }

    private UUID mislukt(Bericht bericht) {
        server.opRcpt = "550 no such user";
        kamer.zetKlaar(bericht);
        kamer.postbode().verzendNu();
        server.opRcpt = "250 ok";
        assertThat(kamer.postuit().nietAangekomen(10)).hasSize(1);
        return kamer.enige().id();
    }
}
