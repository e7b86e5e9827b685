package nl.regelgang.procedure;

import java.util.List;
import java.util.Map;
import nl.regelgang.termijnen.Proceduresoort;
import org.springframework.ui.Model;

/** How one kind of procedure shows itself. */
public interface Procedurepagina {

    Proceduresoort soort();

    /**
     * Fills the page of the procedure; its frame is filled already, see {@link Procedurekader}.
     *
     * @return the template, or a redirect to where it is to be seen
     */
    String toon(Procedure procedure, Model model, String persoon);

    /** By the id of a step that is still to come, its days in words; a step of which no day is known is not in it. */
    Map<String, String> komend(Procedure procedure);

    /** What the person can prepare or start himself. */
    List<Startknop> startknoppen(String persoon);

    /** @param pad the page on which it begins */
    record Startknop(String tekst, String pad) {}
}
