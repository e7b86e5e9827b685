package nl.regelgang.dossier;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import nl.regelgang.gedeeld.OngeldigeInvoer;

/** Looks inside the kinds of file that are zip files: is it what it says, without macros, and of a normal size? */
class Zipkeuring {

    private static final Map<Bestandssoort, String> HOOFDDEEL = Map.of(
            Bestandssoort.DOCX,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            Bestandssoort.XLSX,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");
    /** Where Word, Excel (also its macros from before 1997) and LibreOffice keep macros. */
    private static final Pattern MACRODEEL =
            Pattern.compile("(.*/)?vbaproject\\.bin|.*/macrosheets/.*|(basic|scripts)/.+");

    private static final Pattern MACROSOORT = Pattern.compile(".*(macroenabled|vbaproject|macrosheet).*");

    /** @throws OngeldigeInvoer when the file is refused */
    void keur(Path bestand, Bestandssoort soort) throws IOException {
        try (ZipFile zip = new ZipFile(bestand.toFile())) {
            Uitpakgrens grens = new Uitpakgrens(Files.size(bestand));
            grens.telDelen(zip.size());
            keurDelen(zip, grens);
            keurSoort(zip, soort);
        } catch (ZipException | EOFException | IllegalArgumentException fout) {
            throw beschadigd();
        }
    }

    private static void keurDelen(ZipFile zip, Uitpakgrens grens) throws IOException {
        Set<String> namen = new HashSet<>();
        for (Enumeration<? extends ZipEntry> delen = zip.entries(); delen.hasMoreElements(); ) {
            ZipEntry deel = delen.nextElement();
            if (!namen.add(deel.getName().toLowerCase(Locale.ROOT))) {
                throw beschadigd();
            }
            keurNaam(deel.getName());
            try (InputStream inhoud = zip.getInputStream(deel)) {
                Ingepakt.lees(inhoud, 0, grens);
            }
        }
    }

    static void keurNaam(String naam) {
        if (naam.startsWith("/") || naam.contains("\\") || naam.contains("../")) {
            throw beschadigd();
        }
        if (MACRODEEL.matcher(naam.toLowerCase(Locale.ROOT)).matches()) {
            throw macros();
        }
    }

    private static void keurSoort(ZipFile zip, Bestandssoort soort) throws IOException {
        if (soort == Bestandssoort.ODT) {
            keurOdt(zip);
        } else {
            keurOffice(zip, soort);
        }
    }

    private static void keurOffice(ZipFile zip, Bestandssoort soort) throws IOException {
        Set<String> soorten = Officesoorten.lees(deel(zip, "[Content_Types].xml", soort));
        if (soorten.stream().anyMatch(MACROSOORT.asMatchPredicate())) {
            throw macros();
        }
        if (!soorten.contains(HOOFDDEEL.get(soort))) {
            throw andereSoort(soort);
        }
    }

    private static void keurOdt(ZipFile zip) throws IOException {
        String mediatype = new String(deel(zip, "mimetype", Bestandssoort.ODT), StandardCharsets.US_ASCII);
        if (!mediatype.strip().equals(Bestandssoort.ODT.mediatype())) {
            throw andereSoort(Bestandssoort.ODT);
        }
        String manifest = new String(deel(zip, "META-INF/manifest.xml", Bestandssoort.ODT), StandardCharsets.UTF_8);
        if (manifest.contains("encryption-data") || manifest.contains("encrypted-key")) {
            throw Bestandskeuring.beveiligd(Bestandssoort.ODT);
        }
    }

    private static byte[] deel(ZipFile zip, String naam, Bestandssoort soort) throws IOException {
        ZipEntry deel = zip.getEntry(naam);
        if (deel == null) {
            throw andereSoort(soort);
        }
        try (InputStream inhoud = zip.getInputStream(deel)) {
            return inhoud.readNBytes(1024 * 1024);
        }
    }

    static OngeldigeInvoer macros() {
        return new OngeldigeInvoer("Dit bestand bevat macro's en die kunnen niet in het dossier. Sla het op zonder"
                + " macro's (als .docx, .xlsx of .odt) of als PDF en voeg het opnieuw toe.");
    }

    static OngeldigeInvoer beschadigd() {
        return new OngeldigeInvoer(
                "Het bestand is beschadigd. Open het, sla het opnieuw op of maak er een PDF van, en voeg het opnieuw toe.");
    }

    private static OngeldigeInvoer andereSoort(Bestandssoort soort) {
        return new OngeldigeInvoer("De naam zegt dat dit een " + soort.naam()
                + "-bestand is, maar dat is het van binnen niet. Open het, sla het op als " + soort.naam()
                + " of als PDF, en voeg het opnieuw toe.");
    }
}
