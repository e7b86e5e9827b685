package nl.regelgang.procedure;

import java.util.List;

/** What another kind of procedure has to do with one: a link on its page. */
public interface Procedureverwijzing {

    /** For this person; empty when there is nothing. */
    List<Verwijzing> bij(Procedure procedure, String persoon);

    record Verwijzing(String tekst, String pad) {}
}
