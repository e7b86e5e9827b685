package nl.regelgang.procedure;

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

    F metDocument(String id);

    F metRegeling(String id);
}
