package nl.regelgang.dossier;

import java.time.Clock;
import java.util.UUID;
import nl.regelgang.gedeeld.DossierFeit;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes every {@link DossierFeit} into the journaal of its dossier. The fact and the line stand or fall together, so
 * the publisher must be in a transaction; the head of the dossier's chain stays locked until that transaction ends.
 */
@Component
class Journaalschrijver {

    private final Journaalregels regels;
    private final Clock klok;
    private final TransactionTemplate genest;

    Journaalschrijver(Journaalregels regels, Clock klok, PlatformTransactionManager transacties) {
        this.regels = regels;
        this.klok = klok;
        this.genest = new TransactionTemplate(transacties);
        this.genest.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void schrijf(DossierFeit feit) {
        Journaalregels.Kop kop = regels.vergrendeldeKop(feit.dossier()).orElseGet(() -> nieuweKop(feit.dossier()));
        Journaalregel regel = Journaalregel.van(feit, kop.volgnummer() + 1, klok.instant());
        regels.voegToe(regel, regel.hashNa(kop.hash()));
    }

    private Journaalregels.Kop nieuweKop(UUID dossier) {
        if (!begonnen(dossier)) {
            return regels.vergrendeldeKop(dossier).orElseThrow();
        }
        return Journaalregels.Kop.LEEG;
    }

    /** False when another transaction began the chain meanwhile; a savepoint keeps this transaction usable then. */
    private boolean begonnen(UUID dossier) {
        try {
            genest.executeWithoutResult(stand -> regels.begin(dossier));
            return true;
        } catch (DuplicateKeyException andereWasEerder) {
            return false;
        }
    }
}
