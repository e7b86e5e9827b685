package nl.regelgang.taken;

import org.jspecify.annotations.Nullable;

/**
 * A line of the list of tasks.
 *
 * @param eigen the task is for an orgaan of the reader, so that he may open it
 * @param voor whose task it is, in words
 * @param stand where its procedure stands; null when nobody can tell
 * @param streefdatum by which day the team wants it done, in words; null without one
 * @param ongelezen how many opmerkingen of others the reader has not seen
 * @param pad the page of the procedure; null when the reader may not see that
 */
record Lijstregel(
        Taakregel regel,
        boolean eigen,
        String voor,
        @Nullable String stand,
        @Nullable String streefdatum,
        int ongelezen,
        @Nullable String pad) {

    public Taak taak() {
        return regel.taak();
    }
}
