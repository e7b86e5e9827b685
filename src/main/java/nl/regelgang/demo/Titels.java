package nl.regelgang.demo;

import java.util.List;
import nl.regelgang.regeling.OrganisatieSoort;

/**
 * How people are called in an organisation of a kind.
 *
 * @param griffier who receives the stukken for the vertegenwoordigend orgaan
 */
record Titels(String griffier, List<String> collegeleden) {

    static Titels in(OrganisatieSoort soort) {
        return switch (soort) {
            case GEMEENTE -> new Titels("griffier", List.of("burgemeester", "wethouder financiën", "wethouder"));
            case PROVINCIE ->
                new Titels(
                        "statengriffier",
                        List.of("commissaris van de Koning", "gedeputeerde financiën", "gedeputeerde"));
            case WATERSCHAP -> new Titels("bestuursadviseur", List.of("dijkgraaf", "heemraad financiën", "heemraad"));
            case SAMENWERKINGSORGAAN, RIJK, OVERIG ->
                new Titels("secretaris", List.of("voorzitter", "bestuurslid financiën", "bestuurslid"));
        };
    }
}
