package nl.regelgang.procedure.toezicht;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.Organisatie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What raden let the toezichthouder know (Wgr art. 35 lid 5), as it is stored. */
@Repository
class Toezichtzienswijzen {

    private final JdbcClient jdbc;

    Toezichtzienswijzen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param besluitVan the day on which the raad decided it */
    record Rij(OrganisatieId organisatie, String naam, LocalDate besluitVan, String tekst) {}

    /** @throws org.springframework.dao.DuplicateKeyException when this raad sent one already */
    void voegToe(UUID toezicht, Organisatie deelnemer, LocalDate besluitVan, String tekst) {
        jdbc.sql(
                        "insert into toezicht_zienswijze (toezicht, organisatie, naam, besluit_van, tekst) values (?, ?, ?, ?, ?)")
                .params(toezicht, deelnemer.id().code(), deelnemer.naam(), besluitVan, tekst)
                .update();
    }

    /** By name. */
    List<Rij> van(UUID toezicht) {
        return jdbc.sql("select * from toezicht_zienswijze where toezicht = ? order by naam")
                .param(toezicht)
                .query((rij, nummer) -> new Rij(
                        new OrganisatieId(rij.getString("organisatie")),
                        rij.getString("naam"),
                        rij.getObject("besluit_van", LocalDate.class),
                        rij.getString("tekst")))
                .list();
    }
}
