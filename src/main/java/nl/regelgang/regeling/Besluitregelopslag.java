package nl.regelgang.regeling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.regeling.Stemregels.Meerderheid;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The {@link Besluitregels} as they are stored. */
class Besluitregelopslag {

    private static final String WELKE = " where regeling = ? and vanaf = ?";

    private final JdbcClient jdbc;

    Besluitregelopslag(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<LocalDate> dagen(RegelingId regeling) {
        return jdbc.sql("select vanaf from besluitregels where regeling = ? order by vanaf desc")
                .param(regeling.waarde())
                .query(LocalDate.class)
                .list();
    }

    Optional<Besluitregels> lees(RegelingId regeling, LocalDate vanaf) {
        return jdbc.sql("select * from besluitregels" + WELKE)
                .params(regeling.waarde(), vanaf)
                .query((rij, nummer) -> new Besluitregels(
                        vanaf, drempels(regeling, vanaf), gewichten(rij, regeling, vanaf), rij.getInt("versie")))
                .optional();
    }

    private Map<Regelingbesluit, Drempel> drempels(RegelingId regeling, LocalDate vanaf) {
        Map<Regelingbesluit, Drempel> drempels = new EnumMap<>(Regelingbesluit.class);
        jdbc.sql("select * from drempel" + WELKE)
                .params(regeling.waarde(), vanaf)
                .query(rij -> {
                    drempels.put(
                            Regelingbesluit.valueOf(rij.getString("besluit")),
                            new Drempel(
                                    deel(rij, "deelnemers"),
                                    Kolommen.geheel(rij, "aantal"),
                                    deel(rij, "stemmen"),
                                    deel(rij, "inwoners"),
                                    organisaties(rij.getString("instemming_van"))));
                });
        return drempels;
    }

    private Stemgewichten gewichten(ResultSet kop, RegelingId regeling, LocalDate vanaf) throws SQLException {
        Map<OrganisatieId, Integer> stemmen = new HashMap<>();
        Map<OrganisatieId, Integer> inwoners = new HashMap<>();
        jdbc.sql("select * from besluitgewicht" + WELKE)
                .params(regeling.waarde(), vanaf)
                .query(rij -> {
                    OrganisatieId wie = new OrganisatieId(rij.getString("organisatie"));
                    zet(stemmen, wie, Kolommen.geheel(rij, "stemmen"));
                    zet(inwoners, wie, Kolommen.geheel(rij, "inwoners"));
                });
        List<Stemgewichten.Klasse> klassen = jdbc.sql("select inwoners, stemmen from inwonersklasse" + WELKE)
                .params(regeling.waarde(), vanaf)
                .query((rij, nummer) -> new Stemgewichten.Klasse(rij.getInt("inwoners"), rij.getInt("stemmen")))
                .list();
        return new Stemgewichten(
                Stemgewichten.Wijze.valueOf(kop.getString("wijze")),
                klassen,
                Kolommen.dag(kop, "peildatum"),
                stemmen,
                inwoners);
    }

    /** @throws Achterhaald when somebody else changed it since the version that this one was made from */
    void bewaar(RegelingId regeling, Besluitregels nieuw) {
        if (nieuw.versie() == 0) {
            voegToe(regeling, nieuw);
        } else {
            wijzig(regeling, nieuw);
        }
        for (String tabel : List.of("drempel", "inwonersklasse", "besluitgewicht")) {
            jdbc.sql("delete from " + tabel + WELKE)
                    .params(regeling.waarde(), nieuw.vanaf())
                    .update();
        }
        nieuw.drempels().forEach((besluit, drempel) -> bewaar(regeling, nieuw.vanaf(), besluit, drempel));
        bewaar(regeling, nieuw.vanaf(), nieuw.gewichten());
    }

    /** The key tells, also when two begin at the same moment. */
    private void voegToe(RegelingId regeling, Besluitregels nieuw) {
        try {
            jdbc.sql("insert into besluitregels (regeling, vanaf, wijze, peildatum, versie) values (?, ?, ?, ?, 1)")
                    .params(
                            regeling.waarde(),
                            nieuw.vanaf(),
                            nieuw.gewichten().wijze().name(),
                            nieuw.gewichten().peildatum())
                    .update();
        } catch (DuplicateKeyException anderWasEerst) {
            throw achterhaald();
        }
    }

    private void wijzig(RegelingId regeling, Besluitregels nieuw) {
        int gewijzigd = jdbc.sql("update besluitregels set wijze = ?, peildatum = ?, versie = versie + 1" + WELKE
                        + " and versie = ?")
                .params(
                        nieuw.gewichten().wijze().name(),
                        nieuw.gewichten().peildatum(),
                        regeling.waarde(),
                        nieuw.vanaf(),
                        nieuw.versie())
                .update();
        if (gewijzigd == 0) {
            throw achterhaald();
        }
    }

    private void bewaar(RegelingId regeling, LocalDate vanaf, Regelingbesluit besluit, Drempel drempel) {
        jdbc.sql("insert into drempel (regeling, vanaf, besluit, deelnemers, aantal, stemmen, inwoners,"
                        + " instemming_van) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        regeling.waarde(),
                        vanaf,
                        besluit.name(),
                        naam(drempel.deelnemers()),
                        drempel.aantal(),
                        naam(drempel.stemmen()),
                        naam(drempel.inwoners()),
                        drempel.instemmingVan().stream()
                                .map(OrganisatieId::code)
                                .sorted()
                                .collect(Collectors.joining(",")))
                .update();
    }

    private void bewaar(RegelingId regeling, LocalDate vanaf, Stemgewichten gewichten) {
        gewichten.klassen().forEach(klasse -> jdbc.sql(
                        "insert into inwonersklasse (regeling, vanaf, inwoners, stemmen) values (?, ?, ?, ?)")
                .params(regeling.waarde(), vanaf, klasse.vanaf(), klasse.stemmen())
                .update());
        Set<OrganisatieId> wie = new HashSet<>(gewichten.stemmen().keySet());
        wie.addAll(gewichten.inwoners().keySet());
        wie.forEach(een -> jdbc.sql("insert into besluitgewicht (regeling, vanaf, organisatie, stemmen, inwoners)"
                        + " values (?, ?, ?, ?, ?)")
                .params(
                        regeling.waarde(),
                        vanaf,
                        een.code(),
                        gewichten.stemmen().get(een),
                        gewichten.inwoners().get(een))
                .update());
    }

    private static void zet(Map<OrganisatieId, Integer> waarden, OrganisatieId wie, @Nullable Integer waarde) {
        if (waarde != null) {
            waarden.put(wie, waarde);
        }
    }

    private static @Nullable Meerderheid deel(ResultSet rij, String kolom) throws SQLException {
        String naam = rij.getString(kolom);
        return naam == null ? null : Meerderheid.valueOf(naam);
    }

    private static @Nullable String naam(@Nullable Meerderheid deel) {
        return deel == null ? null : deel.name();
    }

    private static Set<OrganisatieId> organisaties(String tekst) {
        return Arrays.stream(tekst.split(",", -1))
                .filter(code -> !code.isEmpty())
                .map(OrganisatieId::new)
                .collect(Collectors.toSet());
    }

    private static Achterhaald achterhaald() {
        return new Achterhaald("Iemand anders heeft deze regels gewijzigd terwijl u bezig was."
                + " Bekijk wat er nu staat en pas het zo nodig opnieuw aan.");
    }
}
