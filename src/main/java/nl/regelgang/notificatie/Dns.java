package nl.regelgang.notificatie;

import java.util.List;

/** Asks the domain name system. */
interface Dns {

    /**
     * The records of one type at a name; none when there is no such name.
     *
     * @throws GeenAntwoord when nobody answers, so that nothing is known
     */
    List<String> vraag(String naam, String soort);

    /** The name servers do not answer. */
    class GeenAntwoord extends RuntimeException {

        private static final long serialVersionUID = 1L;

        GeenAntwoord(String naam, Exception oorzaak) {
            super("no answer about " + naam, oorzaak);
        }
    }
}
