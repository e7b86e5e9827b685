package nl.regelgang.regeling;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.regelgang.gedeeld.OrgaanSoort;
import org.jspecify.annotations.Nullable;

/** The words of the national register for what we know too. */
final class Registertermen {

    private static final Map<String, OrganisatieSoort> SOORT_NAAR_CODE = Map.of(
            "gm", OrganisatieSoort.GEMEENTE,
            "pv", OrganisatieSoort.PROVINCIE,
            "ws", OrganisatieSoort.WATERSCHAP,
            "so", OrganisatieSoort.SAMENWERKINGSORGAAN,
            "mnre", OrganisatieSoort.RIJK);

    private static final Map<String, OrganisatieSoort> SOORT_NAAR_TYPE = Map.of(
            "Gemeente", OrganisatieSoort.GEMEENTE,
            "Provincie", OrganisatieSoort.PROVINCIE,
            "Waterschap", OrganisatieSoort.WATERSCHAP,
            "Regionaal samenwerkingsorgaan", OrganisatieSoort.SAMENWERKINGSORGAAN,
            "Ministerie", OrganisatieSoort.RIJK);

    private static final Map<String, Vorm> VORMEN = Map.of(
            "OL", Vorm.OPENBAAR_LICHAAM,
            "BVO", Vorm.BEDRIJFSVOERINGSORGANISATIE,
            "GO", Vorm.GEMEENSCHAPPELIJK_ORGAAN,
            "RZM", Vorm.REGELING_ZONDER_MEER);

    /** The register's terms; the eenhoofdige orgaan counts with the orgaan that the matrix of the Wgr puts it with. */
    private static final Map<String, OrgaanSoort> ORGANEN = Map.ofEntries(
            Map.entry("gemeenteraad", OrgaanSoort.RAAD),
            Map.entry("college van burgemeester en wethouders", OrgaanSoort.COLLEGE),
            Map.entry("burgemeester", OrgaanSoort.COLLEGE),
            Map.entry("provinciale staten", OrgaanSoort.PS),
            Map.entry("gedeputeerde staten", OrgaanSoort.GS),
            Map.entry("commissaris van de koning", OrgaanSoort.GS),
            Map.entry("commissaris van de koningin", OrgaanSoort.GS),
            Map.entry("algemeen bestuur", OrgaanSoort.AB),
            Map.entry("dagelijks bestuur", OrgaanSoort.DB),
            Map.entry("dijkgraaf", OrgaanSoort.DB),
            Map.entry("voorzitter", OrgaanSoort.DB),
            Map.entry("bestuur", OrgaanSoort.BESTUUR),
            Map.entry("minister", OrgaanSoort.MINISTER),
            Map.entry("staatssecretaris", OrgaanSoort.MINISTER));

    private Registertermen() {}

    /** By the letters of a TOOI code. */
    static OrganisatieSoort soort(@Nullable String code) {
        return code == null
                ? OrganisatieSoort.OVERIG
                : SOORT_NAAR_CODE.getOrDefault(code.replaceAll("[0-9]+$", ""), OrganisatieSoort.OVERIG);
    }

    /** Most waterschappen go without their soort, and "Rivierenland" is also the name of a regio. */
    static String volledig(@Nullable String code, String naam) {
        boolean kaal = soort(code) == OrganisatieSoort.WATERSCHAP
                && !naam.matches("(?i)(hoogheemraad|water)schap .*|wetterskip .*");
        return kaal ? "Waterschap " + naam : naam;
    }

    /** By the name of the type; empty when it takes no part here. */
    static Optional<OrganisatieSoort> soortVanType(String type) {
        return Optional.ofNullable(SOORT_NAAR_TYPE.get(type));
    }

    static Optional<Vorm> vorm(@Nullable String afkorting) {
        return Optional.ofNullable(afkorting).map(VORMEN::get);
    }

    static Optional<OrgaanSoort> orgaan(String naam) {
        return Optional.ofNullable(ORGANEN.get(naam.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ")));
    }
}
