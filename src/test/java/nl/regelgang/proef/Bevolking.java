package nl.regelgang.proef;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.regeling.Deelnemer;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.toegang.Mensen;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Invents everybody who has a part in a regeling of the register that has a begroting; all with one password. */
final class Bevolking {

    static final String WACHTWOORD = "Proef van het hele land";

    private static final int COLLEGELEDEN = 3;

    private final JdbcClient database;
    private final Regelingen regelingen;
    private final Mensen mensen;
    private final Toegang toegang;
    private final PasswordEncoder hash;
    private final TransactionTemplate transactie;
    private final LocalDate vandaag;

    /** @param deelnemers how many take part today */
    record Plek(String regeling, String secretaris, int deelnemers) {}

    Bevolking(ApplicationContext toepassing) {
        database = toepassing.getBean(JdbcClient.class);
        regelingen = toepassing.getBean(Regelingen.class);
        mensen = toepassing.getBean(Mensen.class);
        toegang = toepassing.getBean(Toegang.class);
        hash = toepassing.getBean(PasswordEncoder.class);
        transactie = new TransactionTemplate(toepassing.getBean(PlatformTransactionManager.class));
        vandaag = Dagen.vandaag(toepassing.getBean(Clock.class));
    }

    /** @return the regelingen in force that have a begroting, the largest first */
    List<Plek> maak() {
        List<Regeling> geldend =
                database.sql("select id from regeling where uitwerkingtreding is null").query(String.class).stream()
                        .map(id -> regelingen.vind(new RegelingId(id)).orElseThrow())
                        .filter(regeling -> regeling.vorm().heeftBegroting())
                        .filter(regeling -> !regeling.deelnemersOp(vandaag).isEmpty())
                        .toList();
        transactie.executeWithoutResult(nu -> {
            geldend.forEach(this::voor);
            database.sql("update persoon set wachtwoord = :hash")
                    .params(Map.of("hash", hash.encode(WACHTWOORD)))
                    .update();
        });
        return geldend.stream()
                .map(regeling -> new Plek(
                        regeling.id().waarde(),
                        secretaris(regeling),
                        regeling.deelnemersOp(vandaag).size()))
                .sorted(Comparator.comparing(Plek::deelnemers).reversed().thenComparing(Plek::regeling))
                .toList();
    }

    private static String secretaris(Regeling regeling) {
        return "secretaris." + regeling.lichaam();
    }

    private void voor(Regeling regeling) {
        zorgVoor(secretaris(regeling), regeling.dagelijksBestuur(), Rol.DB_SECRETARIS);
        zorgVoor("voorzitter." + regeling.lichaam(), regeling.algemeenBestuur(), Rol.AB_VOORZITTER);
        regeling.bekendeToezichthouderOp(vandaag)
                .ifPresent(toezicht ->
                        zorgVoor("toezicht." + toezicht.orgaan().organisatie(), toezicht.orgaan(), Rol.TOEZICHTHOUDER));
        regeling.deelnemersOp(vandaag).stream().map(Deelnemer::organisatie).forEach(this::voor);
    }

    private void voor(Organisatie organisatie) {
        zorgVoor("griffier." + organisatie.id(), organisatie.griffie(), Rol.GRIFFIER);
        OrgaanId college = organisatie.uitvoerendOrgaan();
        zorgVoor("bestuurssecretaris." + organisatie.id(), college, Rol.BESTUURSSECRETARIS);
        for (int lid = 1; lid <= COLLEGELEDEN; lid++) {
            zorgVoor("collegelid" + lid + "." + organisatie.id(), college, Rol.COLLEGELID);
        }
    }

    private void zorgVoor(String id, OrgaanId orgaan, Rol rol) {
        if (toegang.persoon(id).isEmpty()) {
            String adres = id + "@" + orgaan.organisatie() + ".example.nl";
            mensen.voegToe(new Persoon(id, "Naam van " + id, adres), "proef");
        }
        if (!toegang.heeftFunctieIn(id, orgaan)) {
            mensen.geef(id, orgaan, rol, rol.naam(), vandaag.withDayOfYear(1), null, "proef");
        }
    }
}
