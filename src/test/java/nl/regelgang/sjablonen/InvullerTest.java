package nl.regelgang.sjablonen;

import static nl.regelgang.sjablonen.Wordbestand.alinea;
import static nl.regelgang.sjablonen.Wordbestand.tabel;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.regelgang.dossier.Bestanden;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What comes out of a template, read again from the file. */
class InvullerTest {

    private static final Gegevens GEGEVENS = new Gegevens(
            Map.of("regeling", "Regio Rivierenland", "onderwerp", "begroting 2028"),
            Map.of(
                    "termijn",
                    List.of(
                            Map.of("termijn.wat", "Zienswijze geven", "termijn.dag", "maandag 4 mei 2026"),
                            Map.of("termijn.wat", "Begroting vaststellen", "termijn.dag", "donderdag 9 juli 2026"))));

    @ParameterizedTest
    @EnumSource(Stuksoort.class)
    void elk_standaardsjabloon_wordt_aangenomen_en_toont_elk_voorbeeld(Stuksoort soort) throws IOException {
        byte[] standaard = Standaardsjabloon.van(soort);
        new Sjabloonkeuring(Bestanden.wordkeuring()).keur(soort, "sjabloon.docx", standaard);

        String tekst = Wordbestand.tekst(Invuller.vul(standaard, Gegevens.voorbeeld(soort)));

        assertThat(tekst).doesNotContain("{", "}", Gegevens.NIET_INGEVULD);
        soort.velden().forEach(veld -> assertThat(tekst).as(veld.naam()).contains(veld.voorbeeld()));
    }

    @Test
    void een_raadsvoorstel_vraagt_om_de_vier_gezichtspunten_en_zegt_wat_de_raad_wordt_gevraagd() throws IOException {
        byte[] stuk = Invuller.vul(
                Standaardsjabloon.van(Stuksoort.RAADSVOORSTEL), Gegevens.voorbeeld(Stuksoort.RAADSVOORSTEL));

        assertThat(koppen(stuk))
                .contains(
                        "Doel en belang van het samenwerkingsverband",
                        "Eigen opvatting en belang",
                        "Onze rol als deelnemer",
                        "Belangen van andere deelnemers");
        assertThat(Wordbestand.tekst(stuk)).contains("Gevraagd: zienswijze");
    }

    @Test
    void een_stuk_is_nederlands_en_heeft_echte_koppen_en_een_titel() throws IOException {
        byte[] stuk =
                Invuller.vul(Standaardsjabloon.van(Stuksoort.REACTIENOTA), Gegevens.voorbeeld(Stuksoort.REACTIENOTA));

        assertThat(koppen(stuk)).startsWith("Nota van zienswijzen: begroting 2028 van Regio Rivierenland", "Inleiding");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(stuk))) {
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("Nota van zienswijzen");
            assertThat(document.getTables().get(0).getRow(0).isRepeatHeader()).isTrue();
        }
        assertThat(Wordbestand.van(stuk).xml("word/styles.xml")).contains("w:lang w:val=\"nl-NL\"");
    }

    private static List<String> koppen(byte[] stuk) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(stuk))) {
            return document.getParagraphs().stream()
                    .filter(alinea ->
                            alinea.getStyle() != null && alinea.getStyle().startsWith("Heading"))
                    .map(XWPFParagraph::getText)
                    .toList();
        }
    }

    @Test
    void a_field_that_word_spread_over_runs_is_filled_in() throws IOException {
        assertThat(gevuld(alinea("Over {on", "der", "werp} van { Reg", "eling }.")))
                .startsWith("Over begroting 2028 van Regio Rivierenland.");
    }

    @Test
    void a_field_without_a_value_shows_that_it_is_not_filled_in() throws IOException {
        assertThat(gevuld(alinea("Bijdrage: {bijdrage}"))).startsWith("Bijdrage: [niet ingevuld]");
    }

    @Test
    void a_field_in_a_text_box_is_filled_in_once() throws IOException {
        assertThat(Wordbestand.van(vul("<w:p><w:r><w:pict><w:txbxContent>" + alinea("{regeling}")
                                + "</w:txbxContent></w:pict></w:r><w:r><w:t>{onderwerp}</w:t></w:r></w:p>"))
                        .xml("word/document.xml"))
                .contains(">Regio Rivierenland<", ">begroting 2028<")
                .doesNotContain("{");
    }

    @Test
    void a_row_comes_back_for_every_item_of_its_list() throws IOException {
        assertThat(gevuld(tabel("{termijn.wat}", "{termijn.dag} ({regeling})"))).startsWith("""
                        Zienswijze geven\tmaandag 4 mei 2026 (Regio Rivierenland)
                        Begroting vaststellen\tdonderdag 9 juli 2026 (Regio Rivierenland)
                        """);
    }

    @Test
    void a_list_without_items_says_so() throws IOException {
        byte[] stuk = Invuller.vul(
                Wordbestand.met(tabel("{termijn.wat}", "{termijn.dag}")).bytes(), new Gegevens(Map.of(), Map.of()));

        assertThat(Wordbestand.tekst(stuk)).startsWith("Geen\t\n");
    }

    @Test
    void a_list_within_a_cell_leaves_the_row_around_it_alone() throws IOException {
        assertThat(gevuld(tabel("{regeling}", tabel("{termijn.wat}") + "<w:p/>")))
                .containsOnlyOnce("Regio Rivierenland")
                .contains("Zienswijze geven", "Begroting vaststellen");
    }

    @Test
    void what_people_wrote_is_text_and_is_not_read_again() throws IOException {
        Gegevens lastig = new Gegevens(
                Map.of("regeling", "{onderwerp} & <b>vet</b>", "onderwerp", "geheim"),
                Map.of("termijn", List.of(Map.of("termijn.wat", "{onderwerp}"))));

        byte[] stuk = Invuller.vul(
                Wordbestand.met(alinea("{regeling}") + tabel("{termijn.wat}")).bytes(), lastig);

        assertThat(Wordbestand.tekst(stuk)).startsWith("{onderwerp} & <b>vet</b>\n{onderwerp}\n");
    }

    @Test
    void new_lines_stay_new_lines_and_what_a_document_cannot_hold_is_left_out() throws IOException {
        Gegevens regels = new Gegevens(Map.of("regeling", "een\r\ntwee\u0000\u0007\ndrie"), Map.of());

        byte[] stuk = Invuller.vul(Wordbestand.met(alinea("[{regeling}]")).bytes(), regels);

        assertThat(Wordbestand.tekst(stuk)).startsWith("[een\ntwee  \ndrie]\n");
    }

    private static String gevuld(String inhoud) throws IOException {
        return Wordbestand.tekst(vul(inhoud));
    }

    private static byte[] vul(String inhoud) throws IOException {
        return Invuller.vul(Wordbestand.met(inhoud).bytes(), GEGEVENS);
    }
}
