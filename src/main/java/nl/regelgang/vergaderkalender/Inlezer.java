package nl.regelgang.vergaderkalender;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.regelgang.gedeeld.OngeldigeInvoer;

/** Reads a calendar file, iCalendar or CSV; which of the two it is, its content says and not its name. */
final class Inlezer {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String BOM = "\uFEFF";

    private Inlezer() {}

    /**
     * The meetings and recessen of the file, by line.
     *
     * @throws OngeldigeInvoer when anything in it is wrong, with the line where it is
     */
    static List<Inleesregel> lees(InputStream bestand, Leesgrens grens) throws IOException {
        byte[] inhoud = bestand.readNBytes(Leesgrens.MEESTE_BYTES + 1);
        if (inhoud.length > Leesgrens.MEESTE_BYTES) {
            throw Bestandsfout.in("Dit bestand is groter dan 2 MB. Een vergaderkalender heeft hoogstens "
                    + "1.000 afspraken. Maak een bestand van een kortere periode, bijvoorbeeld een jaar.");
        }
        String tekst = tekst(inhoud);
        if (tekst.isBlank()) {
            throw Bestandsfout.in("Dit bestand is leeg.");
        }
        List<Inleesregel> regels = soort(tekst, grens);
        Bestandscontrole.controleer(regels, grens);
        return regels;
    }

    /**
     * Reads back what {@link Voorbeeld} wrote. Whether the lines fit together depends on what was chosen since.
     *
     * @throws OngeldigeInvoer when somebody changed it into what cannot be read
     */
    static List<Inleesregel> leesTerug(String inhoud, Leesgrens grens) {
        List<Inleesregel> regels = CsvLezer.lees(inhoud);
        if (regels.isEmpty()) {
            throw Bestandsfout.in("De regels van het bestand zijn onderweg verdwenen. Kies het bestand opnieuw.");
        }
        Bestandscontrole.elk(regels, grens);
        return regels;
    }

    private static List<Inleesregel> soort(String tekst, Leesgrens grens) {
        String begin = tekst.stripLeading();
        String kop = begin.substring(0, Math.min(begin.length(), 20)).toUpperCase(Locale.ROOT);
        if (kop.startsWith("BEGIN:VCALENDAR")) {
            return IcsLezer.lees(tekst, grens);
        }
        if (kop.startsWith("<")) {
            throw Bestandsfout.op(
                    1,
                    "dit is een webpagina of XML-bestand en geen kalenderbestand."
                            + " Misschien moest u eerst inloggen om het bestand op te halen.");
        }
        if (kop.startsWith("BEGIN:")) {
            throw Bestandsfout.op(1, "dit is geen kalenderbestand; dat begint met BEGIN:VCALENDAR.");
        }
        return CsvLezer.lees(tekst);
    }

    /** UTF-8 or UTF-16 where the file says so, else UTF-8 where it can be, else what Windows writes. */
    private static String tekst(byte[] inhoud) {
        if (begint(inhoud, 'P', 'K')) {
            throw Bestandsfout.in("Dit is een Excel-, Word- of zipbestand."
                    + " Sla het blad in Excel op als CSV en kies dat bestand.");
        }
        if (begint(inhoud, '%', 'P')) {
            throw Bestandsfout.in("Dit is een PDF. Kies een iCalendar-bestand (.ics) of een CSV-bestand.");
        }
        String tekst = gedecodeerd(inhoud);
        if (tekst.indexOf('\0') >= 0) {
            throw Bestandsfout.in("Dit is geen tekstbestand. Kies een iCalendar-bestand (.ics) of een CSV-bestand.");
        }
        return tekst.startsWith(BOM) ? tekst.substring(1) : tekst;
    }

    private static String gedecodeerd(byte[] inhoud) {
        if (begint(inhoud, 0xFE, 0xFF) || begint(inhoud, 0xFF, 0xFE)) {
            return new String(inhoud, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(inhoud))
                    .toString();
        } catch (CharacterCodingException geenUtf8) {
            return new String(inhoud, WINDOWS);
        }
    }

    private static boolean begint(byte[] inhoud, int eerste, int tweede) {
        return inhoud.length >= 2 && (inhoud[0] & 0xFF) == eerste && (inhoud[1] & 0xFF) == tweede;
    }
}
