package nl.regelgang.gedeeld;

/**
 * There is no such thing, or none that this person may see. The two are never told apart: the answer is a 404 with
 * the same page.
 */
public class NietGevonden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NietGevonden(String wat) {
        super(wat);
    }
}
