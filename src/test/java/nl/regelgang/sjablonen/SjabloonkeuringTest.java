package nl.regelgang.sjablonen;

import static nl.regelgang.sjablonen.Wordbestand.W;
import static nl.regelgang.sjablonen.Wordbestand.alinea;
import static nl.regelgang.sjablonen.Wordbestand.tabel;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.Random;
import nl.regelgang.dossier.Bestanden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes in from outside: a mistake of a colleague, and what an attacker would send. */
class SjabloonkeuringTest {

    private static final String DDE =
            "<w:r><w:instrText>DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k\"</w:instrText></w:r>";

    private final Sjabloonkeuring keuring = new Sjabloonkeuring(Bestanden.wordkeuring());

    @Test
    void een_onbekend_veld_wordt_geweigerd_en_genoemd_met_de_velden_die_er_wel_zijn() {
        geweigerd(Wordbestand.met(alinea("Beste {burge", "meester}")))
                .withMessageStartingWith(
                        "Onbekend veld: {burgemeester}. Gebruik in een raadsvoorstel alleen {regeling},")
                .withMessageContaining("{bijdrage vorig jaar}");
    }

    @Test
    void een_onbekend_veld_in_een_koptekst_wordt_ook_gevonden() {
        geweigerd(metKoptekst(alinea("{afdeling}"))).withMessageStartingWith("Onbekend veld: {afdeling}.");
    }

    @Test
    void een_losse_accolade_wordt_genoemd_met_de_regel_waarin_zij_staat() {
        geweigerd(Wordbestand.met(alinea("Over {onderwerp van")))
                .withMessageContaining("Een accolade staat los in de regel \"Over {onderwerp van\"");
    }

    @Test
    void een_veld_van_een_lijst_moet_in_een_tabel_staan() {
        geweigerd(Wordbestand.met(alinea("{termijn.dag}")))
                .withMessageStartingWith("Het veld {termijn.dag} moet in een rij van een tabel staan.");
    }

    @Test
    void een_rij_hoort_bij_een_lijst() throws IOException {
        Wordbestand dubbel = Wordbestand.met(tabel("{raad.naam}", "{termijn.dag}"));
        assertThatExceptionOfType(OngeldigeInvoer.class)
                .isThrownBy(() -> keuring.keur(Stuksoort.ZIENSWIJZEVERZOEK, "a.docx", dubbel.bytes()))
                .withMessageContaining("hoort bij meer dan één lijst");
        geweigerd(Wordbestand.met(tabel("{termijn.wat}", tabel("{termijn.dag}") + "<w:p/>")))
                .withMessageContaining("hoort bij meer dan één lijst");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sjabloon.docm", "sjabloon.dotm", "sjabloon.dotx", "sjabloon.doc", "sjabloon.exe", "x"})
    void only_a_docx_is_taken(String naam) {
        assertThatExceptionOfType(OngeldigeInvoer.class)
                .isThrownBy(() ->
                        keuring.keur(Stuksoort.RAADSVOORSTEL, naam, Standaardsjabloon.van(Stuksoort.RAADSVOORSTEL)));
    }

    @Test
    void macros_under_the_name_of_a_docx_are_refused() {
        geweigerd(Wordbestand.met(alinea("x")).deel("word/vbaProject.bin", new byte[] {1, 2, 3}))
                .withMessageContaining("macro");
        Wordbestand docm = Wordbestand.met(alinea("x"));
        geweigerd(docm.deel(
                        "[Content_Types].xml",
                        docm.xml("[Content_Types].xml")
                                .replace(
                                        "openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                        "ms-word.document.macroEnabled.main+xml")))
                .withMessageContaining("macro");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE w:document SYSTEM \"https://example.nl/x.dtd\">",
                "<!DOCTYPE w:document [<!ENTITY a \"aaaa\"><!ENTITY x \"&a;&a;&a;&a;\">]>"
            })
    void a_document_type_is_refused_so_that_nothing_is_fetched_or_multiplied(String doctype) {
        geweigerd(Wordbestand.met("")
                        .deel(
                                "word/document.xml",
                                doctype + "<w:document " + W + "><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p>"
                                        + "</w:body></w:document>"))
                .withMessageContaining("niet te lezen als Word-document");
    }

    @Test
    void what_is_many_times_bigger_inside_is_refused() {
        geweigerd(Wordbestand.met(alinea("x")).deel("word/bom.xml", new byte[30 * 1024 * 1024]))
                .withMessageContaining("veel meer dan bij een gewoon");
        byte[] ruis = new byte[300_000];
        new Random(1).nextBytes(ruis);
        geweigerd(Wordbestand.met(alinea("x"))
                        .deel("word/ruis.xml", ruis)
                        .deel("word/bom.xml", new byte[9 * 1024 * 1024]))
                .withMessageContaining("veel meer dan bij een gewoon sjabloon");
    }

    @Test
    void a_file_of_more_than_two_megabytes_is_refused() {
        byte[] ruis = new byte[2 * 1024 * 1024];
        new Random(1).nextBytes(ruis);
        geweigerd(Wordbestand.met(alinea("x")).deel("word/foto.xml", ruis)).withMessageContaining("groter dan 2 MB");
    }

    @ParameterizedTest
    @CsvSource({
        "image,https://example.nl/teller.png,true,van buiten",
        "attachedTemplate,file:///C:/huis/stijl.dotm,true,van buiten",
        "hyperlink,file:///etc/passwd,true,van buiten",
        "hyperlink,smb://example.nl/deel,true,van buiten",
        "subDocument,ander.docx,true,van buiten",
        "oleObject,object.xml,false,een ander bestand",
        "package,tabel.xml,false,een ander bestand",
        "aFChunk,deel.xml,false,een ander bestand",
        "control,activeX/knop.xml,false,een ander bestand"
    })
    void what_is_fetched_or_hidden_in_it_is_refused(String soort, String doel, boolean extern, String waarom) {
        geweigerd(Wordbestand.met(alinea("x")).verwijzing(soort, doel, extern)).withMessageContaining(waarom);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.nl/", "mailto:griffie@example.nl"})
    void a_link_that_somebody_clicks_is_no_danger(String doel) {
        aangenomen(Wordbestand.met(alinea("x")).verwijzing("hyperlink", doel, true));
    }

    @Test
    void a_field_of_word_that_starts_something_is_refused_however_it_is_cut_up() {
        String begin = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
        String einde = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        geweigerd(Wordbestand.met(begin + DDE + einde)).withMessageContaining("veldcode van Word");
        geweigerd(Wordbestand.met(begin + DDE + "</w:p>")).withMessageContaining("veldcode van Word");
        geweigerd(Wordbestand.met("<w:p>" + DDE + "</w:p>")).withMessageContaining("veldcode van Word");
        geweigerd(Wordbestand.met(begin + "<w:r><w:instrText>D</w:instrText></w:r><w:r><w:instrText>DE x</w:instrText>"
                        + "</w:r>" + einde))
                .withMessageContaining("DDE");
        geweigerd(Wordbestand.met(begin + begin.replace("<w:p>", "")
                        + "<w:r><w:instrText>QUOTE 68 68 69</w:instrText></w:r>"
                        + einde.replace("</w:p>", "") + einde))
                .withMessageContaining("QUOTE");
        geweigerd(Wordbestand.met(
                        "<w:p><w:fldSimple w:instr=\" includepicture &quot;https://example.nl/x.png&quot; \"/></w:p>"))
                .withMessageContaining("INCLUDEPICTURE");
    }

    @Test
    void a_part_of_which_the_kind_is_written_with_capitals_is_looked_at_too() {
        Wordbestand bestand = metKoptekst(
                "<w:p><w:fldSimple w:instr=\"INCLUDEPICTURE &quot;https://example.nl/x.png&quot;\"/></w:p>");
        String soorten = bestand.xml("[Content_Types].xml");

        geweigerd(bestand.deel("[Content_Types].xml", soorten.replace("header+xml", "Header+XML")))
                .withMessageContaining("INCLUDEPICTURE");
    }

    @Test
    void elements_that_are_nested_without_end_are_refused_before_anything_walks_through_them() {
        int diep = 300;
        geweigerd(Wordbestand.met("<w:p>".repeat(diep) + "</w:p>".repeat(diep)))
                .withMessageContaining("niet te lezen als Word-document");
        aangenomen(Wordbestand.met(tabel(tabel(tabel("{regeling}") + "<w:p/>") + "<w:p/>")));
    }

    @Test
    void page_numbers_are_fine() {
        aangenomen(metKoptekst(
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE \\* MERGEFORMAT "
                        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:fldSimple w:instr=\"NUMPAGES\"/></w:p>"));
    }

    @Test
    void strict_open_xml_in_which_no_field_would_be_seen_is_refused() {
        geweigerd(Wordbestand.met("")
                        .deel(
                                "word/document.xml",
                                "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:body>"
                                        + alinea("{x}") + "</w:body></w:document>"))
                .withMessageContaining("niet te lezen als Word-document");
    }

    @Test
    void broken_xml_is_refused_in_words() {
        geweigerd(Wordbestand.met("").deel("word/document.xml", "<w:document"))
                .withMessageContaining("niet te lezen als Word-document");
    }

    private static Wordbestand metKoptekst(String alinea) {
        Wordbestand basis = Wordbestand.met(alinea("x"));
        return basis.deel("word/header1.xml", "<w:hdr " + W + ">" + alinea + "</w:hdr>")
                .deel(
                        "[Content_Types].xml",
                        basis.xml("[Content_Types].xml")
                                .replace(
                                        "</Types>",
                                        "<Override PartName=\"/word/header1.xml\" ContentType=\"application/vnd"
                                                + ".openxmlformats-officedocument.wordprocessingml.header+xml\"/></Types>"));
    }

    private void aangenomen(Wordbestand bestand) {
        assertThatCode(() -> keuring.keur(Stuksoort.RAADSVOORSTEL, "sjabloon.docx", bestand.bytes()))
                .doesNotThrowAnyException();
    }

    private ThrowableAssertAlternative<OngeldigeInvoer> geweigerd(Wordbestand bestand) {
        return assertThatExceptionOfType(OngeldigeInvoer.class)
                .isThrownBy(() -> keuring.keur(Stuksoort.RAADSVOORSTEL, "sjabloon.docx", bestand.bytes()));
    }
}
