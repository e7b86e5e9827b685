package nl.regelgang.gedeeld;

/** Somebody may know of this, but it is not for his functie to do. The answer is a 403 that says whose it is. */
public class NietBevoegd extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param uitleg a Dutch sentence: who can do it */
    public NietBevoegd(String uitleg) {
        super(uitleg);
    }
}
