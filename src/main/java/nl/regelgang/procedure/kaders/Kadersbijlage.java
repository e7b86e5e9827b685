package nl.regelgang.procedure.kaders;

import nl.regelgang.procedure.Startformulier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The second file of the form with which a secretaris begins: the voorlopige jaarrekening. */
record Kadersbijlage(
        @Nullable String regeling,
        @Nullable String dossier,
        @Nullable String document,
        @Nullable MultipartFile ontwerp) implements Startformulier<Kadersbijlage> {

    @Override
    public Kadersbijlage metDocument(String id) {
        return new Kadersbijlage(regeling, dossier, id, null);
    }

    @Override
    public Kadersbijlage metRegeling(String id) {
        return new Kadersbijlage(id, dossier, document, null);
    }
}
