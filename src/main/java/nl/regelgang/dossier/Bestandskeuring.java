package nl.regelgang.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/**
 * Decides whether a file may come into a dossier. What a file is, is decided by its content; its extension must say
 * the same. Every refusal is a sentence that says what to do.
 */
@Component
class Bestandskeuring {

    private static final String OUD_OF_BEVEILIGD_OFFICE = "application/x-tika-msoffice";
    private static final Pattern VERSLEUTELD = Pattern.compile("/Encrypt\\s*(\\d+\\s+\\d+\\s+R|<<)");
    /** An Office file with a password is a container with a stream of this name, in UTF-16. */
    private static final Pattern BEVEILIGD_OFFICE =
            Pattern.compile(String.join("\0", "EncryptedPackage".split("")), Pattern.LITERAL);

    private static final Pattern EINDE = Pattern.compile("%%EOF");

    private final Tika tika = new Tika();
    private final Zipkeuring zipkeuring = new Zipkeuring();

    /**
     * What the file is.
     *
     * @throws OngeldigeInvoer when it is refused
     */
    Bestandssoort keur(Path bestand, Bestandsnaam naam) throws IOException {
        if (Files.size(bestand) == 0) {
            throw new OngeldigeInvoer("Het bestand is leeg. Kies het bestand opnieuw, of sla het eerst opnieuw op.");
        }
        Bestandssoort soort = Bestandssoort.bijExtensie(naam.extensie()).orElseThrow(() -> onbekend(naam));
        if (soort.isZip()) {
            keurZip(bestand, soort);
        } else {
            keurAnder(bestand, soort);
        }
        return soort;
    }

    private void keurZip(Path bestand, Bestandssoort soort) throws IOException {
        if (inhoud(bestand).equals(OUD_OF_BEVEILIGD_OFFICE) && Doorzoeken.bevat(bestand, BEVEILIGD_OFFICE)) {
            throw beveiligd(soort);
        }
        if (!Doorzoeken.begintMet(bestand, "PK\3\4")) {
            throw nietWatErStaat(soort);
        }
        zipkeuring.keur(bestand, soort);
    }

    private void keurAnder(Path bestand, Bestandssoort soort) throws IOException {
        if (!inhoud(bestand).equals(soort.mediatype())) {
            throw nietWatErStaat(soort);
        }
        if (soort == Bestandssoort.PDF) {
            keurPdf(bestand);
        }
        if (isOokZip(bestand)) {
            throw new OngeldigeInvoer("In dit bestand zit een tweede bestand verborgen. Sla het opnieuw op als "
                    + soort.naam() + " en voeg het opnieuw toe.");
        }
    }

    /** By the first bytes only: an extension is no evidence. */
    private String inhoud(Path bestand) throws IOException {
        try (var begin = Files.newInputStream(bestand)) {
            return tika.detect(begin.readNBytes(8192));
        }
    }

    private static void keurPdf(Path bestand) throws IOException {
        if (!Doorzoeken.begintMet(bestand, "%PDF-") || !Doorzoeken.bevat(bestand, EINDE)) {
            throw new OngeldigeInvoer(
                    "De PDF is niet compleet of beschadigd. Maak de PDF opnieuw en voeg hem dan toe.");
        }
        if (Doorzoeken.bevat(bestand, VERSLEUTELD)) {
            throw new OngeldigeInvoer("De PDF is beveiligd, bijvoorbeeld met een wachtwoord, en is daardoor later"
                    + " misschien niet te lezen. Sla de PDF op zonder beveiliging en voeg hem opnieuw toe.");
        }
    }

    /** A zip file is found from its end, so anything may stand in front of it. */
    private static boolean isOokZip(Path bestand) throws IOException {
        try (ZipFile zip = new ZipFile(bestand.toFile())) {
            return zip.size() > 0;
        } catch (ZipException geenZip) {
            return false;
        }
    }

    private static OngeldigeInvoer onbekend(Bestandsnaam naam) {
        if (naam.extensie().matches("(doc|xls|ppt|dot|xlt)m")) {
            return Zipkeuring.macros();
        }
        return new OngeldigeInvoer("Dit soort bestand kan niet in het dossier. Kies een PDF, Word-bestand (.docx),"
                + " Excel-bestand (.xlsx), OpenDocument-tekst (.odt), PNG of JPG.");
    }

    private static OngeldigeInvoer nietWatErStaat(Bestandssoort soort) {
        return new OngeldigeInvoer("De naam zegt dat dit een " + soort.naam()
                + "-bestand is, maar de inhoud is iets anders. Sla het op als " + soort.naam()
                + " en voeg het opnieuw toe; alleen de naam veranderen is niet genoeg.");
    }

    static OngeldigeInvoer beveiligd(Bestandssoort soort) {
        return new OngeldigeInvoer("Het " + soort.naam()
                + "-bestand is beveiligd met een wachtwoord. Sla het op zonder wachtwoord en voeg het opnieuw toe.");
    }
}
