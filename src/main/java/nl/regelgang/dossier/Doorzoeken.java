package nl.regelgang.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Looks for text in a file of any kind, a window at a time. */
final class Doorzoeken {

    private static final int VENSTER = 64 * 1024;
    /** Longer than anything that is looked for, so that it is found across the edge of two windows too. */
    private static final int OVERLAP = 256;

    private Doorzoeken() {}

    static boolean begintMet(Path bestand, String tekst) throws IOException {
        try (InputStream in = Files.newInputStream(bestand)) {
            return new String(in.readNBytes(tekst.length()), StandardCharsets.ISO_8859_1).equals(tekst);
        }
    }

    static boolean bevat(Path bestand, Pattern patroon) throws IOException {
        try (InputStream in = Files.newInputStream(bestand)) {
            String staart = "";
            for (byte[] stuk = in.readNBytes(VENSTER); stuk.length > 0; stuk = in.readNBytes(VENSTER)) {
                String venster = staart + new String(stuk, StandardCharsets.ISO_8859_1);
                if (patroon.matcher(venster).find()) {
                    return true;
                }
                staart = venster.substring(Math.max(0, venster.length() - OVERLAP));
            }
            return false;
        }
    }
}
