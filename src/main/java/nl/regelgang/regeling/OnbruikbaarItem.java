package nl.regelgang.regeling;

/** One item of the register cannot be used; the import goes on with the next. */
final class OnbruikbaarItem extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reden;

    OnbruikbaarItem(String reden) {
        super(reden);
        this.reden = reden;
    }

    String reden() {
        return reden;
    }
}
