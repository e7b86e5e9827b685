package nl.regelgang.sjablonen;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A Word file of a test as its parts, so that a test can write in it what Word, or an attacker, would. */
record Wordbestand(Map<String, byte[]> delen) {

    static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    /** The standard template with this as its body, as XML of Word with the prefix {@code w}. */
    static Wordbestand met(String inhoud) {
        return van(Standaardsjabloon.van(Stuksoort.RAADSVOORSTEL))
                .deel(
                        "word/document.xml",
                        "<w:document " + W + "><w:body>" + inhoud + "<w:sectPr/></w:body></w:document>");
    }

    static Wordbestand van(byte[] docx) {
        Map<String, byte[]> delen = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
                delen.put(deel.getName(), zip.readAllBytes());
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return new Wordbestand(delen);
    }

    Wordbestand deel(String naam, String inhoud) {
        return deel(naam, inhoud.getBytes(StandardCharsets.UTF_8));
    }

    Wordbestand deel(String naam, byte[] inhoud) {
        Map<String, byte[]> meer = new LinkedHashMap<>(delen);
        meer.put(naam, inhoud);
        return new Wordbestand(meer);
    }

    /** The body refers to something of this kind. */
    Wordbestand verwijzing(String soort, String doel, boolean extern) {
        return deel(
                "word/_rels/document.xml.rels", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s"
                 Target="%s"%s/></Relationships>""".formatted(soort, doel, extern ? " TargetMode=\"External\"" : ""));
    }

    String xml(String naam) {
        return new String(delen.get(naam), StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(uit)) {
            for (Map.Entry<String, byte[]> deel : delen.entrySet()) {
                zip.putNextEntry(new ZipEntry(deel.getKey()));
                zip.write(deel.getValue());
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return uit.toByteArray();
    }

    static String alinea(String... stukjes) {
        return Stream.of(stukjes)
                .map(stukje -> "<w:r><w:t xml:space=\"preserve\">" + stukje + "</w:t></w:r>")
                .collect(Collectors.joining("<w:proofErr w:type=\"spellStart\"/>", "<w:p>", "</w:p>"));
    }

    static String tabel(String... cellen) {
        return Stream.of(cellen)
                .map(cel -> "<w:tc>" + (cel.startsWith("<") ? cel : alinea(cel)) + "</w:tc>")
                .collect(Collectors.joining("", "<w:tbl><w:tr>", "</w:tr></w:tbl>"));
    }

    /** What somebody reads who opens it, with tables as tabs. */
    static String tekst(byte[] docx) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor lezer = new XWPFWordExtractor(document)) {
            return lezer.getText();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
