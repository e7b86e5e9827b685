package nl.regelgang.zienswijzen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrganisatieId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rounds and their trajecten. What happens to them is in {@link Zienswijzen} and {@link Reacties}. */
@Repository
public class Zienswijzeronden {

    /** A traject with the newest reactie to the answer that it has now. */
    private static final String TRAJECTEN = "select t.*, a.oordeel, a.conclusie, a.gegeven_op, a.verzonden_op"
            + " from traject t left join reactie a on a.traject = t.id and a.antwoord = t.antwoord and a.nummer ="
            + " (select max(b.nummer) from reactie b where b.traject = t.id and b.antwoord = t.antwoord)";

    private final JdbcClient jdbc;

    Zienswijzeronden(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Zienswijzeronde> vind(UUID ronde) {
        return jdbc.sql("select * from zienswijzeronde where id = ?")
                .param(ronde)
                .query((rij, nummer) -> Ronderijen.ronde(rij, trajecten(ronde)))
                .optional();
    }

    /** @throws NietGevonden when there is no such round */
    public Rondekop kop(UUID ronde) {
        return jdbc.sql("select * from zienswijzeronde where id = ?")
                .param(ronde)
                .query((rij, nummer) -> Ronderijen.ronde(rij, List.of()).kop())
                .optional()
                .orElseThrow(() -> new NietGevonden("ronde " + ronde));
    }

    /** The newest round of a dossier. */
    public Optional<Zienswijzeronde> laatste(UUID dossier) {
        return van(dossier).stream().reduce((eerder, later) -> later);
    }

    /** In the order in which they were held. */
    public List<Zienswijzeronde> van(UUID dossier) {
        return jdbc
                .sql("select id from zienswijzeronde where dossier = ? order by nummer")
                .param(dossier)
                .query(UUID.class)
                .list()
                .stream()
                .flatMap(ronde -> vind(ronde).stream())
                .toList();
    }

    /** @throws NietGevonden when there is no such traject */
    public Traject traject(UUID traject) {
        return jdbc.sql(TRAJECTEN + " where t.id = ?")
                .param(traject)
                .query(Ronderijen::traject)
                .optional()
                .orElseThrow(() -> new NietGevonden("traject " + traject));
    }

    /** The dossiers in which one of these organisations is a deelnemer. */
    public List<UUID> dossiersVan(List<OrganisatieId> organisaties) {
        if (organisaties.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select distinct r.dossier from zienswijzeronde r join traject t on t.ronde = r.id"
                        + " where t.organisatie in (:organisaties)")
                .param(
                        "organisaties",
                        organisaties.stream().map(OrganisatieId::code).toList())
                .query(UUID.class)
                .list();
    }

    private List<Traject> trajecten(UUID ronde) {
        return jdbc.sql(TRAJECTEN + " where t.ronde = ? order by t.naam, t.id")
                .param(ronde)
                .query(Ronderijen::traject)
                .list();
    }

    void voegToe(Zienswijzeronde ronde) {
        Zaak zaak = ronde.zaak();
        jdbc.sql("insert into zienswijzeronde (id, dossier, nummer, regeling_id, regeling, onderwerp, bestuur, stuk,"
                        + " grondslag_toezending, grondslag_ter_inzage, grondslag_zienswijze, grondslag_reactie,"
                        + " verzonden_op, sluit_op) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        ronde.id(),
                        zaak.dossier(),
                        ronde.nummer(),
                        zaak.regelingId().waarde(),
                        zaak.regeling(),
                        zaak.onderwerp(),
                        zaak.bestuur().toString(),
                        zaak.stuk(),
                        zaak.toezending().toString(),
                        zaak.terInzage() == null ? null : zaak.terInzage().toString(),
                        zaak.zienswijze().toString(),
                        zaak.reactie().toString(),
                        ronde.verzondenOp(),
                        ronde.sluitOp())
                .update();
        ronde.trajecten().forEach(this::voegToe);
    }

    private void voegToe(Traject traject) {
        Deelnemend deelnemer = traject.deelnemer();
        jdbc.sql("insert into traject (id, ronde, organisatie, naam, raad, griffie, college, inwoners, status, te_laat)"
                        + " values (:id, :ronde, :organisatie, :naam, :raad, :griffie, :college, :inwoners, :status,"
                        + " false)")
                .param("id", traject.id())
                .param("ronde", traject.ronde())
                .param("organisatie", deelnemer.organisatie().code())
                .param("naam", deelnemer.naam())
                .param("raad", deelnemer.raad().toString())
                .param("griffie", deelnemer.griffie().toString())
                .param("college", deelnemer.college().toString())
                .param("inwoners", deelnemer.inwoners())
                .param("status", traject.status().name())
                .update();
    }

    void sluiting(UUID ronde, LocalDate sluitOp) {
        jdbc.sql("update zienswijzeronde set sluit_op = ? where id = ?")
                .params(sluitOp, ronde)
                .update();
    }

    void ontvangen(UUID traject, LocalDate op) {
        jdbc.sql("update traject set ontvangen_op = ? where id = ?")
                .params(op, traject)
                .update();
    }

    void behandeling(UUID traject, boolean behandeling, @Nullable LocalDate op) {
        jdbc.sql("update traject set behandeling = :behandeling, vergadering_op = :op where id = :id")
                .param("behandeling", behandeling)
                .param("op", op)
                .param("id", traject)
                .update();
    }

    void herinnerd(UUID traject, LocalDate op) {
        jdbc.sql("update traject set herinnerd_op = ? where id = ?")
                .params(op, traject)
                .update();
    }

    void gesloten(UUID ronde, LocalDate op) {
        jdbc.sql("update zienswijzeronde set gesloten_op = ? where id = ? and gesloten_op is null")
                .params(op, ronde)
                .update();
        jdbc.sql("update traject set status = 'NIET_GEREAGEERD' where ronde = ? and status = 'OPEN'")
                .param(ronde)
                .update();
    }
}
