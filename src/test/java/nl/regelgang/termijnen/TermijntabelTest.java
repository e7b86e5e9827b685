package nl.regelgang.termijnen;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Hoofdstuk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table itself: what the law says where, for whom, and since when. */
class TermijntabelTest {

    private static final LocalDate NU = LocalDate.of(2026, 11, 22);
    private static final Termijninstellingen STANDAARD = Termijninstellingen.STANDAARD;

    static Stream<Termijnregel> alle() {
        return Termijntabel.ALLE.regels().stream();
    }

    @ParameterizedTest
    @CsvSource({
        "zienswijze-regeling, I,    Wgr art. 1 lid 3",
        "zienswijze-regeling, II,   Wgr art. 40 lid 3",
        "zienswijze-regeling, III,  Wgr art. 50 lid 3",
        "zienswijze-regeling, IV,   Wgr art. 51 lid 3",
        "zienswijze-regeling, V,    Wgr art. 61 lid 3",
        "zienswijze-regeling, VI,   Wgr art. 73 lid 3",
        "zienswijze-regeling, VII,  Wgr art. 83 lid 3",
        "begroting-inzenden,  III,  Wgr art. 50f lid 2",
        "begroting-inzenden,  VI,   Wgr art. 80 lid 2",
        "kaders,              VII,  Wgr art. 90a",
        "ontwerpbegroting-openbaar-lichaam, V, Wgr art. 68 lid 1",
        "evaluatie,           IV,   Wgr art. 11a",
        "inspraak,            IV,   Awb art. 3:16 lid 1-2",
        "kennisgeving-begroting, I,   Gemeentewet art. 190 lid 3",
        "kennisgeving-begroting, V,   Gemeentewet art. 190 lid 3",
        "kennisgeving-begroting, IV,  Wgr art. 59 lid 7",
        "kennisgeving-begroting, III, Wgr art. 50g lid 7",
        "gemeentebegroting-inzenden, IV, Gemeentewet art. 191 lid 2"
    })
    void elke_termijn_noemt_het_artikel_van_het_hoofdstuk(String id, Hoofdstuk hoofdstuk, String artikel) {
        assertThat(Termijntabel.op(NU).regel(id, hoofdstuk).grondslag(hoofdstuk, STANDAARD))
                .hasToString(artikel);
    }

    @Test
    void met_alleen_bevoegdheden_van_waterschappen_geldt_de_gemeentewet_niet() {
        Termijninstellingen alleenWaterschappen = STANDAARD.met(Instelling.ALLEEN_WATERSCHAPPEN, "ja");
        Termijnregel regel = Termijntabel.op(NU).regel("kennisgeving-begroting", Hoofdstuk.V);

        assertThat(regel.grondslag(Hoofdstuk.V, alleenWaterschappen)).hasToString("Wgr art. 68 lid 7");
        assertThat(regel.grondslag(Hoofdstuk.I, alleenWaterschappen)).hasToString("Gemeentewet art. 190 lid 3");
    }

    @ParameterizedTest
    @CsvSource({
        "kaders, 2022-05-01, 2026-04-14",
        "kaders, 2022-06-30, 2026-04-14",
        "kaders, 2022-07-01, 2026-04-29",
        "ontwerpbegroting-openbaar-lichaam, 2022-06-30, 2026-04-23",
        "ontwerpbegroting-openbaar-lichaam, 2022-07-01, 2026-03-26",
        "begroting-inzenden, 2022-06-30, 2026-07-02",
        "begroting-inzenden, 2022-07-01, 2026-07-02"
    })
    void een_wijziging_van_de_wet_is_een_nieuwe_regel_en_wat_loopt_houdt_de_oude(
            String id, LocalDate begonnen, LocalDate uiterlijk) {
        Aanknoping aanknoping = Aanknoping.op(LocalDate.of(2026, 6, 18), 2027);

        assertThat(Termijntabel.op(begonnen)
                        .regel(id, Hoofdstuk.I)
                        .uiterlijk(Hoofdstuk.I, STANDAARD, aanknoping)
                        .map(Uiterlijk::dag))
                .contains(uiterlijk);
    }

    @Test
    void de_uiterste_dag_voor_inzending_schoof_van_31_juli_naar_14_september() {
        Aanknoping laat = Aanknoping.op(LocalDate.of(2026, 9, 30), 2027);

        assertThat(Stream.of("2022-06-30", "2022-07-01")
                        .map(dag -> Termijntabel.op(LocalDate.parse(dag)).regel("begroting-inzenden", Hoofdstuk.I))
                        .flatMap(regel -> regel.uiterlijk(Hoofdstuk.I, STANDAARD, laat).stream())
                        .map(uiterlijk -> uiterlijk.dag().toString()))
                .containsExactly("2026-07-31", "2026-09-14");
    }

    @Test
    void een_hoofdstuk_zonder_de_termijn_is_een_fout_en_geen_andere_termijn() {
        assertThatThrownBy(() -> Termijntabel.op(NU).regel("geschil-beslissing", Hoofdstuk.IV))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no term geschil-beslissing in chapter IV");
    }

    @ParameterizedTest
    @MethodSource("alle")
    void everyRowIsComplete(Termijnregel regel) {
        assertThat(regel.id()).matches("[a-z]+(-[a-z]+)*");
        assertThat(regel.procedures()).isNotEmpty();
        assertThat(regel.hoofdstukken()).isNotEmpty();
        assertThat(List.of(regel.handeling(), regel.aanZet(), regel.gevolg(), regel.bron()))
                .allMatch(tekst -> !tekst.isBlank());
        assertThat(regel.gevolg()).endsWith(".");
        assertThat(regel.vormen())
                .isSubsetOf("openbaar lichaam", "bedrijfsvoeringsorganisatie", "gemeenschappelijk orgaan");
        assertThat(regel.hulptekst(Hoofdstuk.I)).contains("(" + regel.grondslag() + ")");
    }

    /** The column says what the calculation does: data and code cannot drift apart. */
    @ParameterizedTest
    @MethodSource("alle")
    void theColumnTermijnenwetIsWhatHappens(Termijnregel regel) {
        Lengte lengte = regel.lengte();
        boolean wettelijk = regel.ruimte() != Ruimte.BEPAALT && regel.ruimte() != Ruimte.PER_GEVAL;
        Termijnenwet verwacht =
                switch (regel.soort()) {
                    case VOORUIT, VOORUIT_EERSTE_DAG, VOORUIT_EN_DATUM ->
                        !wettelijk || lengte == null
                                ? Termijnenwet.GEEN_WET
                                : lengte.eenheid() == Lengte.Eenheid.WERKDAGEN
                                        ? Termijnenwet.WERKDAGEN
                                        : lengte.binnenTermijnenwet() ? Termijnenwet.VERLENGT : Termijnenwet.TE_LANG;
                    case TERUG, VOORAFGAAND -> Termijnenwet.TERUGGEREKEND;
                    case DATUM -> Termijnenwet.VASTE_DATUM;
                    case TIJDENS -> Termijnenwet.GEBEURTENIS;
                };

        assertThat(regel.termijnenwet())
                .isEqualTo(regel.id().equals("inwerkingtreding") ? Termijnenwet.INWERKINGTREDING : verwacht);
        assertThat(regel.termijnenwet().waarom()).endsWith(".");
    }

    /** A term that the regeling may put inside the Act names the setting, and only such a term does. */
    @ParameterizedTest
    @MethodSource("alle")
    void theSettingsThatARowNamesFitItsKind(Termijnregel regel) {
        boolean uitRegeling = (regel.termijnenwet() == Termijnenwet.GEEN_WET && regel.ruimte() != Ruimte.PER_GEVAL)
                || regel.ruimte() == Ruimte.ANDERS;

        assertThat(regel.instellingen().contains(Instelling.TERMIJNENWET_REGELING))
                .isEqualTo(uitRegeling);
        assertThat(regel.instellingen().contains(Instelling.TERMIJNENWET_VASTE_DATUM))
                .isEqualTo(regel.heeftDatum());
        assertThat(regel.instellingen().contains(Instelling.VRIJE_WEKEN))
                .isEqualTo(regel.soort() == Soort.TERUG && regel.ruimte() == Ruimte.STRENGER);
    }

    /** In other chapters than I and V another act than the Gemeentewet binds the body itself. */
    @ParameterizedTest
    @MethodSource("alle")
    void aTermOfTheGemeentewetForTheBodyNamesTheSwitchForThatAct(Termijnregel regel) {
        boolean voorHetLichaam = regel.grondslag().bron().equals("Gemeentewet")
                && !regel.id().equals("gemeentebegroting-inzenden")
                && !regel.hoofdstukken().equals(Set.of(Hoofdstuk.I));

        assertThat(regel.instellingen().contains(Instelling.ALLEEN_WATERSCHAPPEN))
                .isEqualTo(voorHetLichaam);
    }

    @Test
    void everyOpenQuestionAboutATermTouchesOne() {
        Set<Instelling> zonderTermijn = EnumSet.of(Instelling.PARTICIPATIE, Instelling.GESCHIL_DOOR);

        assertThat(alle().flatMap(regel -> regel.instellingen().stream()).distinct())
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.copyOf(zonderTermijn)));
    }

    /** Gemeentewet art. 193-195 sets no term. */
    @Test
    void aVerplichteUitgaveHasNone() {
        for (Hoofdstuk hoofdstuk : Hoofdstuk.values()) {
            assertThat(Termijntabel.op(NU).van(Proceduresoort.VERPLICHTE_UITGAVE, hoofdstuk))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Proceduresoort.class, mode = EnumSource.Mode.EXCLUDE, names = "VERPLICHTE_UITGAVE")
    void everyOtherProcedureHasTermsInEveryChapter(Proceduresoort procedure) {
        assertThat(procedure.naam()).isNotBlank();
        for (Hoofdstuk hoofdstuk : Hoofdstuk.values()) {
            assertThat(Termijntabel.op(NU).van(procedure, hoofdstuk))
                    .isNotEmpty()
                    .allMatch(regel -> regel.procedures().contains(procedure)
                            && regel.hoofdstukken().contains(hoofdstuk));
        }
    }

    @Test
    void theArticlesOfTheProceduresAreAllThere() {
        assertThat(alle().map(Termijnregel::grondslag).map(Grondslag::toString).collect(toSet()))
                .contains(
                        "Wgr art. 1 lid 3",
                        "Wgr art. 10 lid 5",
                        "Wgr art. 10 lid 6",
                        "Wgr art. 11a",
                        "Wgr art. 17 lid 1",
                        "Wgr art. 23 lid 3",
                        "Wgr art. 26 lid 3",
                        "Wgr art. 28 lid 2",
                        "Wgr art. 34 lid 1",
                        "Wgr art. 34 lid 2",
                        "Wgr art. 34 lid 3",
                        "Wgr art. 34 lid 4",
                        "Wgr art. 34b",
                        "Wgr art. 35 lid 1",
                        "Wgr art. 35 lid 3",
                        "Wgr art. 35 lid 4",
                        "Wgr art. 35 lid 6",
                        "Wgr art. 37 lid 1",
                        "Wgr art. 37 lid 2",
                        "Awb art. 3:16 lid 1-2",
                        "Awb art. 7:24",
                        "Awb art. 10:31 lid 1",
                        "Gemeentewet art. 186 lid 7",
                        "Gemeentewet art. 190 lid 3",
                        "Gemeentewet art. 197 lid 3",
                        "Gemeentewet art. 198 lid 3",
                        "Gemeentewet art. 203 lid 1-3",
                        "Gemeentewet art. 208 lid 3");
    }

    @Test
    void theFormOfTheRegelingSelectsTheEventThatIsCountedFrom() {
        assertThat(Termijntabel.op(NU).van(Proceduresoort.BEGROTING, Hoofdstuk.I).stream()
                        .filter(regel -> regel.geldtVoor("gemeenschappelijk orgaan"))
                        .map(Termijnregel::id)
                        .filter(id -> id.startsWith("ontwerpbegroting") || id.startsWith("zienswijze")))
                .containsExactly("ontwerpbegroting-gemeenschappelijk-orgaan", "zienswijze-begroting-zonder-aanbieding");
        assertThat(Termijntabel.op(NU).regel("kaders", Hoofdstuk.I).geldtVoor("openbaar lichaam"))
                .isTrue();
    }

    @Test
    void theVersionIsTheIdWithTheDayFromWhichItIsLaw() {
        assertThat(Termijntabel.op(NU).regel("kaders", Hoofdstuk.IV).versie()).isEqualTo("kaders@2022-07-01");
        assertThat(Termijntabel.op(NU).regel("evaluatie", Hoofdstuk.IV).versie())
                .isEqualTo("evaluatie");
    }

    @Test
    void aSettingsPageAsksForWhatARegelingMaySayAndForNothingElse() {
        Set<String> instelbaar = Termijntabel.op(NU).instelbaar(Hoofdstuk.III).stream()
                .map(Termijnregel::id)
                .collect(toSet());

        assertThat(instelbaar)
                .contains("evaluatie", "inspraak", "kaders", "begroting-inzenden", "afwikkeling-uittreding")
                .doesNotContain("zienswijze-regeling", "indemniteit", "reactie-begroting", "geschil-opdracht");
        assertThat(Termijntabel.op(NU).instelbaar(Hoofdstuk.IV))
                .extracting(Termijnregel::id)
                .as("bepaalt, maar zonder lengte of datum")
                .doesNotContain("reactie-begroting");
    }

    @Test
    void everyFieldOfALineIsRead() {
        Termijnregel regel = Termijntabel.op(NU).regel("begroting-inzenden", Hoofdstuk.III);

        assertThat(regel.hoofdstukken()).containsExactly(Hoofdstuk.III);
        assertThat(regel.handeling()).isEqualTo("Begroting zenden aan de toezichthouder");
        assertThat(regel.aanZet()).isEqualTo("dagelijks bestuur");
        assertThat(regel.gebeurtenis()).isEqualTo("na de vaststelling");
        assertThat(regel.lengte()).isEqualTo(Lengte.weken(4));
        assertThat(regel.jaren()).isEqualTo(-1);
        assertThat(regel.bron()).isEqualTo("Wgr, tekst van 12 februari 2025");
        assertThat(Arrays.asList(Hoofdstuk.values()))
                .containsExactlyElementsOf(
                        Termijntabel.op(NU).regel("kaders", Hoofdstuk.I).hoofdstukken());
    }
}
