package nl.regelgang.gedeeld;

import java.util.Arrays;
import java.util.Locale;

/** The kinds of orgaan that act in a procedure. */
public enum OrgaanSoort {
    RAAD("gemeenteraad"),
    RAADSCOMMISSIE("raadscommissie"),
    COLLEGE("college van burgemeester en wethouders"),
    GRIFFIE("griffie"),
    PS("provinciale staten"),
    GS("gedeputeerde staten"),
    AB("algemeen bestuur"),
    DB("dagelijks bestuur"),
    BESTUUR("bestuur"),
    MINISTER("minister"),
    BEHEER("functioneel beheer");

    private final String naam;

    OrgaanSoort(String naam) {
        this.naam = naam;
    }

    /** The name as the law writes it, in lower case. */
    public String naam() {
        return naam;
    }

    /** The last part of an {@link OrgaanId}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static OrgaanSoort vanCode(String code) {
        return Arrays.stream(values())
                .filter(soort -> soort.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of orgaan: " + code));
    }
}
