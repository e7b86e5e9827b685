package nl.regelgang.dossier;

import java.text.Normalizer;
import java.util.Locale;

/** A file name as a browser sent it, made safe to show and to give back. */
record Bestandsnaam(String waarde) {

    private static final int LANGST = 120;

    /** Keeps the last part of a path, without control characters, direction marks and characters that no disk takes. */
    static Bestandsnaam van(String opgegeven) {
        String zonderPad = opgegeven.replaceAll("(?is).*([/\\\\]|%2f|%5c)", "");
        String naam = leesbaar(zonderPad).replaceAll("[<>:\"|?*]", "_").replaceAll("^[. ]+|[. ]+$", "");
        int punt = naam.lastIndexOf('.');
        String extensie = punt < 0 ? "" : naam.substring(punt);
        String begin = punt < 0 ? naam : naam.substring(0, punt);
        return new Bestandsnaam(begin.substring(0, Math.min(begin.length(), LANGST)) + extensie);
    }

    /** Text on one line: without control characters, and without the marks that make it read differently than it is. */
    static String leesbaar(String tekst) {
        return Normalizer.normalize(tekst, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("\\p{C}", "")
                .strip();
    }

    /** What stands before the extension. */
    String zonderExtensie() {
        int punt = waarde.lastIndexOf('.');
        return punt < 0 ? waarde : waarde.substring(0, punt);
    }

    /** What stands behind the last dot, in lower case; empty without a dot. */
    String extensie() {
        int punt = waarde.lastIndexOf('.');
        return punt < 0 ? "" : waarde.substring(punt + 1).toLowerCase(Locale.ROOT);
    }
}
