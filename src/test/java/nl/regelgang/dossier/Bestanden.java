package nl.regelgang.dossier;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files, good and bad, made in code so that no real one lies in the repository. */
public final class Bestanden {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private Bestanden() {}

    /** The checks of a Word file, for the tests of whoever takes one in. */
    public static Wordkeuring wordkeuring() {
        return new Wordkeuring(new Bestandskeuring());
    }

    static byte[] tekst(String tekst) {
        return tekst.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] samen(byte[]... delen) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        for (byte[] deel : delen) {
            uit.writeBytes(deel);
        }
        return uit.toByteArray();
    }

    public static byte[] pdf() {
        return pdf("<< /Root 1 0 R /Size 3 >>");
    }

    static byte[] pdf(String trailer) {
        return tekst("""
                %PDF-1.7
                1 0 obj
                << /Type /Catalog /Pages 2 0 R >>
                endobj
                2 0 obj
                << /Type /Pages /Kids [] /Count 0 >>
                endobj
                xref
                0 3
                0000000000 65535 f
                0000000009 00000 n
                0000000058 00000 n
                trailer
                """ + trailer + "\nstartxref\n110\n%%EOF\n");
    }

    /** A PDF of exactly this many bytes. */
    static byte[] pdfVan(int bytes) {
        byte[] einde = tekst("\n%%EOF\n");
        byte[] begin = tekst("%PDF-1.7\n%");
        return samen(begin, new byte[bytes - begin.length - einde.length], einde);
    }

    static byte[] png() {
        return afbeelding("png");
    }

    static byte[] jpg() {
        return afbeelding("jpg");
    }

    private static byte[] afbeelding(String formaat) {
        try {
            ByteArrayOutputStream uit = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), formaat, uit);
            return uit.toByteArray();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    static Map<String, byte[]> docxDelen() {
        return office(WORD, "word/document.xml");
    }

    static Map<String, byte[]> xlsxDelen() {
        return office(EXCEL, "xl/workbook.xml");
    }

    static Map<String, byte[]> office(String soort, String hoofddeel) {
        Map<String, byte[]> delen = new LinkedHashMap<>();
        delen.put("[Content_Types].xml", tekst("""
                <?xml version="1.0" encoding="UTF-8"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/%s" ContentType="%s"/></Types>""".formatted(hoofddeel, soort)));
        delen.put(hoofddeel, tekst("<inhoud/>"));
        return delen;
    }

    static Map<String, byte[]> odtDelen(String manifest) {
        Map<String, byte[]> delen = new LinkedHashMap<>();
        delen.put("mimetype", tekst("application/vnd.oasis.opendocument.text"));
        delen.put("content.xml", tekst("<inhoud/>"));
        delen.put("META-INF/manifest.xml", tekst(manifest));
        return delen;
    }

    static Map<String, byte[]> met(Map<String, byte[]> delen, String naam, byte[] inhoud) {
        Map<String, byte[]> meer = new LinkedHashMap<>(delen);
        meer.put(naam, inhoud);
        return meer;
    }

    static byte[] zip(Map<String, byte[]> delen) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(uit)) {
            for (Map.Entry<String, byte[]> deel : delen.entrySet()) {
                ZipEntry entry = new ZipEntry(deel.getKey());
                if (deel.getKey().equals("mimetype")) {
                    opgeslagen(entry, deel.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(deel.getValue());
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return uit.toByteArray();
    }

    private static void opgeslagen(ZipEntry entry, byte[] inhoud) {
        CRC32 crc = new CRC32();
        crc.update(inhoud);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(inhoud.length);
        entry.setCrc(crc.getValue());
    }

    /** The container of an Office file from before 2007, or of one with a password. */
    static byte[] ole(String stroom) {
        byte[] kop = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        return samen(kop, new byte[1024], stroom.getBytes(StandardCharsets.UTF_16LE), new byte[1024]);
    }
}
