package nl.regelgang.toegang;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrganisatieId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;

/** How people want to see the site. None of it decides what anybody may see or do. */
@Service
public class Voorkeuren {

    private static final Logger LOG = LoggerFactory.getLogger(Voorkeuren.class);

    private final JdbcClient jdbc;
    private final Toegang toegang;
    private final Clock klok;

    Voorkeuren(JdbcClient jdbc, Toegang toegang, Clock klok) {
        this.jdbc = jdbc;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** The name of the style that the organisation chose for its pages. */
    public Optional<String> paginastijl(OrganisatieId organisatie) {
        return jdbc.sql("select stijl from paginastijl where organisatie = ?")
                .param(organisatie.code())
                .query(String.class)
                .optional();
    }

    /** The organisations that chose a style. */
    public List<OrganisatieId> metPaginastijl() {
        return jdbc.sql("select organisatie from paginastijl order by organisatie").query(String.class).list().stream()
                .map(OrganisatieId::new)
                .toList();
    }

    public void kiesPaginastijl(OrganisatieId organisatie, String stijl, String door) {
        OffsetDateTime nu = klok.instant().atOffset(ZoneOffset.UTC);
        wijzigOfVoegToe(
                jdbc.sql("update paginastijl set stijl = ?, door = ?, gewijzigd = ? where organisatie = ?")
                        .params(stijl, door, nu, organisatie.code()),
                jdbc.sql("insert into paginastijl (stijl, door, gewijzigd, organisatie) values (?, ?, ?, ?)")
                        .params(stijl, door, nu, organisatie.code()));
        LOG.info("{} chose the style {} for {}", door, stijl, organisatie);
    }

    /** Back to the style of the installation. */
    public void wisPaginastijl(OrganisatieId organisatie, String door) {
        int gewist = jdbc.sql("delete from paginastijl where organisatie = ?")
                .param(organisatie.code())
                .update();
        if (gewist > 0) {
            LOG.info("{} took away the style of {}", door, organisatie);
        }
    }

    /**
     * For which functie the person is at work: the one he chose, while it holds, and otherwise his first.
     *
     * @param nu the functies that he has today
     */
    public Optional<Functie> functie(String persoon, List<Functie> nu) {
        if (nu.size() < 2) {
            return nu.stream().findFirst();
        }
        Optional<UUID> gekozen = jdbc.sql("select functie from functiekeuze where persoon = ?")
                .param(persoon)
                .query(UUID.class)
                .optional();
        return nu.stream()
                .filter(functie -> gekozen.filter(functie.id()::equals).isPresent())
                .findFirst()
                .or(() -> nu.stream().findFirst());
    }

    /** @throws NietGevonden when the person does not have this functie today */
    public void kiesFunctie(String persoon, UUID functie) {
        if (toegang.functiesVan(persoon).stream().noneMatch(een -> een.id().equals(functie))) {
            throw new NietGevonden("functie " + functie + " of " + persoon);
        }
        wijzigOfVoegToe(
                jdbc.sql("update functiekeuze set functie = ? where persoon = ?")
                        .params(functie, persoon),
                jdbc.sql("insert into functiekeuze (functie, persoon) values (?, ?)")
                        .params(functie, persoon));
    }

    /**
     * In no transaction, which PostgreSQL would end at the second key: when two choose for the first time at once, the
     * last one holds.
     */
    private static void wijzigOfVoegToe(StatementSpec wijzig, StatementSpec voegToe) {
        if (wijzig.update() == 0) {
            try {
                voegToe.update();
            } catch (DuplicateKeyException andereWasEerder) {
                wijzig.update();
            }
        }
    }
}
