package nl.regelgang.procedure.aangaan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.ABLid;

/**
 * Whom the first vergadering of an openbaar lichaam chose, held against Wgr art. 13 and 14.
 *
 * @param leden all of the algemeen bestuur
 * @param voorzitter the name as somebody typed it
 * @param anderen the names of the other leden of the dagelijks bestuur
 */
record Bestuursvorming(List<ABLid> leden, String voorzitter, List<String> anderen) {

    /** Fewer deelnemers than this, and the burgemeesters can all be in the dagelijks bestuur (art. 14 lid 3). */
    private static final int UITZONDERING_BURGEMEESTERS = 6;

    private static final int MINSTE_ANDEREN = 2;

    Bestuursvorming {
        leden = List.copyOf(leden);
        anderen = List.copyOf(anderen);
    }

    /** The names in a field, one on each line. */
    static List<String> namen(Ingevuld ingevuld, String veld) {
        return ingevuld.eventueleTekst(veld)
                .orElse("")
                .lines()
                .map(String::strip)
                .filter(naam -> !naam.isEmpty())
                .distinct()
                .toList();
    }

    /** @throws OngeldigeInvoer when he is not among the leden (art. 13 lid 9) */
    void eisVoorzitterUitHetBestuur() {
        if (lid(voorzitter).isEmpty()) {
            throw new OngeldigeInvoer(
                    "voorzitter",
                    "De voorzitter komt uit het algemeen bestuur (Wgr art. 13 lid 9). Schrijf de naam zoals die bij de"
                            + " leden staat.");
        }
    }

    /**
     * What is not as the law says, as Dutch sentences with the article.
     *
     * @param alleenBurgemeesters whether burgemeesters alone made the regeling
     * @param deelnemers how many gemeenten take part
     */
    List<String> afwijkingen(boolean alleenBurgemeesters, int deelnemers) {
        List<String> zinnen = new ArrayList<>();
        List<ABLid> gekozen = Stream.concat(Stream.of(voorzitter), anderen.stream())
                .flatMap(naam -> lid(naam).stream())
                .distinct()
                .toList();
        int omvang = anderen.size() + 1;
        if (anderen.size() < MINSTE_ANDEREN) {
            zinnen.add("Naast de voorzitter heeft het dagelijks bestuur ten minste twee leden (Wgr art. 14 lid 1).");
        }
        Set<OrganisatieId> gemeenten = new HashSet<>();
        gekozen.forEach(lid -> gemeenten.add(lid.namens()));
        if (omvang > 1 && omvang == gekozen.size() && gemeenten.size() == 1) {
            zinnen.add("De leden van het dagelijks bestuur komen allemaal uit dezelfde gemeente (Wgr art. 14 lid 1).");
        }
        if ((omvang - gekozen.size()) * 2 > omvang) {
            zinnen.add(
                    "De meeste leden van het dagelijks bestuur komen van buiten het algemeen bestuur (Wgr art. 14 lid"
                            + " 2).");
        }
        boolean mag = alleenBurgemeesters && deelnemers < UITZONDERING_BURGEMEESTERS;
        if (gekozen.size() * 2 > leden.size() && !mag) {
            zinnen.add(
                    "De leden van het dagelijks bestuur zijn de meerderheid van het algemeen bestuur (Wgr art. 14 lid"
                            + " 3).");
        }
        return zinnen;
    }

    /** The seats, each with whether its holder is in the dagelijks bestuur. */
    List<ABLid> zetels() {
        Set<String> gekozen = new HashSet<>();
        Stream.concat(Stream.of(voorzitter), anderen.stream())
                .flatMap(naam -> lid(naam).stream())
                .forEach(lid -> gekozen.add(lid.id()));
        return leden.stream()
                .map(lid -> new ABLid(lid.id(), lid.naam(), lid.namens(), lid.stemmen(), gekozen.contains(lid.id())))
                .toList();
    }

    private Optional<ABLid> lid(String naam) {
        return leden.stream()
                .filter(lid -> lid.naam().equalsIgnoreCase(naam)
                        || lid.naam().replaceFirst("\\s*\\(.*\\)$", "").equalsIgnoreCase(naam))
                .findFirst();
    }
}
