package nl.regelgang.dossier;

import static nl.regelgang.dossier.Bestanden.docxDelen;
import static nl.regelgang.dossier.Bestanden.jpg;
import static nl.regelgang.dossier.Bestanden.met;
import static nl.regelgang.dossier.Bestanden.odtDelen;
import static nl.regelgang.dossier.Bestanden.ole;
import static nl.regelgang.dossier.Bestanden.pdf;
import static nl.regelgang.dossier.Bestanden.png;
import static nl.regelgang.dossier.Bestanden.samen;
import static nl.regelgang.dossier.Bestanden.tekst;
import static nl.regelgang.dossier.Bestanden.xlsxDelen;
import static nl.regelgang.dossier.Bestanden.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BestandskeuringTest {

    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";
    private static final String HTML = "<!DOCTYPE html><html><script>alert(1)</script></html>";

    private final Bestandskeuring keuring = new Bestandskeuring();

    @TempDir
    Path map;

    static Stream<Arguments> goedeBestanden() {
        return Stream.of(
                arguments("begroting.pdf", pdf(), Bestandssoort.PDF),
                arguments("BEGROTING.PDF", pdf(), Bestandssoort.PDF),
                arguments("begroting.exe.pdf", pdf(), Bestandssoort.PDF),
                arguments("noemt /Encrypt.pdf", pdf("<< /Root 1 0 R >> % over /Encrypt"), Bestandssoort.PDF),
                arguments("zienswijze.docx", zip(docxDelen()), Bestandssoort.DOCX),
                arguments("bijdragen.xlsx", zip(xlsxDelen()), Bestandssoort.XLSX),
                arguments("zienswijze.odt", zip(odtDelen("<manifest/>")), Bestandssoort.ODT),
                arguments("grafiek.png", png(), Bestandssoort.PNG),
                arguments("foto.jpg", jpg(), Bestandssoort.JPG),
                arguments("foto.jpeg", jpg(), Bestandssoort.JPG),
                arguments(
                        "met tabel.docx",
                        zip(met(docxDelen(), "word/embeddings/tabel.xlsx", zip(xlsxDelen()))),
                        Bestandssoort.DOCX));
    }

    @ParameterizedTest(name = "{0} is {2}")
    @MethodSource("goedeBestanden")
    void accepts(String naam, byte[] inhoud, Bestandssoort soort) throws IOException {
        assertThat(keur(naam, inhoud)).isEqualTo(soort);
    }

    static Stream<Arguments> geweigerdeBestanden() {
        return Stream.of(anders(), beveiligd(), macros(), bommen(), dubbel()).flatMap(groep -> groep);
    }

    private static Stream<Arguments> anders() {
        byte[] docx = zip(docxDelen());
        return Stream.of(
                arguments("leeg", "leeg.pdf", new byte[0], "leeg"),
                arguments("no extension", "begroting", pdf(), "Dit soort bestand kan niet"),
                arguments("a program", "begroting.exe", tekst("MZ\u0090\0"), "Dit soort bestand kan niet"),
                arguments("a program renamed", "begroting.pdf", tekst("MZ\u0090\0\3\0\0\0"), "inhoud is iets anders"),
                arguments("SVG", "logo.svg", tekst("<svg/>"), "Dit soort bestand kan niet"),
                arguments(
                        "SVG renamed",
                        "logo.png",
                        tekst("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
                        "inhoud is iets anders"),
                arguments("HTML renamed", "begroting.pdf", tekst(HTML), "inhoud is iets anders"),
                arguments("EICAR renamed", "begroting.pdf", tekst(EICAR), "inhoud is iets anders"),
                arguments("PDF renamed", "begroting.docx", pdf(), "inhoud is iets anders"),
                arguments("Word renamed to PDF", "begroting.pdf", docx, "inhoud is iets anders"),
                arguments("Word renamed to Excel", "begroting.xlsx", docx, "van binnen niet"),
                arguments("Word renamed to ODT", "begroting.odt", docx, "van binnen niet"),
                arguments("JPG renamed to PNG", "foto.png", jpg(), "inhoud is iets anders"),
                arguments("a plain zip", "stukken.docx", zip(Map.of("a.txt", tekst("a"))), "van binnen niet"),
                arguments("an ODT spreadsheet", "cijfers.odt", zip(odsDelen()), "van binnen niet"),
                arguments("half a PDF", "begroting.pdf", Arrays.copyOf(pdf(), 90), "niet compleet"),
                arguments("half a Word file", "stuk.docx", Arrays.copyOf(docx, docx.length - 30), "beschadigd"),
                arguments("an old Word file", "stuk.docx", ole("WordDocument"), "inhoud is iets anders"),
                arguments("a hidden extension", "stuk\u202Efdp.exe", pdf(), "Dit soort bestand kan niet"));
    }

    private static Map<String, byte[]> odsDelen() {
        return met(odtDelen("<manifest/>"), "mimetype", tekst("application/vnd.oasis.opendocument.spreadsheet"));
    }

    private static Stream<Arguments> beveiligd() {
        byte[] lang = new byte[65_530];
        return Stream.of(
                arguments("PDF", "stuk.pdf", pdf("<< /Root 1 0 R /Encrypt 5 0 R >>"), "zonder beveiliging"),
                arguments("PDF, inline", "stuk.pdf", pdf("<< /Root 1 0 R /Encrypt<</V 5>> >>"), "zonder beveiliging"),
                arguments(
                        "PDF, across two windows",
                        "stuk.pdf",
                        samen(tekst("%PDF-1.7\n"), lang, tekst("/Encrypt 5 0 R\n%%EOF")),
                        "zonder beveiliging"),
                arguments("Word", "stuk.docx", ole("EncryptedPackage"), "wachtwoord"),
                arguments("Excel", "stuk.xlsx", ole("EncryptedPackage"), "wachtwoord"),
                arguments("ODT", "stuk.odt", zip(odtDelen("<manifest:encryption-data/>")), "wachtwoord"));
    }

    private static Stream<Arguments> macros() {
        String docm = "application/vnd.ms-word.document.macroEnabled.main+xml";
        return Stream.of(
                arguments("a docm", "stuk.docm", zip(docxDelen()), "macro's"),
                arguments("a docm renamed", "stuk.docx", zip(Bestanden.office(docm, "word/document.xml")), "macro's"),
                arguments(
                        "an escaped kind",
                        "stuk.docx",
                        zip(Bestanden.office(docm.replace("macro", "&#109;acro"), "word/document.xml")),
                        "macro's"),
                arguments("VBA", "stuk.docx", zip(met(docxDelen(), "word/vbaProject.bin", tekst("x"))), "macro's"),
                arguments("VBA, inside", "stuk.docx", zip(ingebed("xl/vbaProject.bin")), "macro's"),
                arguments("Excel 4", "stuk.xlsx", zip(met(xlsxDelen(), "xl/macrosheets/a.xml", tekst("x"))), "macro's"),
                arguments("Basic", "stuk.odt", zip(met(odtDelen(""), "Basic/Standard/a.xml", tekst("x"))), "macro's"));
    }

    private static Map<String, byte[]> ingebed(String deel) {
        return met(docxDelen(), "word/embeddings/a.xlsx", zip(met(xlsxDelen(), deel, tekst("x"))));
    }

    private static Stream<Arguments> bommen() {
        byte[] bom = new byte[20_000_000];
        byte[] dieper = zip(Map.of("b.zip", zip(Map.of("c.txt", tekst("c")))));
        Map<String, byte[]> veel = new LinkedHashMap<>(docxDelen());
        for (int nummer = 0; nummer < 2_000; nummer++) {
            veel.put("word/deel" + nummer + ".xml", tekst("x"));
        }
        return Stream.of(
                arguments("20 MB of nothing", "stuk.docx", zip(met(docxDelen(), "bom.xml", bom)), "veel meer"),
                arguments("the same, inside", "stuk.docx", zip(binnenste(bom)), "veel meer"),
                arguments("too deep", "stuk.docx", zip(met(docxDelen(), "a.zip", dieper)), "veel meer"),
                arguments("2,002 parts", "stuk.docx", zip(veel), "veel meer"));
    }

    private static Map<String, byte[]> binnenste(byte[] bom) {
        return met(docxDelen(), "word/embeddings/a.xlsx", zip(met(xlsxDelen(), "bom.xml", bom)));
    }

    private static Stream<Arguments> dubbel() {
        byte[] docx = zip(docxDelen());
        return Stream.of(
                arguments("PDF and zip", "stuk.pdf", samen(pdf(), docx), "tweede bestand"),
                arguments("PNG and zip", "stuk.png", samen(png(), docx), "tweede bestand"),
                arguments("JPG and zip", "stuk.jpg", samen(jpg(), docx), "tweede bestand"),
                arguments("HTML and PDF", "stuk.pdf", samen(tekst(HTML), pdf()), "inhoud is iets anders"),
                arguments("HTML and Word", "stuk.docx", samen(tekst(HTML), docx), "inhoud is iets anders"),
                arguments("two parts, one name", "stuk.docx", zip(tweemaal()), "beschadigd"),
                arguments("a path out", "stuk.docx", zip(met(docxDelen(), "../../x", tekst("x"))), "beschadigd"),
                arguments("a backslash", "stuk.docx", zip(met(docxDelen(), "..\\x", tekst("x"))), "beschadigd"));
    }

    private static Map<String, byte[]> tweemaal() {
        return met(docxDelen(), "WORD/document.xml", tekst("<ander/>"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("geweigerdeBestanden")
    void refuses(String wat, String naam, byte[] inhoud, String reden) {
        assertThatThrownBy(() -> keur(naam, inhoud)).isInstanceOfSatisfying(OngeldigeInvoer.class, fout -> {
            assertThat(fout.fouten()).containsOnlyKeys("");
            assertThat(fout).hasMessageContaining(reden).hasMessageEndingWith(".");
        });
    }

    private Bestandssoort keur(String naam, byte[] inhoud) throws IOException {
        Path bestand = Files.write(map.resolve("ontvangen"), inhoud);
        return keuring.keur(bestand, Bestandsnaam.van(naam));
    }
}
