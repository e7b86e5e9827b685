package nl.regelgang.gedeeld;

import java.util.regex.Pattern;

/** The stable id of a regeling: {@code roo} and its id in the national register, or an id given by a beheerder. */
public record RegelingId(String waarde) {

    private static final Pattern VORM = Pattern.compile("[a-z0-9-]{1,60}");

    public RegelingId {
        if (!VORM.matcher(waarde).matches()) {
            throw new IllegalArgumentException("no regeling id: " + waarde);
        }
    }

    @Override
    public String toString() {
        return waarde;
    }
}
