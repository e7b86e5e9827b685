package nl.regelgang.procesmotor;

/** The same opdracht was carried out before: a double click, a refresh, or the browser's back. Nothing was done now. */
public class AlUitgevoerd extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AlUitgevoerd() {
        super("Dit was al verwerkt. Er is niets veranderd.");
    }
}
