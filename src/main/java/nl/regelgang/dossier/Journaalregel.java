package nl.regelgang.dossier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.Velden;
import org.jspecify.annotations.Nullable;

/**
 * A line of the journaal before it has its hash.
 *
 * @param moment in whole microseconds, because that is what both databases keep
 * @param soort the simple class name of the fact
 */
record Journaalregel(
        UUID dossier,
        long volgnummer,
        Instant moment,
        String soort,
        String omschrijving,
        Grondslag grondslag,
        String persoon,
        String naam,
        String functie,
        @Nullable String namens) {

    /** What comes before the first line of every chain. */
    static final String BEGIN = "";

    static Journaalregel van(DossierFeit feit, long volgnummer, Instant moment) {
        Handelend door = feit.door();
        return new Journaalregel(
                feit.dossier(),
                volgnummer,
                moment.truncatedTo(ChronoUnit.MICROS),
                feit.getClass().getSimpleName(),
                feit.omschrijving(),
                feit.grondslag(),
                door.persoon(),
                door.naam(),
                door.functie(),
                Objects.toString(door.namens(), null));
    }

    /** The hash that chains this line to the one before it: SHA-256, hexadecimal. */
    String hashNa(String vorige) {
        MessageDigest sha256 = Sha256.nieuw();
        sha256.update(vorige.getBytes(StandardCharsets.UTF_8));
        sha256.update(canoniek().getBytes(StandardCharsets.UTF_8));
        return Sha256.hex(sha256);
    }

    Journaal.Regel met(String hash) {
        Handelend door = new Handelend(persoon, naam, functie, namens == null ? null : OrgaanId.van(namens));
        return new Journaal.Regel(volgnummer, moment, omschrijving, grondslag, door, hash);
    }

    private String canoniek() {
        return Velden.alsTekst(Arrays.asList(
                volgnummer,
                dossier,
                moment,
                soort,
                omschrijving,
                grondslag.bron(),
                grondslag.artikel(),
                grondslag.lid(),
                persoon,
                naam,
                functie,
                namens));
    }
}
