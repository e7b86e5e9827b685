package nl.regelgang.dossier;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of file that a dossier takes. */
enum Bestandssoort {
    PDF("PDF", "application/pdf", "pdf"),
    DOCX("Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("OpenDocument", "application/vnd.oasis.opendocument.text", "odt"),
    PNG("PNG", "image/png", "png"),
    JPG("JPG", "image/jpeg", "jpe?g");

    private final String naam;
    private final String mediatype;
    private final String extensie;

    Bestandssoort(String naam, String mediatype, String extensie) {
        this.naam = naam;
        this.mediatype = mediatype;
        this.extensie = extensie;
    }

    /** As people call it. */
    String naam() {
        return naam;
    }

    String mediatype() {
        return mediatype;
    }

    /** Whether files of this kind are zip files inside. */
    boolean isZip() {
        return this == DOCX || this == XLSX || this == ODT;
    }

    static Optional<Bestandssoort> bijExtensie(String extensie) {
        return Arrays.stream(values())
                .filter(soort -> extensie.matches(soort.extensie))
                .findFirst();
    }

    static Optional<Bestandssoort> bijMediatype(String mediatype) {
        return Arrays.stream(values())
                .filter(soort -> soort.mediatype.equals(mediatype))
                .findFirst();
    }
}
