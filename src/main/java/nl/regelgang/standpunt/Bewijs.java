package nl.regelgang.standpunt;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import nl.regelgang.gedeeld.Sha256;
import nl.regelgang.gedeeld.Velden;
import org.jspecify.annotations.Nullable;

/**
 * What proves one answer years later.
 *
 * @param persoon who answered, with the name and functie of that moment
 * @param namens the member in whose place he answered, on the ground in {@code grond}; null when for himself
 * @param betekenis what he declared, as it stood on the page
 * @param factor how it was known that it was he
 * @param zending the message in the outbox that asked
 * @param beslist in whole microseconds, because that is what both databases keep
 * @param ip shortened after ninety days
 * @param journaalNummer the line of the journaal that tells of it, with its hash in the chain; null until it was kept
 * @param nietigReden why it does not count, null when it does
 */
record Bewijs(
        UUID id,
        UUID verzoek,
        String persoon,
        String naam,
        String functie,
        @Nullable String namens,
        @Nullable String grond,
        Keuze keuze,
        @Nullable String reden,
        String betekenis,
        String inhoudSha256,
        Niveau niveau,
        String factor,
        @Nullable String linkSha256,
        @Nullable UUID zending,
        Instant beslist,
        String ip,
        String programma,
        String toepassing,
        @Nullable Long journaalNummer,
        @Nullable String journaalHash,
        @Nullable Instant nietig,
        @Nullable String nietigReden) {

    /**
     * Of all that may never change. It stands in the line of the journaal that tells of the answer, so who changes the
     * answer must rewrite that chain too. Nobody can guess a reason from it: the id is random and stands nowhere else.
     */
    public String sha256() {
        return Sha256.van(Velden.alsTekst(Arrays.asList(
                id,
                verzoek,
                persoon,
                naam,
                functie,
                namens,
                grond,
                keuze.name(),
                reden,
                betekenis,
                inhoudSha256,
                niveau.name(),
                factor,
                linkSha256,
                zending,
                beslist,
                programma,
                toepassing)));
    }
}
