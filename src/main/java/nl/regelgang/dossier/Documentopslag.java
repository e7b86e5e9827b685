package nl.regelgang.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.OrgaanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps documents in the database, their content in parts, so that no more than one part is in memory. */
@Repository
class Documentopslag {

    /** Half of what fits in a bytea of H2. */
    static final int DEEL = 512 * 1024;

    private final JdbcClient jdbc;

    Documentopslag(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void bewaar(Document document, InputStream inhoud) throws IOException {
        jdbc.sql("""
                insert into document (id, dossier, titel, bestandsnaam, mediatype, grootte, sha256, toegevoegd,
                  toegevoegd_door, namens)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        document.id(),
                        document.dossier(),
                        document.titel(),
                        document.bestandsnaam(),
                        document.mediatype(),
                        document.grootte(),
                        document.sha256(),
                        document.toegevoegd().atOffset(ZoneOffset.UTC),
                        document.toegevoegdDoor(),
                        document.namens() == null ? null : document.namens().toString())
                .update();
        bewaarDelen(document.id(), inhoud);
    }

    private void bewaarDelen(UUID document, InputStream inhoud) throws IOException {
        int deel = 0;
        for (byte[] stuk = inhoud.readNBytes(DEEL); stuk.length > 0; stuk = inhoud.readNBytes(DEEL)) {
            jdbc.sql("insert into document_deel (document, deel, inhoud) values (?, ?, ?)")
                    .params(document, deel++, stuk)
                    .update();
        }
    }

    Optional<Document> vind(UUID document) {
        return jdbc.sql("select * from document where id = ?")
                .param(document)
                .query(Documentopslag::document)
                .optional();
    }

    List<Document> van(UUID dossier) {
        return jdbc.sql("select * from document where dossier = ? order by volgnummer")
                .param(dossier)
                .query(Documentopslag::document)
                .list();
    }

    Optional<byte[]> deel(UUID document, int deel) {
        return jdbc.sql("select inhoud from document_deel where document = ? and deel = ?")
                .params(document, deel)
                .query(byte[].class)
                .optional();
    }

    private static Document document(ResultSet rij, int nummer) throws SQLException {
        String namens = rij.getString("namens");
        return new Document(
                rij.getObject("id", UUID.class),
                rij.getObject("dossier", UUID.class),
                rij.getString("titel"),
                rij.getString("bestandsnaam"),
                rij.getString("mediatype"),
                rij.getLong("grootte"),
                rij.getString("sha256"),
                rij.getObject("toegevoegd", OffsetDateTime.class).toInstant(),
                rij.getString("toegevoegd_door"),
                namens == null ? null : OrgaanId.van(namens));
    }
}
