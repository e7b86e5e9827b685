package nl.regelgang.notificatie;

import java.util.List;

/** The kinds of message of one module that an organisation can word itself. */
public interface Berichtsoorten {

    /** What they are about, as a heading. */
    String titel();

    List<Berichtsoort> soorten();
}
