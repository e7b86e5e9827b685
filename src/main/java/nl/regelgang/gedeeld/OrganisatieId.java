package nl.regelgang.gedeeld;

import java.util.regex.Pattern;

/**
 * The stable id of an organisation: its TOOI code ({@code gm0281}, {@code pv25}, {@code ws0650}, {@code so0894},
 * {@code mnre1034}) or, for an organisation without one, {@code roo} and its id in the register
 * ({@code roo28478388}).
 */
public record OrganisatieId(String code) implements Comparable<OrganisatieId> {

    private static final Pattern VORM = Pattern.compile("[a-z]{2,5}[0-9]{1,12}");

    public OrganisatieId {
        if (!VORM.matcher(code).matches()) {
            throw new IllegalArgumentException("no organisation code: " + code);
        }
    }

    @Override
    public int compareTo(OrganisatieId ander) {
        return code.compareTo(ander.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
