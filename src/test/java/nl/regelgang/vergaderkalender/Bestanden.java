package nl.regelgang.vergaderkalender;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Files to read. */
final class Bestanden {

    static final LocalDate VANDAAG = LocalDate.of(2026, 11, 23);

    private Bestanden() {}

    static List<Inleesregel> lees(String tekst) {
        return lees(tekst.getBytes(StandardCharsets.UTF_8));
    }

    static List<Inleesregel> lees(byte[] inhoud) {
        try {
            return Inlezer.lees(new ByteArrayInputStream(inhoud), new Leesgrens(VANDAAG));
        } catch (IOException fout) {
            throw new AssertionError(fout);
        }
    }

    /** A calendar with this in it; its first line is line 4. */
    static String ics(String... regels) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Proef//NL\r\n" + String.join("\r\n", regels)
                + "\r\nEND:VCALENDAR\r\n";
    }

    /** An appointment with a UID and these properties; its own properties begin on the third line of it. */
    static String afspraak(String... eigenschappen) {
        return "BEGIN:VEVENT\r\nUID:1@example.nl\r\n" + String.join("\r\n", eigenschappen) + "\r\nEND:VEVENT";
    }
}
