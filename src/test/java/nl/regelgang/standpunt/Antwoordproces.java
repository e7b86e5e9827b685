package nl.regelgang.standpunt;

import nl.regelgang.opslag.Haltebron;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A node on which a member gives his answer, and which dies at a named moment of that. */
final class Antwoordproces {

    private Antwoordproces() {}

    /** @param argumenten the address of the database, the link, the hash of the text that he saw, and the moment */
    public static void main(String[] argumenten) {
        var database = Haltebron.om(new DriverManagerDataSource(argumenten[0], "postgres", ""));
        College college = new College(database);
        Haltebron.stopBij(argumenten[3]);
        college.leg(argumenten[1], Keuze.AKKOORD, "", argumenten[2]);
        Runtime.getRuntime().halt(0);
    }
}
