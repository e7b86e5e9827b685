package nl.regelgang.regeling;

import java.util.Optional;

/** What another module has to say on the page of a regeling, to everybody who is logged in. */
public interface Regelingblok {

    /** Empty when there is nothing to say of this regeling. */
    Optional<Blok> bij(Regeling regeling);

    /** A heading, a sentence, and a link to more. */
    record Blok(String kop, String zin, String pad, String link) {}
}
