package nl.regelgang.afstemming;

import java.util.List;
import java.util.Optional;
import nl.regelgang.afstemming.Tekst.Deling;
import nl.regelgang.afstemming.Tekst.Soort;
import nl.regelgang.gedeeld.OrganisatieId;

/**
 * What one griffie may do with a text.
 *
 * @param versie the version it reads
 * @param eigenaar whether it decides who else reads it
 * @param schrijft whether it writes versions of it
 */
record Inzage(Tekst tekst, int versie, boolean eigenaar, boolean schrijft) {

    /** @param delingen those that hold now; a griffie that has none and is not the eigenaar reads nothing */
    static Optional<Inzage> van(Tekst tekst, List<Deling> delingen, OrganisatieId wie) {
        if (tekst.eigenaar().equals(wie)) {
            return Optional.of(new Inzage(tekst, tekst.versie(), true, true));
        }
        return delingen.stream()
                .filter(deling -> deling.organisatie().equals(wie))
                .findFirst()
                .map(deling -> {
                    boolean schrijft = tekst.soort() == Soort.GEZAMENLIJK && deling.doetMeeSinds() != null;
                    return new Inzage(tekst, schrijft ? tekst.versie() : deling.versie(), false, schrijft);
                });
    }
}
