package nl.regelgang.procedure.aangaan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.OrganisatieSoort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VormtoetsTest {

    private static final Organisatie TIEL = gemeente("gm0281");
    private static final Organisatie BUREN = gemeente("gm0214");

    @Test
    void aan_een_bedrijfsvoeringsorganisatie_doen_alleen_colleges_mee() {
        assertThat(toets(Vormkeuze.BEDRIJFSVOERINGSORGANISATIE, Set.of(Partij.COLLEGE, Partij.BURGEMEESTER))
                        .verboden())
                .containsOnlyKeys("partijen")
                .allSatisfy((veld, fout) -> assertThat(fout).contains("Wgr art. 8 lid 3"));
        assertThat(toets(Vormkeuze.BEDRIJFSVOERINGSORGANISATIE, Set.of(Partij.COLLEGE))
                        .verboden())
                .isEmpty();
        assertThat(toets(Vormkeuze.OPENBAAR_LICHAAM, Set.of(Partij.RAAD, Partij.BURGEMEESTER))
                        .fouten())
                .as("in the other forms any mix can")
                .isEmpty();
    }

    @Test
    void twee_vormen_vragen_waarom() {
        assertThat(met(Vormkeuze.BEDRIJFSVOERINGSORGANISATIE, "", null, List.of(TIEL, BUREN))
                        .fouten()
                        .get("waarom"))
                .contains("ondersteunende processen en uitvoeringstaken", "Wgr art. 8 lid 3");
        assertThat(met(Vormkeuze.GEMEENSCHAPPELIJK_ORGAAN, "", null, List.of(TIEL, BUREN))
                        .fouten()
                        .get("waarom"))
                .contains("bijzonder geval", "Wgr art. 8 lid 2");
        assertThat(met(Vormkeuze.OPENBAAR_LICHAAM, "", null, List.of(TIEL, BUREN))
                        .fouten())
                .isEmpty();
    }

    @Test
    void een_centrumregeling_heeft_een_van_de_deelnemers_als_centrum() {
        assertThat(met(Vormkeuze.CENTRUMREGELING, "", null, List.of(TIEL, BUREN))
                        .fouten())
                .containsOnlyKeys("centrum");
        assertThat(met(Vormkeuze.CENTRUMREGELING, "", new OrganisatieId("gm0999"), List.of(TIEL, BUREN))
                        .fouten())
                .containsOnlyKeys("centrum");
        assertThat(met(Vormkeuze.CENTRUMREGELING, "", BUREN.id(), List.of(TIEL, BUREN))
                        .fouten())
                .isEmpty();
    }

    @Test
    void met_een_deelnemer_of_met_een_ander_soort_organisatie_kan_het_niet() {
        assertThat(met(Vormkeuze.OPENBAAR_LICHAAM, "", null, List.of(TIEL))
                        .fouten()
                        .get("erbij"))
                .contains("twee of meer");
        Organisatie stichting =
                new Organisatie(new OrganisatieId("roo1"), "Stichting X", OrganisatieSoort.OVERIG, null, null);
        assertThat(met(Vormkeuze.OPENBAAR_LICHAAM, "", null, List.of(TIEL, stichting))
                        .verboden()
                        .get("erbij"))
                .contains("Stichting X", "Wgr art. 93");
    }

    @Test
    void wat_nog_niet_is_gekozen_is_niet_verboden_maar_ontbreekt() {
        Vormtoets leeg = new Vormtoets(null, Set.of(), "", null, List.of(TIEL, BUREN));
        assertThat(leeg.verboden()).isEmpty();
        assertThat(leeg.fouten()).containsOnlyKeys("vorm", "partijen");
    }

    private static Vormtoets toets(Vormkeuze vorm, Set<Partij> partijen) {
        return new Vormtoets(vorm, partijen, "Administratie.", null, List.of(TIEL, BUREN));
    }

    private static Vormtoets met(
            Vormkeuze vorm, String waarom, @Nullable OrganisatieId centrum, List<Organisatie> deelnemers) {
        return new Vormtoets(vorm, Set.of(Partij.COLLEGE), waarom, centrum, deelnemers);
    }

    private static Organisatie gemeente(String code) {
        return new Organisatie(
                new OrganisatieId(code),
                "Gemeente " + code,
                OrganisatieSoort.GEMEENTE,
                40_000,
                new OrganisatieId("pv25"));
    }
}
