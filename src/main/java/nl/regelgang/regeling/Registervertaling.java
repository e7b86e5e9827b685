package nl.regelgang.regeling;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.regeling.Importverslag.Onderdeel;
import nl.regelgang.regeling.Importverslag.Overgeslagen;
import nl.regelgang.regeling.Registergegevens.Overheid;
import nl.regelgang.regeling.Registergegevens.Partij;
import nl.regelgang.regeling.Registergegevens.Versie;
import nl.regelgang.regeling.Registergegevens.Verwijzing;
import org.jspecify.annotations.Nullable;

/**
 * From the words of the national register to ours. Addresses, telephone numbers and e-mail addresses are never read.
 * An item with something that cannot be understood is skipped, with the reason.
 */
final class Registervertaling {

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

    private static final DateTimeFormatter JAAR_MAAND_DAG =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private Registervertaling() {}

    static OrganisatieSoort soort(@Nullable String code) {
        return code == null
                ? OrganisatieSoort.OVERIG
                : SOORT_NAAR_CODE.getOrDefault(code.replaceAll("[0-9]+$", ""), OrganisatieSoort.OVERIG);
    }

    static void overheid(Knoop knoop, Registergegevens gegevens) {
        String type = Optional.ofNullable(knoop.waarde("types", "type")).orElse("");
        @Nullable OrganisatieSoort soort = SOORT_NAAR_TYPE.get(type);
        if (soort == null) {
            overslaan(gegevens, Onderdeel.OVERIGE_ORGANISATIES, knoop, "Dit type doet hier niet mee: " + type + ".");
            return;
        }
        try {
            gegevens.overheden()
                    .add(new Overheid(
                            verwijzing(knoop, knoop.waarde("naam")),
                            soort,
                            getal(knoop.waarde("geografie", "aantalInwoners")),
                            getal(knoop.waarde("raad", "totaalZetels")),
                            laatste(knoop.waarde("adressen", "adres", "provincie")),
                            dag(knoop.waarde("eindDatum"))));
        } catch (OnbruikbaarItem e) {
            overslaan(gegevens, Onderdeel.van(soort), knoop, e.reden());
        }
    }

    static void versie(Knoop knoop, Registergegevens gegevens) {
        try {
            String titel = verplicht(knoop.waarde("titel"), "De titel ontbreekt.");
            @Nullable String citeertitel = knoop.waarde("citeertitel");
            gegevens.versies()
                    .add(new Versie(
                            systeemId(knoop),
                            titel,
                            citeertitel == null ? titel : citeertitel,
                            vorm(knoop),
                            lichaam(knoop),
                            partijen(knoop, gegevens, titel),
                            dag(knoop.waarde("datumInwerkingtreding")),
                            dag(knoop.waarde("datumUitwerkingtreding")),
                            knoop.eerste("previousVersion")
                                    .map(vorige -> vorige.kenmerk("systeemId"))
                                    .orElse(null)));
        } catch (OnbruikbaarItem e) {
            overslaan(gegevens, Onderdeel.REGELINGEN, knoop, e.reden());
        }
    }

    private static void overslaan(Registergegevens gegevens, Onderdeel onderdeel, Knoop knoop, String reden) {
        @Nullable String naam = knoop.waarde("naam") == null ? knoop.waarde("titel") : knoop.waarde("naam");
        String wat = (naam == null ? "zonder naam" : naam) + " (systeemId " + knoop.kenmerk("systeemId") + ")";
        gegevens.overgeslagen().add(new Overgeslagen(onderdeel, wat, reden));
    }

    private static Vorm vorm(Knoop knoop) throws OnbruikbaarItem {
        @Nullable
        String afkorting = knoop.eerste("samenwerkingsvorm")
                .map(gevonden -> gevonden.kenmerk("afkorting"))
                .orElse(null);
        @Nullable Vorm vorm = afkorting == null ? null : VORMEN.get(afkorting);
        if (vorm == null) {
            throw new OnbruikbaarItem("De samenwerkingsvorm is onbekend: " + afkorting + ".");
        }
        return vorm;
    }

    private static @Nullable Verwijzing lichaam(Knoop knoop) throws OnbruikbaarItem {
        Optional<Knoop> lichaam = knoop.eerste("regionaalSamenwerkingsorgaan");
        return lichaam.isEmpty()
                ? null
                : verwijzing(lichaam.get(), lichaam.get().tekst());
    }

    private static List<Partij> partijen(Knoop knoop, Registergegevens gegevens, String titel) throws OnbruikbaarItem {
        List<Partij> partijen = new ArrayList<>();
        for (Knoop deelnemer :
                knoop.alle("deelnemendeOrganisaties", "deelnemendeOrganisatie").toList()) {
            partijen.add(new Partij(
                    verwijzing(deelnemer, deelnemer.waarde("naam")),
                    organen(deelnemer, gegevens, titel),
                    dag(deelnemer.waarde("toetredingsDatum")),
                    deel(deelnemer.waarde("verdeelsleutel"))));
        }
        return partijen;
    }

    private static Set<OrgaanSoort> organen(Knoop deelnemer, Registergegevens gegevens, String titel) {
        Set<OrgaanSoort> organen = EnumSet.noneOf(OrgaanSoort.class);
        for (Knoop bestuursorgaan :
                deelnemer.alle("bestuursorganen", "bestuursorgaan").toList()) {
            @Nullable
            OrgaanSoort soort =
                    ORGANEN.get(bestuursorgaan.tekst().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
            if (soort == null) {
                gegevens.opmerkingen()
                        .add("Het bestuursorgaan \"" + bestuursorgaan.tekst() + "\" in " + titel
                                + " is niet bekend en niet overgenomen.");
            } else {
                organen.add(soort);
            }
        }
        return organen;
    }

    private static Verwijzing verwijzing(Knoop knoop, @Nullable String naam) throws OnbruikbaarItem {
        @Nullable String code = laatste(knoop.kenmerk("resourceIdentifierTOOI"));
        boolean oud = code != null && knoop.kenmerk("systeemId") == null;
        return new Verwijzing(
                oud ? null : systeemId(knoop), code, verplicht(naam, "De naam van een organisatie ontbreekt."));
    }

    private static String systeemId(Knoop knoop) throws OnbruikbaarItem {
        String systeemId = verplicht(knoop.kenmerk("systeemId"), "Het systeemId ontbreekt.");
        if (!systeemId.matches("[0-9]{1,12}")) {
            throw new OnbruikbaarItem("Het systeemId is geen getal: " + systeemId + ".");
        }
        return systeemId;
    }

    /** The code at the end of a TOOI address. */
    private static @Nullable String laatste(@Nullable String adres) throws OnbruikbaarItem {
        if (adres == null || adres.isBlank()) {
            return null;
        }
        String code = adres.substring(adres.lastIndexOf('/') + 1);
        if (!code.matches("[a-z]{2,5}[0-9]{1,12}")) {
            throw new OnbruikbaarItem("De TOOI-code is onbekend: " + adres + ".");
        }
        return code;
    }

    private static String verplicht(@Nullable String waarde, String anders) throws OnbruikbaarItem {
        if (waarde == null || waarde.isBlank()) {
            throw new OnbruikbaarItem(anders);
        }
        return waarde;
    }

    private static @Nullable LocalDate dag(@Nullable String waarde) throws OnbruikbaarItem {
        try {
            return waarde == null ? null : LocalDate.parse(waarde, JAAR_MAAND_DAG);
        } catch (DateTimeException e) {
            throw new OnbruikbaarItem("De datum is onjuist: " + waarde + ".");
        }
    }

    private static @Nullable Integer getal(@Nullable String waarde) throws OnbruikbaarItem {
        if (waarde != null && !waarde.matches("[0-9]{1,9}")) {
            throw new OnbruikbaarItem("Het getal is onjuist: " + waarde + ".");
        }
        return waarde == null ? null : Integer.valueOf(waarde);
    }

    /** A percentage with a Dutch decimal comma. */
    private static @Nullable BigDecimal deel(@Nullable String waarde) throws OnbruikbaarItem {
        if (waarde != null && !waarde.matches("[0-9]{1,5}([,.][0-9]{1,8})?")) {
            throw new OnbruikbaarItem("De verdeelsleutel is geen getal: " + waarde + ".");
        }
        return waarde == null ? null : new BigDecimal(waarde.replace(',', '.'));
    }

    /** This one item cannot be used; the import goes on with the next. */
    private static final class OnbruikbaarItem extends Exception {

        private static final long serialVersionUID = 1L;

        private final String reden;

        OnbruikbaarItem(String reden) {
            super(reden);
            this.reden = reden;
        }

        String reden() {
            return reden;
        }
    }
}
