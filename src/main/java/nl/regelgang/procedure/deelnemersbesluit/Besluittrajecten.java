package nl.regelgang.procedure.deelnemersbesluit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.deelnemersbesluit.Besluittraject.Antwoord;
import nl.regelgang.procedure.deelnemersbesluit.Besluittraject.Grond;
import nl.regelgang.procedure.deelnemersbesluit.Besluittraject.Toestemming;
import nl.regelgang.regeling.Deelnemerkeuze;
import nl.regelgang.zienswijzen.Deelnemend;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The trajecten as they are stored. */
@Repository
class Besluittrajecten {

    private final JdbcClient jdbc;

    Besluittrajecten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void voegToe(Besluittraject traject) {
        Deelnemend deelnemer = traject.deelnemer();
        jdbc.sql(
                        "insert into besluittraject (id, dossier, organisatie, naam, raad, griffie, college, inwoners, zittend,"
                                + " besluitend, alleen_zienswijze, stuk, toegezonden_op, antwoord, toestemming, raadsbesluit,"
                                + " besluit) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        traject.id(),
                        traject.dossier(),
                        deelnemer.organisatie().code(),
                        deelnemer.naam(),
                        deelnemer.raad().toString(),
                        deelnemer.griffie().toString(),
                        deelnemer.college().toString(),
                        deelnemer.inwoners(),
                        traject.zittend(),
                        traject.besluitend().toString(),
                        traject.alleenZienswijze(),
                        traject.stuk(),
                        traject.toegezondenOp(),
                        traject.antwoord().name(),
                        traject.toestemming().name(),
                        naam(traject.raadsbesluit()),
                        traject.besluit().name())
                .update();
    }

    /** By name. */
    List<Besluittraject> van(UUID dossier) {
        return jdbc.sql("select * from besluittraject where dossier = ? order by naam, id")
                .param(dossier)
                .query(Besluittrajecten::traject)
                .list();
    }

    /** @throws NietGevonden when there is no such traject */
    Besluittraject lees(UUID traject) {
        return jdbc.sql("select * from besluittraject where id = ?")
                .param(traject)
                .query(Besluittrajecten::traject)
                .optional()
                .orElseThrow(() -> new NietGevonden("besluittraject " + traject));
    }

    /** Everything about the draft begins again; whom nobody asked for a zienswijze is not asked now either. */
    void opnieuw(UUID dossier, UUID stuk, LocalDate op) {
        jdbc.sql(
                        "update besluittraject set stuk = :stuk, toegezonden_op = :op, ontvangen_op = null, laatste_dag = null,"
                                + " antwoord = case when antwoord = 'NIET_GEVRAAGD' then antwoord else 'OPEN' end,"
                                + " antwoord_op = null, zienswijze = null,"
                                + " toestemming = case when toestemming = 'VOORAF' then 'OPEN' else toestemming end,"
                                + " toestemming_op = null where dossier = :dossier")
                .param("stuk", stuk)
                .param("op", op)
                .param("dossier", dossier)
                .update();
    }

    void voorgelegd(UUID dossier, UUID stuk, LocalDate op) {
        jdbc.sql("update besluittraject set stuk = ?, voorgelegd_op = ? where dossier = ?")
                .params(stuk, op, dossier)
                .update();
    }

    void ontvangen(UUID traject, LocalDate op, LocalDate laatsteDag) {
        jdbc.sql("update besluittraject set ontvangen_op = ?, laatste_dag = ? where id = ?")
                .params(op, laatsteDag, traject)
                .update();
    }

    void antwoord(UUID traject, Antwoord antwoord, LocalDate op, @Nullable String zienswijze) {
        jdbc.sql("update besluittraject set antwoord = ?, antwoord_op = ?, zienswijze = ? where id = ?")
                .params(antwoord.name(), op, zienswijze, traject)
                .update();
    }

    void toestemming(UUID traject, Toestemming toestemming, @Nullable Grond grond, Ingevuld ingevuld) {
        jdbc.sql(
                        "update besluittraject set toestemming = ?, toestemming_op = ?, grond = ?, motivering = ? where id = ?")
                .params(
                        toestemming.name(),
                        ingevuld.datum("besluitVan").orElseThrow(),
                        grond == null ? null : grond.name(),
                        ingevuld.eventueleTekst("motivering").orElse(null),
                        traject)
                .update();
    }

    /** @param op null takes it back */
    void toestemming(UUID traject, Toestemming toestemming, @Nullable LocalDate op) {
        jdbc.sql("update besluittraject set toestemming = ?, toestemming_op = ? where id = ?")
                .params(toestemming.name(), op, traject)
                .update();
    }

    void raadsbesluit(UUID traject, Deelnemerkeuze besluit, LocalDate op) {
        jdbc.sql("update besluittraject set raadsbesluit = ?, raadsbesluit_op = ? where id = ?")
                .params(besluit.name(), op, traject)
                .update();
    }

    void besluit(UUID traject, Deelnemerkeuze besluit, LocalDate op) {
        jdbc.sql("update besluittraject set besluit = ?, besluit_op = ? where id = ?")
                .params(besluit.name(), op, traject)
                .update();
    }

    private static Besluittraject traject(ResultSet rij, int nummer) throws SQLException {
        String grond = rij.getString("grond");
        return new Besluittraject(
                rij.getObject("id", UUID.class),
                rij.getObject("dossier", UUID.class),
                deelnemer(rij),
                rij.getBoolean("zittend"),
                OrgaanId.van(rij.getString("besluitend")),
                rij.getBoolean("alleen_zienswijze"),
                rij.getObject("stuk", UUID.class),
                rij.getObject("toegezonden_op", LocalDate.class),
                rij.getObject("ontvangen_op", LocalDate.class),
                rij.getObject("laatste_dag", LocalDate.class),
                Antwoord.valueOf(rij.getString("antwoord")),
                rij.getObject("antwoord_op", LocalDate.class),
                rij.getString("zienswijze"),
                rij.getObject("voorgelegd_op", LocalDate.class),
                Toestemming.valueOf(rij.getString("toestemming")),
                rij.getObject("toestemming_op", LocalDate.class),
                grond == null ? null : Grond.valueOf(grond),
                rij.getString("motivering"),
                keuze(rij.getString("raadsbesluit")),
                rij.getObject("raadsbesluit_op", LocalDate.class),
                Deelnemerkeuze.valueOf(rij.getString("besluit")),
                rij.getObject("besluit_op", LocalDate.class));
    }

    private static @Nullable String naam(@Nullable Deelnemerkeuze keuze) {
        return keuze == null ? null : keuze.name();
    }

    private static @Nullable Deelnemerkeuze keuze(@Nullable String naam) {
        return naam == null ? null : Deelnemerkeuze.valueOf(naam);
    }

    private static Deelnemend deelnemer(ResultSet rij) throws SQLException {
        int inwoners = rij.getInt("inwoners");
        boolean onbekend = rij.wasNull();
        return new Deelnemend(
                new OrganisatieId(rij.getString("organisatie")),
                rij.getString("naam"),
                OrgaanId.van(rij.getString("raad")),
                OrgaanId.van(rij.getString("griffie")),
                OrgaanId.van(rij.getString("college")),
                onbekend ? null : inwoners);
    }
}
