package nl.regelgang.regeling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.gedeeld.OrganisatieId;
import org.jspecify.annotations.Nullable;

/** Columns that may be null, and organen in one column, on both databases. */
final class Kolommen {

    private Kolommen() {}

    static @Nullable Integer geheel(ResultSet rij, String kolom) throws SQLException {
        int waarde = rij.getInt(kolom);
        return rij.wasNull() ? null : waarde;
    }

    static @Nullable LocalDate dag(ResultSet rij, String kolom) throws SQLException {
        return rij.getObject(kolom, LocalDate.class);
    }

    static @Nullable OrganisatieId organisatie(@Nullable String code) {
        return code == null ? null : new OrganisatieId(code);
    }

    static @Nullable String code(@Nullable OrganisatieId organisatie) {
        return organisatie == null ? null : organisatie.code();
    }

    /** For example {@code COLLEGE,RAAD}; the order is fixed. */
    static String organen(Set<OrgaanSoort> organen) {
        return organen.stream().map(OrgaanSoort::name).sorted().collect(Collectors.joining(","));
    }

    static Set<OrgaanSoort> organen(String tekst) {
        Set<OrgaanSoort> organen = EnumSet.noneOf(OrgaanSoort.class);
        Arrays.stream(tekst.split(",", -1))
                .filter(naam -> !naam.isEmpty())
                .map(OrgaanSoort::valueOf)
                .forEach(organen::add);
        return organen;
    }
}
