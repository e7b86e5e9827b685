package nl.regelgang.proef;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A form with a file, as a browser sends it (RFC 7578). */
final class Meerdelig {

    private final String grens = "proef-" + UUID.randomUUID();
    private final ByteArrayOutputStream uit = new ByteArrayOutputStream();

    Meerdelig(Map<String, String> velden, @Nullable String bestandsveld, byte @Nullable [] bestand) {
        velden.forEach((naam, waarde) -> {
            schrijf("--" + grens + "\r\nContent-Disposition: form-data; name=\"" + naam + "\"\r\n\r\n");
            schrijf(waarde + "\r\n");
        });
        if (bestandsveld != null && bestand != null) {
            schrijf("--" + grens + "\r\nContent-Disposition: form-data; name=\"" + bestandsveld
                    + "\"; filename=\"begroting.pdf\"\r\nContent-Type: application/pdf\r\n\r\n");
            uit.writeBytes(bestand);
            schrijf("\r\n");
        }
        schrijf("--" + grens + "--\r\n");
    }

    private void schrijf(String tekst) {
        uit.writeBytes(tekst.getBytes(StandardCharsets.UTF_8));
    }

    String soort() {
        return "multipart/form-data; boundary=" + grens;
    }

    byte[] inhoud() {
        return uit.toByteArray();
    }
}
