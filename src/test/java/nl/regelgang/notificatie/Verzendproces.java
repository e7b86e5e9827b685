package nl.regelgang.notificatie;

import nl.regelgang.opslag.Haltebron;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A node that sends what waits, and dies at a named moment of that. */
final class Verzendproces {

    private Verzendproces() {}

    /** @param argumenten the address of the database, the port of the mail server, and the moment */
    public static void main(String[] argumenten) {
        var database = Haltebron.om(new DriverManagerDataSource(argumenten[0], "postgres", ""));
        Postkamer kamer = new Postkamer(database, Integer.parseInt(argumenten[1]));
        Haltebron.stopBij(argumenten[2]);
        kamer.postbode().verzendNu();
        Runtime.getRuntime().halt(0);
    }
}
