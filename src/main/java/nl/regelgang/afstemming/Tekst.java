package nl.regelgang.afstemming;

import java.time.Instant;
import java.util.UUID;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A text on which a griffie works before its raad decides, or several griffies together.
 *
 * @param eigenaar the organisation that began it, and decides who reads it
 * @param versie the newest
 */
record Tekst(UUID id, UUID ronde, OrganisatieId eigenaar, Soort soort, int versie) {

    enum Soort {
        EIGEN("Voorgenomen zienswijze"),
        GEZAMENLIJK("Gezamenlijke zienswijze"),
        ADOPTIE("Concept voor alle raden");

        private final String naam;

        Soort(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }
    }

    /**
     * What was written at one moment; never changed.
     *
     * @param advies what the writer advises the raad, beside the text itself; null when there is none
     * @param herkomst whose text it was taken from, for example "Overgenomen van de raad van Gemeente Tiel, versie 2";
     *     null when it is the writer's own
     * @param naam of who wrote it
     */
    record Versie(
            int nummer,
            String inhoud,
            @Nullable String advies,
            @Nullable String herkomst,
            String naam,
            OrganisatieId organisatie,
            Instant op) {

        String sha256() {
            return Sha256.van(inhoud);
        }
    }

    /**
     * An organisation whose griffie reads it.
     *
     * @param versie the version that was shared
     * @param doetMeeSinds since when its griffie writes along in a joint text, null when it only reads
     */
    record Deling(
            OrganisatieId organisatie,
            int versie,
            Instant gedeeldOp,
            @Nullable Instant doetMeeSinds) {}

    /** What a griffie says of a version; whoever reads the text reads this too. */
    record Opmerking(int versie, OrganisatieId organisatie, String naam, String functie, String tekst, Instant op) {

        /** Whether it is the same, apart from when it was said. */
        boolean zegtHetzelfde(Opmerking ander) {
            return new Opmerking(versie, organisatie, naam, functie, tekst, ander.op).equals(ander);
        }
    }
}
