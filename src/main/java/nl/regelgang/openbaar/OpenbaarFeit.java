package nl.regelgang.openbaar;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.regelgang.dossier.Document;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.RegelingId;

/** Somebody decided what everybody may read: of a page in the journaal of that page, of a document in its own dossier. */
record OpenbaarFeit(UUID dossier, String omschrijving, Handelend door) implements DossierFeit {

    static OpenbaarFeit pagina(RegelingId regeling, boolean aan, Handelend door) {
        return new OpenbaarFeit(
                dossierVan(regeling),
                aan
                        ? "Openbare pagina aangezet: iedereen kan haar lezen zonder in te loggen."
                        : "Openbare pagina uitgezet: niemand kan haar meer lezen.",
                door);
    }

    static OpenbaarFeit document(Document document, boolean openbaar, Handelend door) {
        return new OpenbaarFeit(
                document.dossier(),
                openbaar
                        ? "Document \"%s\" openbaar gemaakt. SHA-256 %s.".formatted(document.titel(), document.sha256())
                        : "Document \"%s\" is niet meer openbaar.".formatted(document.titel()),
                door);
    }

    /** No law asks for this page. */
    @Override
    public Grondslag grondslag() {
        return Grondslag.WERKAFSPRAAK;
    }

    static UUID dossierVan(RegelingId regeling) {
        return UUID.nameUUIDFromBytes(("openbaar/" + regeling).getBytes(StandardCharsets.UTF_8));
    }
}
