package nl.regelgang.regeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.regeling.Bijdragejaar.Deel;
import nl.regelgang.regeling.Bijdragevergelijking.Rij;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The same budget, over the deelnemers of now and of later. */
class BijdragevergelijkerTest {

    private static final RegelingId ID = new RegelingId("proef-vergelijking");
    private static final Organisatie TIEL = gemeente("gm0281", "Gemeente Tiel", 42_000);
    private static final Organisatie BUREN = gemeente("gm0214", "Gemeente Buren", 27_000);
    private static final Organisatie CULEMBORG = gemeente("gm0216", "Gemeente Culemborg", 30_001);
    private static final Organisatie DODEWAARD = gemeente("gm9999", "Gemeente Dodewaard", null);

    private final Opstelling opstelling = Opstelling.h2();
    private final Bijdragen bijdragen = new Bijdragen(
            opstelling.jdbc, feit -> {}, Clock.fixed(Instant.parse("2026-05-16T10:00:00Z"), ZoneOffset.UTC));
    private final Bijdragevergelijker vergelijker = new Bijdragevergelijker(bijdragen, opstelling.regelingen);

    BijdragevergelijkerTest() {
        opstelling.regelingen.bewaar(new Regeling(
                ID,
                new OrganisatieId("so0026"),
                "Regeling Regio Rivierenland",
                "Regio Rivierenland",
                Vorm.OPENBAAR_LICHAAM,
                List.of(TIEL, BUREN, CULEMBORG, DODEWAARD).stream()
                        .map(wie -> new Deelnemer(wie, Set.of(), 1, null, null))
                        .toList(),
                null,
                null,
                null,
                Regels.STANDAARD));
    }

    /** Of none of the real regelingen the verdeelsleutel is known, so nothing is computed and nothing is nought. */
    @Test
    void zonder_verdeelsleutel_zegt_de_uitkomst_welk_vak_leeg_is() {
        assertThat(Werkelijkeregelingen.alle())
                .allSatisfy(vakken -> assertThat(vakken).containsEntry("verdeelsleutel", ""));

        assertThat(vergelijk(null, BUREN).ontbreekt()).startsWith("De bijdragen van de deelnemers zijn niet ingevuld");
    }

    @Test
    void wie_eruit_gaat_betaalt_niet_meer_en_de_anderen_dragen_hetzelfde_totaal() {
        bewaar(2027, Bijdragewijze.VERDEELSLEUTEL, "100000.00", Map.of(TIEL, "50", BUREN, "30", CULEMBORG, "20"));

        Bijdragevergelijking uit = vergelijk(null, BUREN);

        // 100.000 x 50/70 = 71.428,571..., and x 20/70 = 28.571,428...: the cent that is left goes to the biggest rest.
        assertThat(uit.rijen())
                .containsExactly(
                        new Rij("Gemeente Buren", euro("30.000,00"), "geen", min("30.000,00", "100,0")),
                        new Rij("Gemeente Culemborg", euro("20.000,00"), euro("28.571,43"), plus("8.571,43", "42,9")),
                        new Rij("Gemeente Tiel", euro("50.000,00"), euro("71.428,57"), plus("21.428,57", "42,9")));
        assertThat(uit.totaal()).isEqualTo(euro("100.000,00"));
        assertThat(uit.regel()).contains("naar beneden afgerond op hele centen");
        assertKlopt(uit);
    }

    @Test
    void wie_erbij_komt_betaalt_naar_zijn_inwoners_mee() {
        bewaar(2026, Bijdragewijze.INWONERS, "1000000.01", Map.of(TIEL, "42000", BUREN, "27000"));

        Bijdragevergelijking erbij = vergelijk(CULEMBORG, null);

        assertThat(erbij.jaar()).isEqualTo(2026);
        assertThat(erbij.rijen()).extracting(Rij::voor).contains("geen", euro("608.695,66"), euro("391.304,35"));
        assertThat(erbij.rijen())
                .filteredOn(rij -> rij.naam().equals("Gemeente Culemborg"))
                .extracting(Rij::na)
                .containsExactly(euro("303.037,35"));
        assertKlopt(erbij);
    }

    @Test
    void wat_ontbreekt_wordt_genoemd_en_nooit_geraden() {
        assertThat(vergelijk(null, TIEL).ontbreekt())
                .isEqualTo("De bijdragen van de deelnemers zijn niet ingevuld, of niet met u gedeeld.");

        bewaar(2025, Bijdragewijze.INWONERS, "10.00", Map.of(TIEL, "42000", BUREN, "27000"));
        assertThat(vergelijk(DODEWAARD, null).ontbreekt())
                .isEqualTo("Het aantal inwoners van Gemeente Dodewaard is niet ingevuld in het register.");
        assertThat(vergelijk(null, CULEMBORG).ontbreekt())
                .isEqualTo("Gemeente Culemborg staat niet bij de bijdragen van 2025.");

        bewaar(2027, Bijdragewijze.VERDEELSLEUTEL, "10.00", Map.of(TIEL, "100"));
        assertThat(vergelijk(CULEMBORG, null).ontbreekt())
                .startsWith("Het deel van Gemeente Culemborg in de verdeelsleutel is niet ingevuld");
        assertThat(vergelijk(null, BUREN).jaar())
                .as("the newest year that knows who leaves")
                .isEqualTo(2025);
        assertThat(vergelijk(BUREN, null).jaar()).isEqualTo(2027);
    }

    @Test
    void bedragen_die_per_deelnemer_zijn_ingevuld_hebben_geen_verdeelsleutel() {
        bewaar(2026, Bijdragewijze.INGEVOERD, "10.00", Map.of());
        assertThat(vergelijk(null, TIEL).ontbreekt()).startsWith("De bijdragen van 2026 zijn per deelnemer ingevuld.");

        bewaar(2025, Bijdragewijze.INWONERS, "10.00", Map.of(TIEL, "42000", BUREN, "27000"));
        assertThat(vergelijk(null, TIEL).jaar())
                .as("a year that was divided by a rule, before a newer one that was not")
                .isEqualTo(2025);
    }

    @Test
    void wie_er_al_bij_staat_betaalde_ervoor_nog_niet() {
        bewaar(2027, Bijdragewijze.VERDEELSLEUTEL, "10.00", Map.of(TIEL, "60", BUREN, "40"));

        assertThat(vergelijk(BUREN, null).rijen())
                .extracting(Rij::naam, Rij::voor, Rij::na)
                .containsExactly(
                        tuple("Gemeente Buren", "geen", euro("4,00")),
                        tuple("Gemeente Tiel", euro("10,00"), euro("6,00")));
    }

    @Test
    void er_moet_iemand_overblijven() {
        bewaar(2027, Bijdragewijze.VERDEELSLEUTEL, "10.00", Map.of(TIEL, "100"));

        assertThat(vergelijk(null, TIEL).ontbreekt()).isEqualTo("Er is niemand over om de bijdragen over te verdelen.");
    }

    @Test
    void een_deelnemer_leest_alleen_wat_het_bestuur_heeft_gedeeld() {
        bewaar(2027, Bijdragewijze.VERDEELSLEUTEL, "10.00", Map.of(TIEL, "60", BUREN, "40"));
        assertThat(vergelijker
                        .vergelijk(ID, null, TIEL.id(), false)
                        .orElseThrow()
                        .rijen())
                .isEmpty();

        bijdragen.deel(ID, 2027, Handelend.SYSTEEM);

        assertThat(vergelijker
                        .vergelijk(ID, null, TIEL.id(), false)
                        .orElseThrow()
                        .rijen())
                .hasSize(2);
        assertThat(vergelijker.vergelijk(ID, null, null, true)).isEmpty();
    }

    private Bijdragevergelijking vergelijk(@Nullable Organisatie erbij, @Nullable Organisatie eraf) {
        return vergelijker
                .vergelijk(ID, erbij == null ? null : erbij.id(), eraf == null ? null : eraf.id(), true)
                .orElseThrow();
    }

    private void bewaar(int jaar, Bijdragewijze wijze, String totaal, Map<Organisatie, String> delen) {
        Map<OrganisatieId, BigDecimal> aandelen = delen.entrySet().stream()
                .collect(Collectors.toMap(een -> een.getKey().id(), een -> new BigDecimal(een.getValue())));
        Map<OrganisatieId, BigDecimal> bedragen = Verdeling.verdeel(new BigDecimal(totaal), aandelen);
        bijdragen.bewaar(
                new Bijdragejaar(
                        ID,
                        jaar,
                        wijze,
                        new BigDecimal(totaal),
                        null,
                        null,
                        0,
                        aandelen.keySet().stream()
                                .collect(Collectors.toMap(
                                        wie -> wie, wie -> new Deel(bedragen.get(wie), aandelen.get(wie))))),
                Handelend.SYSTEEM);
    }

    private static void assertKlopt(Bijdragevergelijking vergelijking) {
        assertThat(som(vergelijking, Rij::voor)).isEqualTo(vergelijking.totaal());
        assertThat(som(vergelijking, Rij::na)).isEqualTo(vergelijking.totaal());
    }

    private static String som(Bijdragevergelijking vergelijking, Function<Rij, String> kolom) {
        return Bedrag.euro(vergelijking.rijen().stream()
                .map(kolom)
                .filter(bedrag -> !bedrag.equals("geen"))
                .map(bedrag -> Bedrag.lees(bedrag).orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static String euro(String bedrag) {
        return "€\u00a0" + bedrag;
    }

    private static String min(String bedrag, String procent) {
        return "−\u00a0" + euro(bedrag) + " (−\u00a0" + procent + "\u00a0%)";
    }

    private static String plus(String bedrag, String procent) {
        return "+\u00a0" + euro(bedrag) + " (+\u00a0" + procent + "\u00a0%)";
    }

    private static Organisatie gemeente(String code, String naam, @Nullable Integer inwoners) {
        return new Organisatie(new OrganisatieId(code), naam, OrganisatieSoort.GEMEENTE, inwoners, null);
    }
}
