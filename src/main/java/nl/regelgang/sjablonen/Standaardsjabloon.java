package nl.regelgang.sjablonen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * The template that everybody has who made none: a text of this application, set in Word with real headings, in Dutch.
 * In that text {@code #} and {@code ##} begin a heading, {@code >} what somebody still has to write, and {@code |} a row
 * of a table, of which the first is its heading.
 */
final class Standaardsjabloon {

    private final XWPFDocument document = new XWPFDocument();

    private Standaardsjabloon() {}

    static byte[] van(Stuksoort soort) {
        Standaardsjabloon sjabloon = new Standaardsjabloon();
        try (XWPFDocument document = sjabloon.document) {
            Opmaak.zet(document, soort);
            sjabloon.schrijf(tekst(soort));
            ByteArrayOutputStream uit = new ByteArrayOutputStream();
            document.write(uit);
            return uit.toByteArray();
        } catch (IOException | InvalidFormatException fout) {
            throw new IllegalStateException("standard template of " + soort, fout);
        }
    }

    private static List<String> tekst(Stuksoort soort) {
        String bestand = "/sjablonen/" + soort.code() + ".txt";
        try (InputStream in = Objects.requireNonNull(Standaardsjabloon.class.getResourceAsStream(bestand), bestand)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private void schrijf(List<String> regels) {
        XWPFTable tabel = null;
        for (String regel : regels) {
            if (regel.startsWith("|")) {
                tabel = tabel == null ? beginTabel(cellen(regel)) : metRij(tabel, cellen(regel));
            } else {
                tabel = null;
                schrijf(regel);
            }
        }
    }

    private void schrijf(String regel) {
        if (regel.startsWith("## ")) {
            alinea(Opmaak.KOP_2, regel.substring(3));
        } else if (regel.startsWith("# ")) {
            alinea(Opmaak.KOP_1, regel.substring(2));
        } else if (regel.startsWith("> ")) {
            alinea(Opmaak.AANVULLEN, regel.substring(2));
        } else if (!regel.isBlank()) {
            alinea(Opmaak.GEWOON, regel);
        }
    }

    private void alinea(String stijl, String tekst) {
        XWPFParagraph alinea = document.createParagraph();
        alinea.setStyle(stijl);
        alinea.createRun().setText(tekst);
    }

    private XWPFTable beginTabel(List<String> koppen) {
        XWPFTable tabel = document.createTable(1, koppen.size());
        tabel.setWidth("100%");
        XWPFTableRow rij = tabel.getRow(0);
        rij.setRepeatHeader(true);
        vul(rij, Opmaak.TABELKOP, koppen);
        return tabel;
    }

    private static XWPFTable metRij(XWPFTable tabel, List<String> cellen) {
        vul(tabel.createRow(), Opmaak.TABELCEL, cellen);
        return tabel;
    }

    private static void vul(XWPFTableRow rij, String stijl, List<String> cellen) {
        for (int nummer = 0; nummer < cellen.size(); nummer++) {
            XWPFParagraph alinea = rij.getCell(nummer).getParagraphs().get(0);
            alinea.setStyle(stijl);
            alinea.createRun().setText(cellen.get(nummer));
        }
    }

    private static List<String> cellen(String regel) {
        return Arrays.stream(regel.substring(1, regel.lastIndexOf('|')).split("\\|", -1))
                .map(String::strip)
                .toList();
    }
}
