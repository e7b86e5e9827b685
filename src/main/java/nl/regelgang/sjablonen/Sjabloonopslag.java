package nl.regelgang.sjablonen;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.regelgang.gedeeld.OrganisatieId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Templates as they are stored: in parts, because a value of a megabyte does not fit in a bytea of H2. */
class Sjabloonopslag {

    private static final int DEEL = 512 * 1024;

    private final JdbcClient jdbc;

    Sjabloonopslag(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Eigensjabloon> vind(OrganisatieId organisatie, Stuksoort soort) {
        return jdbc.sql("select bestandsnaam, gewijzigd, door from sjabloon where organisatie = ? and soort = ?")
                .params(organisatie.code(), soort.name())
                .query((rij, nummer) -> new Eigensjabloon(
                        rij.getString("bestandsnaam"),
                        rij.getObject("gewijzigd", OffsetDateTime.class).toInstant(),
                        rij.getString("door")))
                .optional();
    }

    byte[] inhoud(OrganisatieId organisatie, Stuksoort soort) {
        ByteArrayOutputStream inhoud = new ByteArrayOutputStream();
        jdbc.sql("select inhoud from sjabloon_deel where organisatie = ? and soort = ? order by deel")
                .params(organisatie.code(), soort.name())
                .query(byte[].class)
                .list()
                .forEach(inhoud::writeBytes);
        return inhoud.toByteArray();
    }

    void bewaar(OrganisatieId organisatie, Stuksoort soort, Eigensjabloon eigen, byte[] inhoud) {
        wis(organisatie, soort);
        jdbc.sql("insert into sjabloon (organisatie, soort, bestandsnaam, grootte, gewijzigd, door)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(organisatie.code(), soort.name(), eigen.bestandsnaam(), inhoud.length)
                .params(gemaakt(eigen.gewijzigd()), eigen.door())
                .update();
        for (int begin = 0, deel = 0; begin < inhoud.length; begin += DEEL, deel++) {
            jdbc.sql("insert into sjabloon_deel (organisatie, soort, deel, inhoud) values (?, ?, ?, ?)")
                    .params(
                            organisatie.code(),
                            soort.name(),
                            deel,
                            Arrays.copyOfRange(inhoud, begin, Math.min(inhoud.length, begin + DEEL)))
                    .update();
        }
    }

    void wis(OrganisatieId organisatie, Stuksoort soort) {
        jdbc.sql("delete from sjabloon where organisatie = ? and soort = ?")
                .params(organisatie.code(), soort.name())
                .update();
    }

    /** The organisations with a template of their own. */
    List<OrganisatieId> organisaties() {
        return jdbc.sql("select distinct organisatie from sjabloon order by organisatie")
                .query((rij, nummer) -> new OrganisatieId(rij.getString("organisatie")))
                .list();
    }

    private static OffsetDateTime gemaakt(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
