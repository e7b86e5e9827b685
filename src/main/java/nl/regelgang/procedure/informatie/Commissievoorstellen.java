package nl.regelgang.procedure.informatie;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.informatie.Commissievoorstel.Raad;
import nl.regelgang.procedure.informatie.Informatie.Aard;
import nl.regelgang.regeling.Organisatie;
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
        return new Commissievoorstel(
                informatie,
                raden(id),
                jdbc.sql("select ingesteld from informatie where id = ?")
                        .param(id)
                        .query(Boolean.class)
                        .optional()
                        .orElse(null));
    }

    private List<Raad> raden(UUID id) {
        return jdbc.sql("select * from informatie_raad where informatie = ? order by naam")
                .param(id)
                .query((rij, nummer) -> new Raad(
                        new OrganisatieId(rij.getString("organisatie")),
                        rij.getString("naam"),
                        rij.getObject("mee", Boolean.class),
                        rij.getObject("besluit_van", LocalDate.class)))
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

    void besloten(UUID id, boolean ingesteld) {
        jdbc.sql("update informatie set ingesteld = ? where id = ?")
                .params(ingesteld, id)
                .update();
    }
}
