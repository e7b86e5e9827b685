package nl.regelgang.taken;

import java.util.List;

/**
 * Something that a person must see where he works: what is the matter, and where he can do something about it.
 *
 * @param tekst as a Dutch sentence
 * @param link the words of the link
 * @param pad the page
 */
public record Taakmelding(String tekst, String link, String pad) {

    /** Implemented by a module that has something to say to people who work on its tasks. */
    public interface Bron {

        /** At this task, for who can do something about it. */
        List<Taakmelding> bij(Taak taak, String persoon);

        /** Above the tasks of this person, whether he has one in hand or not. */
        default List<Taakmelding> voor(String persoon) {
            return List.of();
        }
    }
}
