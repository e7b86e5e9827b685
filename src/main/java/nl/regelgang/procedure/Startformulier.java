package nl.regelgang.procedure;

import java.util.Collection;
import java.util.Optional;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regeling;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What every form holds with which a secretaris starts a procedure of one of his regelingen, still as text.
 *
 * @param <F> the form itself
 */
public interface Startformulier<F extends Startformulier<F>> {

    @Nullable
    String regeling();

    /** The id under which the file is kept until there is a procedure. */
    @Nullable
    String dossier();

    /** The file that was kept already. */
    @Nullable
    String document();

    /** The file that comes with this request. */
    @Nullable
    MultipartFile ontwerp();

    /** The chosen regeling, empty when it is none of these. */
    default Optional<Regeling> gekozen(Collection<Regeling> eigen) {
        return eigen.stream()
                .filter(een -> een.id().waarde().equals(regeling()))
                .findFirst();
    }

    /** The deelnemer with this code, empty when it is none of these. */
    static Optional<Organisatie> deelnemer(@Nullable String code, Collection<Organisatie> deelnemers) {
        return deelnemers.stream().filter(een -> een.id().code().equals(code)).findFirst();
    }

    F metDocument(String id);

    F metRegeling(String id);
}
