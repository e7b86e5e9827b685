package nl.regelgang.regeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.termijnen.Termijninstellingen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegelingTest {

    private static final LocalDate DAG = LocalDate.of(2026, 5, 16);

    /** Every column of the row "toezichthouder" of the chapter matrix; the province is that of the vestigingsplaats. */
    @ParameterizedTest
    @CsvSource({
        "I,   gm0281,        pv25/gs",
        "II,  pv25,          mnre1034/minister",
        "III, ws0621,        pv25/gs",
        "IV,  gm0281 pv25,   mnre1034/minister",
        "V,   gm0281 ws0621, pv25/gs",
        "VI,  gm0281 pv25 ws0621, mnre1034/minister",
        "VII, pv25 ws0621,   mnre1034/minister"
    })
    void het_hoofdstuk_bepaalt_de_toezichthouder(Hoofdstuk hoofdstuk, String deelnemers, String orgaan) {
        Regeling regeling = regeling(null, null, deelnemers(deelnemers));

        assertThat(regeling.hoofdstukOp(DAG)).isEqualTo(hoofdstuk);
        assertThat(regeling.toezichthouderOp(DAG).orgaan()).hasToString(orgaan);
    }

    @Test
    void de_toezichthouder_heeft_een_leesbare_naam() {
        assertThat(regeling(null, null, deelnemers("gm0281"))
                        .toezichthouderOp(DAG)
                        .naam())
                .isEqualTo("gedeputeerde staten van Gelderland");
        assertThat(regeling(null, null, deelnemers("pv25"))
                        .toezichthouderOp(DAG)
                        .naam())
                .isEqualTo("minister van Binnenlandse Zaken en Koninkrijksrelaties");
    }

    @Test
    void de_regels_van_de_regeling_gaan_voor() {
        Regeling regeling = regeling(null, "mnre1034/minister", deelnemers("gm0281"));

        assertThat(regeling.toezichthouderOp(DAG)).isEqualTo(Toezichthouder.MINISTER_BZK);
    }

    @Test
    void de_vestigingsprovincie_gaat_voor_de_meerderheid_van_de_deelnemers() {
        Regeling regeling = regeling("pv26", null, deelnemers("gm0281"));

        assertThat(regeling.toezichthouderOp(DAG).orgaan()).hasToString("pv26/gs");
    }

    @Test
    void de_provincie_met_de_meeste_deelnemers_wint_en_anders_die_met_de_meeste_inwoners() {
        Deelnemer groot = deelnemer("gm0344", "pv26", 370_000);
        Deelnemer klein = deelnemer("gm0281", "pv25", 42_000);
        Deelnemer kleinOok = deelnemer("gm0214", "pv25", 27_000);

        assertThat(regeling(null, null, List.of(groot, klein, kleinOok)).vestigingsprovincieOp(DAG))
                .contains(new OrganisatieId("pv25"));
        assertThat(regeling(null, null, List.of(klein, groot)).vestigingsprovincieOp(DAG))
                .contains(new OrganisatieId("pv26"));
    }

    @Test
    void zonder_provincie_is_er_een_uitleg_in_plaats_van_een_toezichthouder() {
        Regeling regeling = regeling(null, null, List.of(deelnemer("gm0281", null, null)));

        assertThat(regeling.bekendeToezichthouderOp(DAG)).isEmpty();
        assertThatThrownBy(() -> regeling.toezichthouderOp(DAG))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("Vraag een beheerder om de provincie in te vullen.");
    }

    @Test
    void wie_vertrokken_is_telt_niet_meer_voor_het_hoofdstuk() {
        Deelnemer gemeente = deelnemer("gm0281", "pv25", 42_000);
        Deelnemer vertrokken = new Deelnemer(
                organisatie("pv25", "pv25", null), Set.of(OrgaanSoort.GS), 1, null, LocalDate.of(2026, 5, 16));
        Regeling regeling = regeling(null, null, List.of(gemeente, vertrokken));

        assertThat(regeling.hoofdstukOp(DAG.minusDays(1))).isEqualTo(Hoofdstuk.IV);
        assertThat(regeling.hoofdstukOp(DAG)).isEqualTo(Hoofdstuk.I);
    }

    @Test
    void een_openbaar_lichaam_heeft_twee_besturen_en_een_andere_vorm_een() {
        Regeling lichaam = regeling(null, null, deelnemers("gm0281"));
        Regeling bvo = new Regeling(
                lichaam.id(),
                lichaam.lichaam(),
                lichaam.naam(),
                lichaam.korteNaam(),
                Vorm.BEDRIJFSVOERINGSORGANISATIE,
                lichaam.deelnemers(),
                null,
                null,
                null,
                Regels.STANDAARD);

        assertThat(lichaam.dagelijksBestuur()).hasToString("so0026/db");
        assertThat(lichaam.algemeenBestuur()).hasToString("so0026/ab");
        assertThat(bvo.dagelijksBestuur()).hasToString("so0026/bestuur");
        assertThat(bvo.algemeenBestuur()).hasToString("so0026/bestuur");
    }

    private static Regeling regeling(
            @Nullable String provincie, @Nullable String toezichthouder, List<Deelnemer> deelnemers) {
        return new Regeling(
                new RegelingId("roo1"),
                new OrganisatieId("so0026"),
                "Regeling Regio",
                "Regio",
                Vorm.OPENBAAR_LICHAAM,
                deelnemers,
                Kolommen.organisatie(provincie),
                null,
                null,
                new Regels(Termijninstellingen.STANDAARD, toezichthouder, Stemregels.GEMEENTEWET));
    }

    private static List<Deelnemer> deelnemers(String codes) {
        return Arrays.stream(codes.split(" ", -1))
                .map(code -> deelnemer(code, "pv25", null))
                .toList();
    }

    private static Deelnemer deelnemer(String code, @Nullable String provincie, @Nullable Integer inwoners) {
        return new Deelnemer(organisatie(code, provincie, inwoners), Set.of(), 1, null, null);
    }

    private static Organisatie organisatie(String code, @Nullable String provincie, @Nullable Integer inwoners) {
        return new Organisatie(
                new OrganisatieId(code), code, Registertermen.soort(code), inwoners, Kolommen.organisatie(provincie));
    }
}
