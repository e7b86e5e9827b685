package nl.regelgang.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The append-only journaal of a dossier, one hash chain per dossier. */
@Service
public class Journaal {

    private final Journaalregels regels;

    Journaal(Journaalregels regels) {
        this.regels = regels;
    }

    /** Oldest first. */
    public List<Regel> van(UUID dossier) {
        return regels.van(dossier).stream()
                .map(geschreven -> geschreven.regel().met(geschreven.hash()))
                .toList();
    }

    /** Where the chain of the dossier ends at this moment; empty when nothing was written yet. */
    public Optional<Einde> einde(UUID dossier) {
        return regels.kop(dossier)
                .filter(kop -> kop.volgnummer() > 0)
                .map(kop -> new Einde(kop.volgnummer(), kop.hash()));
    }

    /**
     * Lets others who do something in the dossier wait until this transaction ends. Whoever changes what others change
     * too and then writes in the journaal calls this before anything else: everybody ends at the journaal, so who
     * begins elsewhere can come to wait for somebody who waits for him.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void vergrendel(UUID dossier) {
        regels.vergrendeldeKop(dossier);
    }

    /**
     * Whether every line is as it was written and none is missing, up to and including the last one. Somebody who can
     * write in the database and rewrites the whole chain and its head is not found out here.
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public boolean klopt(UUID dossier) {
        Journaalregels.Kop einde = Journaalregels.Kop.LEEG;
        for (Journaalregels.Geschreven geschreven : regels.van(dossier)) {
            Journaalregel regel = geschreven.regel();
            boolean volgt = regel.volgnummer() == einde.volgnummer() + 1;
            if (!volgt || !regel.hashNa(einde.hash()).equals(geschreven.hash())) {
                return false;
            }
            einde = new Journaalregels.Kop(regel.volgnummer(), geschreven.hash());
        }
        return regels.kop(dossier).orElse(Journaalregels.Kop.LEEG).equals(einde);
    }

    /** The last line: its number and its hash. */
    public record Einde(long volgnummer, String hash) {}

    public record Regel(
            long volgnummer, Instant moment, String omschrijving, Grondslag grondslag, Handelend door, String hash) {}
}
