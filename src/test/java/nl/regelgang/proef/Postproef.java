package nl.regelgang.proef;

import java.util.List;
import java.util.UUID;
import nl.regelgang.notificatie.Bericht;
import nl.regelgang.notificatie.Postuit;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts many messages in the outbox at once. */
final class Postproef {

    private Postproef() {}

    static void zetKlaar(ApplicationContext toepassing, int berichten, int domeinen) {
        Postuit postuit = toepassing.getBean(Postuit.class);
        new TransactionTemplate(toepassing.getBean(PlatformTransactionManager.class)).executeWithoutResult(nu -> {
            for (int nummer = 0; nummer < berichten; nummer++) {
                String adres = "griffie" + nummer + "@g" + nummer % domeinen + ".example.nl";
                postuit.klaarzetten(new Bericht(
                        UUID.randomUUID(),
                        "herinnering",
                        "Griffier",
                        adres,
                        "Regio Proef: herinnering",
                        List.of("U kunt reageren tot en met vrijdag 4 juni 2027."),
                        new Bericht.Knop("Bekijken", "/taken")));
            }
        });
    }
}
