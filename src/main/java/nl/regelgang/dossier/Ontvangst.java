package nl.regelgang.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import nl.regelgang.gedeeld.OngeldigeInvoer;

/** A file that came in and waits, outside the dossier, to be checked; gone when closed. */
record Ontvangst(Path bestand, long grootte, String sha256) implements AutoCloseable {

    static final long GROOTSTE = 25L * 1024 * 1024;

    /** The number of this process, so that after a crash it can be seen whose files lie there. */
    static final String VOORVOEGSEL = "regelgang-" + ProcessHandle.current().pid() + "-";

    /** @throws OngeldigeInvoer when the file is too big */
    static Ontvangst van(InputStream inhoud) throws IOException {
        Path bestand = Files.createTempFile(VOORVOEGSEL, ".ontvangen");
        boolean ontvangen = false;
        try {
            Ontvangst ontvangst = lees(inhoud, bestand);
            ontvangen = true;
            return ontvangst;
        } finally {
            if (!ontvangen) {
                Files.deleteIfExists(bestand);
            }
        }
    }

    private static Ontvangst lees(InputStream inhoud, Path bestand) throws IOException {
        MessageDigest sha256 = Sha256.nieuw();
        long grootte = 0;
        try (OutputStream uit = Files.newOutputStream(bestand)) {
            byte[] buffer = new byte[64 * 1024];
            for (int gelezen = inhoud.read(buffer); gelezen >= 0; gelezen = inhoud.read(buffer)) {
                grootte += gelezen;
                if (grootte > GROOTSTE) {
                    throw new OngeldigeInvoer("Het bestand is groter dan 25 MB. Maak het kleiner, bijvoorbeeld met"
                            + " minder of kleinere afbeeldingen, of splits het in delen.");
                }
                sha256.update(buffer, 0, gelezen);
                uit.write(buffer, 0, gelezen);
            }
        }
        return new Ontvangst(bestand, grootte, Sha256.hex(sha256));
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(bestand);
    }
}
