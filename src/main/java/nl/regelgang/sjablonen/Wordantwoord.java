package nl.regelgang.sjablonen;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A Word file as an answer to save: a browser must never show it as a page of this site. */
public final class Wordantwoord {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private Wordantwoord() {}

    /** @param naam of the file, without its extension; what a disk does not take is left out */
    public static ResponseEntity<byte[]> van(String naam, byte[] inhoud) {
        String bestandsnaam = naam.replaceAll("[^\\p{L}\\p{N} .,'()-]", " ")
                        .replaceAll(" +", " ")
                        .strip() + ".docx";
        return ResponseEntity.ok()
                .contentType(DOCX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(bestandsnaam, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(inhoud);
    }
}
