package nl.regelgang.schermen;

/**
 * One answer of the application, to be looked at.
 *
 * @param handler the pattern of the handler that gave it, and in brackets of what it is when it shows several things
 * @param wie the role that asked
 * @param stand gevuld, leeg, fout or lang
 */
record Scherm(String handler, String wie, String stand, String pad, String html) {

    /** Behind a link in a mail there is no bar with help, and every target is large enough for a thumb. */
    boolean achterLink() {
        return handler.contains(" /a/") || handler.endsWith(" /a");
    }

    /** The form of a task; around it all tasks are alike. */
    boolean isFormulier() {
        return handler.contains(" /taken/{id} (");
    }

    String sleutel() {
        return handler + stand;
    }

    int kleinsteDoel() {
        return achterLink() ? 44 : 24;
    }

    String naam() {
        return (stand + "-" + wie + "-" + handler).replaceAll("[^a-zA-Z0-9]+", "-");
    }

    @Override
    public String toString() {
        return "%s as %s (%s)".formatted(handler, wie, stand);
    }
}
