package nl.regelgang.notificatie;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;

/** The outbox key of the demo, made at its first start and kept beside its database. */
final class Demosleutel {

    private Demosleutel() {}

    static byte[] leesOfMaak(Path bestand) throws IOException {
        if (!Files.exists(bestand)) {
            maak(bestand);
        }
        return Base64.getDecoder().decode(Files.readString(bestand).strip());
    }

    private static void maak(Path bestand) throws IOException {
        byte[] sleutel = new byte[Versleuteling.SLEUTEL_BYTES];
        new SecureRandom().nextBytes(sleutel);
        Path map = bestand.toAbsolutePath().getParent();
        Path klad = Files.createTempFile(Files.createDirectories(map), "post", ".key");
        Files.writeString(klad, Base64.getEncoder().encodeToString(sleutel), StandardOpenOption.TRUNCATE_EXISTING);
        try {
            // A temporary file is readable by its owner only, and a move is seen whole or not at all.
            Files.move(klad, bestand);
        } catch (FileAlreadyExistsException anderWasEerder) {
            Files.delete(klad);
        }
    }
}
