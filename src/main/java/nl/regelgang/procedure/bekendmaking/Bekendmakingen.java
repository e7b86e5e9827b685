package nl.regelgang.procedure.bekendmaking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.procesmotor.Procesmotor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bekendmakingen with their processes: for every procedure that ends in the text of a regeling. */
@Service
@Transactional
public class Bekendmakingen {

    static final String PROCES = "bekendmaking";

    private final JdbcClient jdbc;
    private final Procesmotor motor;

    Bekendmakingen(JdbcClient jdbc, Procesmotor motor) {
        this.jdbc = jdbc;
        this.motor = motor;
    }

    /** Asks for the bekendmaking; the process of the procedure hears {@code regelingBekendgemaakt} when it is done. */
    public void vragen(UUID dossier, OrgaanId bekendmaker, OrgaanId inschrijver) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into bekendmaking (id, dossier, bekendmaker, inschrijver) values (?, ?, ?, ?)")
                .params(id, dossier, bekendmaker.toString(), inschrijver.toString())
                .update();
        motor.start(PROCES, id.toString());
    }

    void gemeld(Bekendmaking bekendmaking) {
        motor.meld("regelingBekendgemaakt", bekendmaking.dossier().toString());
    }

    /** Empty when nobody asked for it yet. */
    @Transactional(readOnly = true)
    public Optional<Bekendmaking> van(UUID dossier) {
        return jdbc.sql("select * from bekendmaking where dossier = ?")
                .param(dossier)
                .query(Bekendmakingen::bekendmaking)
                .optional();
    }

    Bekendmaking lees(UUID id) {
        return jdbc.sql("select * from bekendmaking where id = ?")
                .param(id)
                .query(Bekendmakingen::bekendmaking)
                .optional()
                .orElseThrow(() -> new NietGevonden("bekendmaking " + id));
    }

    void bekendgemaakt(UUID id, LocalDate op, String vindplaats, LocalDate inwerkingtreding) {
        jdbc.sql("update bekendmaking set bekendgemaakt_op = ?, vindplaats = ?, inwerkingtreding = ? where id = ?")
                .params(op, vindplaats, inwerkingtreding, id)
                .update();
    }

    void ingeschreven(UUID id, LocalDate op, @Nullable String kenmerk) {
        jdbc.sql("update bekendmaking set ingeschreven_op = ?, kenmerk = ? where id = ?")
                .params(op, kenmerk, id)
                .update();
    }

    private static Bekendmaking bekendmaking(ResultSet rij, int nummer) throws SQLException {
        return new Bekendmaking(
                rij.getObject("id", UUID.class),
                rij.getObject("dossier", UUID.class),
                OrgaanId.van(rij.getString("bekendmaker")),
                OrgaanId.van(rij.getString("inschrijver")),
                rij.getObject("bekendgemaakt_op", LocalDate.class),
                rij.getString("vindplaats"),
                rij.getObject("inwerkingtreding", LocalDate.class),
                rij.getObject("ingeschreven_op", LocalDate.class),
                rij.getString("kenmerk"));
    }
}
