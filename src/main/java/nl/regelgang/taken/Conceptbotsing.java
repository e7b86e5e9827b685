package nl.regelgang.taken;

/** Somebody else saved the draft in between; nothing was saved now. */
class Conceptbotsing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Concept opgeslagen;

    Conceptbotsing(Concept opgeslagen) {
        super("the draft was saved by " + opgeslagen.door() + " in between");
        this.opgeslagen = opgeslagen;
    }

    /** What is kept now. */
    Concept opgeslagen() {
        return opgeslagen;
    }
}
