package nl.regelgang.gedeeld;

/** Someone else was first: what this person wanted to do has been done or undone meanwhile. The answer is a 409. */
public class Achterhaald extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param uitleg a Dutch sentence: what happened, and what the person can do now */
    public Achterhaald(String uitleg) {
        super(uitleg);
    }
}
