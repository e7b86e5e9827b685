package nl.regelgang.termijnbewaking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.OrganisatieId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What each organisation chose about its reminders. */
@Repository
class Herinneringsregels {

    private final JdbcClient jdbc;
    private final Clock klok;

    Herinneringsregels(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    Herinneringsregel van(OrganisatieId organisatie) {
        return eigen(organisatie).orElse(Herinneringsregel.STANDAARD);
    }

    Optional<Herinneringsregel> eigen(OrganisatieId organisatie) {
        return jdbc.sql("select * from herinneringsregel where organisatie = ?")
                .param(organisatie.code())
                .query(Herinneringsregels::regel)
                .optional();
    }

    /** The organisations that chose for themselves, and those that have a running term; by code. */
    List<OrganisatieId> organisaties() {
        return jdbc
                .sql("select organisatie from herinneringsregel union"
                        + " select distinct substring(wie from 1 for position('/' in wie) - 1) from termijn"
                        + " where gedaan is null and vervallen is null order by 1")
                .query(String.class)
                .list()
                .stream()
                .map(OrganisatieId::new)
                .toList();
    }

    /** The watch looks at the open terms of the organisation again; what was sent is not sent anew. */
    @Transactional
    void bewaar(OrganisatieId organisatie, Herinneringsregel regel, String door) {
        jdbc.sql("delete from herinneringsregel where organisatie = ?")
                .param(organisatie.code())
                .update();
        jdbc.sql(
                        "insert into herinneringsregel (organisatie, momenten, orgaan_vanaf, secretaris_vanaf, beheerder_vanaf,"
                                + " tekst, tekst_verstreken, gewijzigd, gewijzigd_door) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(organisatie.code(), Momentinvoer.schrijf(regel.momenten()))
                .params(regel.orgaanVanaf(), regel.secretarisVanaf(), regel.beheerderVanaf())
                .params(regel.tekst(), regel.tekstVerstreken(), klok.instant().atOffset(ZoneOffset.UTC), door)
                .update();
        bewaakOpnieuw(organisatie);
    }

    /** Back to the defaults. */
    @Transactional
    void wis(OrganisatieId organisatie) {
        jdbc.sql("delete from herinneringsregel where organisatie = ?")
                .param(organisatie.code())
                .update();
        bewaakOpnieuw(organisatie);
    }

    private void bewaakOpnieuw(OrganisatieId organisatie) {
        jdbc.sql("update termijn set bewaakt_vanaf = :nu, volgende_bewaking = :nu where wie like :organen"
                        + " and gedaan is null and vervallen is null and geescaleerd is null")
                .param("nu", klok.instant().atOffset(ZoneOffset.UTC))
                .param("organen", organisatie.code() + "/%")
                .update();
    }

    private static Herinneringsregel regel(ResultSet rij, int nummer) throws SQLException {
        return new Herinneringsregel(
                Stream.of(rij.getString("momenten").split(", ", -1))
                        .map(Integer::valueOf)
                        .toList(),
                rij.getInt("orgaan_vanaf"),
                rij.getInt("secretaris_vanaf"),
                rij.getInt("beheerder_vanaf"),
                rij.getString("tekst"),
                rij.getString("tekst_verstreken"));
    }
}
