package nl.regelgang.formulieren;

import java.util.Map;
import nl.regelgang.gedeeld.Handelend;
import org.springframework.stereotype.Service;

/** The forms of user tasks. */
@Service
public class Formulieren {

    /**
     * Checks what was filled in against the form.
     *
     * @param waarden per field its value, as text or already of its own type
     * @throws nl.regelgang.gedeeld.OngeldigeInvoer when a field is unknown, missing, or not of its type
     */
    public Ingevuld controleer(String formulier, Map<String, Object> waarden, Handelend door) {
        throw new UnsupportedOperationException();
    }
}
