package nl.regelgang.notificatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Map;
import javax.sql.DataSource;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.notificatie.Bericht.Knop;
import nl.regelgang.notificatie.Postkamer.Proefberichten;
import nl.regelgang.opslag.Testdatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words and the style of an organisation. */
class EigentekstenTest {

    private static final OrganisatieId REGIO = new OrganisatieId("mnre1034");
    private static final OrganisatieId ANDER = new OrganisatieId("gm0281");

    private final GreenMail greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private Postkamer kamer;
    private Eigenteksten teksten;
    private Huisstijlen stijlen;

    DataSource database() {
        return Testdatabases.h2("classpath:db/migration/notificatie");
    }

    @BeforeEach
    void begin() {
        greenMail.start();
        kamer = new Postkamer(database(), greenMail.getSmtp().getPort());
        teksten = kamer.context.getBean(Eigenteksten.class);
        stijlen = kamer.context.getBean(Huisstijlen.class);
    }

    @AfterEach
    void einde() {
        kamer.close();
        greenMail.stop();
    }

    @Test
    void zonder_eigen_tekst_gaat_de_standaardtekst_zonder_lege_alineas() throws Exception {
        assertThat(tekst(verstuurd(REGIO)))
                .startsWith(
                        "Regio Rivierenland: begroting\n\nBeste Anneke de Vries,\n\nHet bestuur van Regio Rivierenland"
                                + " zendt u de stukken toe.\n\nU kunt reageren tot en met vrijdag 5 juni 2026.\n\nBekijk");
    }

    @Test
    void met_eigen_woorden_gaan_die_en_alleen_voor_deze_organisatie() throws Exception {
        bewaar("{regeling}, stukken", "Goedendag.\r\n\r\nAntwoord voor\r\n{uiterlijk}.");
        MimeMessage eigen = verstuurd(REGIO);
        assertThat(eigen.getSubject()).isEqualTo("Regio Rivierenland, stukken");
        assertThat(tekst(eigen)).contains("Goedendag.\n\nAntwoord voor vrijdag 5 juni 2026.\n\nBekijk de procedure:\n");
        greenMail.purgeEmailFromAllMailboxes();
        assertThat(verstuurd(ANDER).getSubject()).isEqualTo("Regio Rivierenland: begroting");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{regeling} | Beste {naam}, voor {uiterlijk}.    | tekst     | Onbekend veld: {naam}",
                "{datum}    | Voor {uiterlijk}.                  | onderwerp | Onbekend veld: {datum}",
                "{regeling} | Voor {uiterlijk.                   | tekst     | Een accolade staat los",
                "{regeling} | ${uiterlijk} {T(java.lang.Runtime)}| tekst     | Onbekend veld: {T(java.lang.Runtime)}",
                "{regeling} | Reageer snel.                      | tekst     | In de tekst ontbreekt {uiterlijk}",
                "Stukken    | Voor {uiterlijk}.                  | onderwerp | Begin het onderwerp met {regeling}",
                "''         | Voor {uiterlijk}.                  | onderwerp | Vul een tekst in"
            })
    void een_tekst_die_niet_klopt_wordt_bij_het_veld_geweigerd(
            String onderwerp, String tekst, String veld, String fout) {
        assertThatExceptionOfType(OngeldigeInvoer.class)
                .isThrownBy(() -> bewaar(onderwerp, tekst))
                .satisfies(nee -> assertThat(nee.fouten()).containsOnlyKeys(veld))
                .withMessageContaining(fout);
        assertThat(teksten.organisaties()).isEmpty();
    }

    @Test
    void wat_een_veld_bevat_wordt_niet_nog_eens_gelezen() throws Exception {
        bewaar("{regeling}", "{onderwerp} {uiterlijk}");
        Map<String, String> waarden = Map.of(
                "regeling", "A\r\nBcc: x@example.nl",
                "onderwerp", "{uiterlijk} ${7*7} [[${7*7}]] $1 \\",
                "terinzage", "",
                "uiterlijk", "5 juni");
        kamer.zetKlaar(bericht(REGIO, waarden));
        kamer.postbode().verzendNu();
        MimeMessage mail = greenMail.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("A Bcc: x@example.nl");
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(tekst(mail)).contains("{uiterlijk} ${7*7} [[${7*7}]] $1 \\ 5 juni");
    }

    @Test
    void woorden_die_niet_meer_passen_houden_geen_bericht_tegen() throws Exception {
        bewaar("{regeling}", "Voor {uiterlijk}.");
        kamer.jdbc().sql("update berichttekst set tekst = 'Van {vroeger}.'").update();
        assertThat(tekst(verstuurd(REGIO))).contains("zendt u de stukken toe");
    }

    @Test
    void woorden_die_te_weinig_zeggen_gaan_niet_mee_ook_niet_als_ze_al_bewaard_zijn() throws Exception {
        bewaar("{regeling}", "Voor {uiterlijk}.");
        kamer.jdbc().sql("update berichttekst set tekst = 'Reageer snel.'").update();
        assertThat(tekst(verstuurd(REGIO))).contains("U kunt reageren tot en met vrijdag 5 juni 2026.");
    }

    @Test
    void een_te_lang_onderwerp_verliest_de_staart_van_zijn_langste_veld_en_niet_waar_het_bericht_over_gaat() {
        Map<String, String> waarden = Map.of("naam", "Gemeenschappelijke regeling ".repeat(4), "jaar", "2028");
        String onderwerp = Berichtsoort.onderwerp("{naam} {jaar}: herinnering akkoord", waarden);
        assertThat(onderwerp)
                .startsWith("Gemeenschappelijke regeling")
                .endsWith("… 2028: herinnering akkoord")
                .hasSizeLessThanOrEqualTo(Bericht.LANGSTE_ONDERWERP);
        assertThat(Berichtsoort.onderwerp("{jaar}", waarden)).isEqualTo("2028");
    }

    @Test
    void een_waarde_met_een_witregel_wordt_meer_alineas() {
        assertThat(Berichtsoort.alineas("Let op: {wat}", Map.of("wat", "een\n\ntwee\r\n \r\n{drie}")))
                .containsExactly("Let op: een", "twee", "{drie}");
    }

    @Test
    void a_message_without_exactly_its_fields_is_a_mistake_in_the_program() {
        assertThatIllegalArgumentException().isThrownBy(() -> bericht(REGIO, Map.of("regeling", "x")));
    }

    @Test
    void het_voorbeeld_heeft_in_elk_veld_een_voorbeeld() {
        Eigenteksten.Voorbeeld voorbeeld = teksten.voorbeeld(
                Proefberichten.STUKKEN, new Eigenteksten.Tekst("{regeling}", "{terinzage}\n\nVoor {uiterlijk}."));
        assertThat(voorbeeld.onderwerp()).isEqualTo("Regio Rivierenland");
        assertThat(voorbeeld.alineas()).containsExactly("Voor vrijdag 5 juni 2026.");
    }

    @Test
    void de_huisstijl_bepaalt_naam_kleur_antwoordadres_en_ondertekening() throws Exception {
        stijlen.bewaar(
                REGIO,
                new Huisstijl(
                        " Regio Rivierenland ",
                        "#7A0019",
                        "secretariaat@regio.example.nl",
                        "Bel 0344 00 00 00.",
                        "Met vriendelijke groet"),
                "bea");
        MimeMessage mail = verstuurd(REGIO);
        assertThat(mail.getFrom()[0]).hasToString("Regio Rivierenland <regelgang@example.nl>");
        assertThat(mail.getReplyTo()[0]).hasToString("secretariaat@regio.example.nl");
        assertThat(tekst(mail)).contains("\n\nMet vriendelijke groet\n\nVragen? Bel 0344 00 00 00.\n");
        String html = deel(mail, 1);
        assertThat(html).contains("background: #7a0019", ">Regio Rivierenland</p>", "Met vriendelijke groet");
        greenMail.purgeEmailFromAllMailboxes();
        assertThat(verstuurd(ANDER).getFrom()[0]).hasToString("Regelgang <regelgang@example.nl>");
        stijlen.wis(REGIO);
        assertThat(stijlen.van(REGIO)).isEqualTo(stijlen.van(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rood", "#fff", "#ffcc00", "#777777", "#00517d; background: url(x)"})
    void een_kleur_waarop_wit_niet_te_lezen_is_wordt_geweigerd(String kleur) {
        assertThatExceptionOfType(OngeldigeInvoer.class)
                .isThrownBy(
                        () -> stijlen.bewaar(REGIO, new Huisstijl("Regio", kleur, "a@example.nl", "Bel.", ""), "bea"))
                .satisfies(fout -> assertThat(fout.fouten()).containsOnlyKeys("kleur"));
    }

    @Test
    void een_regeleinde_komt_niet_in_een_kop() {
        assertThatExceptionOfType(OngeldigeInvoer.class)
                .isThrownBy(() -> stijlen.bewaar(
                        REGIO,
                        new Huisstijl("Regio\r\nBcc: x@example.nl", "#000000", "a@example.nl\r\nb", "", "x\ny"),
                        "bea"))
                .satisfies(fout ->
                        assertThat(fout.fouten()).containsOnlyKeys("naam", "antwoordAan", "contact", "ondertekening"));
    }

    @Test
    void contrast_is_that_of_wcag() {
        assertThat(Huisstijl.contrastMetWit("#000000")).isEqualTo(21.0);
        assertThat(Huisstijl.contrastMetWit("#ffffff")).isEqualTo(1.0);
        assertThat(Huisstijl.contrastMetWit("#767676")).isBetween(4.5, 4.6);
    }

    private void bewaar(String onderwerp, String tekst) {
        teksten.bewaar(REGIO, Proefberichten.STUKKEN, new Eigenteksten.Tekst(onderwerp, tekst), "bea");
    }

    private MimeMessage verstuurd(OrganisatieId namens) {
        kamer.zetKlaar(bericht(
                namens,
                Map.of(
                        "regeling", "Regio Rivierenland",
                        "onderwerp", "begroting",
                        "terinzage", "",
                        "uiterlijk", "vrijdag 5 juni 2026")));
        assertThat(kamer.postbode().verzendNu()).isOne();
        return greenMail.getReceivedMessages()[0];
    }

    private static Bericht bericht(OrganisatieId namens, Map<String, String> waarden) {
        return Proefberichten.STUKKEN.bericht(
                Postkamer.DOSSIER,
                namens,
                "Anneke de Vries",
                "anneke.devries@example.nl",
                waarden,
                Knop.naarPagina("Bekijk de procedure", "/procedures/1"));
    }

    private static String tekst(MimeMessage mail) throws Exception {
        return deel(mail, 0);
    }

    private static String deel(MimeMessage mail, int nummer) throws Exception {
        MimeMultipart delen = (MimeMultipart) mail.getContent();
        return ((String) delen.getBodyPart(nummer).getContent()).replace("\r\n", "\n");
    }
}
