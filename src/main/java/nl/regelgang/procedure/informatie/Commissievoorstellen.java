package nl.regelgang.procedure.informatie;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.procedure.informatie.Commissievoorstel.Raad;
import nl.regelgang.procedure.informatie.Informatie.Aard;
import nl.regelgang.regeling.Organisatie;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which raden join a voorstel for an adviescommissie, and what the algemeen bestuur decided, as they are stored. */
@Repository
class Commissievoorstellen {

    private final JdbcClient jdbc;
    private final Informaties informaties;

    Commissievoorstellen(JdbcClient jdbc, Informaties informaties) {
        this.jdbc = jdbc;
        this.informaties = informaties;
    }

    /** @throws NietGevonden when there is none */
    Commissievoorstel lees(UUID id) {
        Informatie informatie = informaties.lees(id);
        if (informatie.aard() != Aard.VOORSTEL) {
            throw new NietGevonden("voorstel " + id);
        }
        return jdbc.sql("select reactie_tot, ingesteld, ingetrokken_reden from informatie where id = ?")
                .param(id)
                .query((rij, nummer) -> new Commissievoorstel(
                        informatie,
                        raden(id),
                        rij.getObject("reactie_tot", LocalDate.class),
                        rij.getObject("ingesteld", Boolean.class),
                        rij.getString("ingetrokken_reden")))
                .single();
    }

    /** What a voorstel is about that waits for the raden or the bestuur; empty when none does. */
    Optional<String> lopend(RegelingId regeling) {
        return jdbc
                .sql("select p.onderwerp from informatie i join procedure_algemeen p on p.id = i.id"
                        + " where p.regeling = ? and i.aard = 'VOORSTEL' and p.fase = 'LOOPT'")
                .param(regeling.waarde())
                .query(String.class)
                .list()
                .stream()
                .findFirst();
    }

    private List<Raad> raden(UUID id) {
        return jdbc.sql("select * from informatie_raad where informatie = ? order by naam")
                .param(id)
                .query((rij, nummer) -> new Raad(
                        new OrganisatieId(rij.getString("organisatie")),
                        rij.getString("naam"),
                        rij.getObject("mee", Boolean.class),
                        rij.getObject("besluit_van", LocalDate.class),
                        rij.getString("lid"),
                        rij.getObject("lid_sinds", LocalDate.class)))
                .list();
    }

    /** From now on each of them decides whether it joins; who takes part in the regeling later does not. */
    void gevraagd(UUID id, List<Organisatie> deelnemers) {
        deelnemers.forEach(
                deelnemer -> jdbc.sql("insert into informatie_raad (informatie, organisatie, naam) values (?, ?, ?)")
                        .params(id, deelnemer.id().code(), deelnemer.naam())
                        .update());
    }

    void besluit(UUID id, OrganisatieId organisatie, boolean mee, LocalDate besluitVan) {
        jdbc.sql("update informatie_raad set mee = ?, besluit_van = ? where informatie = ? and organisatie = ?")
                .params(mee, besluitVan, id, organisatie.code())
                .update();
    }

    void reactieTot(UUID id, LocalDate dag) {
        jdbc.sql("update informatie set reactie_tot = ? where id = ?")
                .params(dag, id)
                .update();
    }

    void ingetrokken(UUID id, String reden) {
        jdbc.sql("update informatie set ingetrokken_reden = ? where id = ?")
                .params(reden, id)
                .update();
    }

    void lid(UUID id, OrganisatieId organisatie, @Nullable String lid, LocalDate sinds) {
        jdbc.sql("update informatie_raad set lid = :lid, lid_sinds = :sinds where informatie = :id"
                        + " and organisatie = :organisatie")
                .param("lid", lid)
                .param("sinds", sinds)
                .param("id", id)
                .param("organisatie", organisatie.code())
                .update();
    }

    void besloten(UUID id, boolean ingesteld) {
        jdbc.sql("update informatie set ingesteld = ? where id = ?")
                .params(ingesteld, id)
                .update();
    }
}
