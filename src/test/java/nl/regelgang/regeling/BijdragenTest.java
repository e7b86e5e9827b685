package nl.regelgang.regeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.regeling.Bijdragejaar.Deel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Storage, on H2 and on PostgreSQL, from what was filled in to what comes back. */
class BijdragenTest {

    private static final RegelingId ID = new RegelingId("proef-bijdrage");
    private static final OrganisatieId TIEL = new OrganisatieId("gm0281");
    private static final OrganisatieId BUREN = new OrganisatieId("gm0214");

    private final List<Object> feiten = new ArrayList<>();

    private Bijdragen bijdragen(Opstelling opstelling) {
        opstelling.regelingen.bewaar(regeling(ID));
        return new Bijdragen(
                opstelling.jdbc, feiten::add, Clock.fixed(Instant.parse("2026-05-16T10:00:00Z"), ZoneOffset.UTC));
    }

    @ParameterizedTest
    @MethodSource("nl.regelgang.regeling.Opstelling#beide")
    void wat_niet_is_ingevuld_blijft_onbekend_en_wordt_geen_nul(Opstelling opstelling) {
        Bijdragen bijdragen = bijdragen(opstelling);

        bijdragen.bewaar(ingevuld("", Map.of("deel-gm0281", "1.000,50", "deel-gm0214", "")), Handelend.SYSTEEM);

        Bijdragejaar gelezen = bijdragen.voorBestuur(ID, 2028).orElseThrow();
        assertThat(gelezen.bedrag(TIEL)).isEqualTo(new BigDecimal("1000.50"));
        assertThat(gelezen.bedrag(BUREN)).isNull();
        assertThat(gelezen.totaal()).isNull();
        assertThat(Bijdrageoverzicht.van(2028, regeling(ID), List.of(gelezen)).rijen())
                .extracting(rij -> rij.reeks().ditTekst())
                .containsExactly("niet ingevuld", "€\u00a01.000,50");
    }

    @ParameterizedTest
    @MethodSource("nl.regelgang.regeling.Opstelling#beide")
    void de_som_is_altijd_het_totaal(Opstelling opstelling) {
        Bijdragen bijdragen = bijdragen(opstelling);
        Map<String, String> inwoners = Map.of(
                "totaal", "1.000.000,01", "peildatum", "2027-01-01", "deel-gm0281", "42.001", "deel-gm0214", "27.000");

        bijdragen.bewaar(
                new Bijdrageinvoer(Bijdragewijze.INWONERS, inwoners).gelezen(regeling(ID), 2028, 0), Handelend.SYSTEEM);

        Bijdragejaar gelezen = bijdragen.voorBestuur(ID, 2028).orElseThrow();
        assertThat(gelezen.delen().values().stream().map(Deel::bedrag).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(new BigDecimal("1000000.01"))
                .isEqualTo(gelezen.totaal());
        assertThat(gelezen.peildatum()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(gelezen.delen().get(TIEL))
                .satisfies(deel -> assertThat(deel.aandeel()).isEqualByComparingTo("42001"));
        assertThatThrownBy(() -> ingevuld("10", Map.of("deel-gm0281", "4", "deel-gm0214", "5")))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessage("De bedragen zijn samen €\u00a09,00 en het totaal is €\u00a010,00. Pas een van beide aan.");
        assertThatThrownBy(() -> ingevuld("10", Map.of("deel-gm0281", "11", "deel-gm0214", "")))
                .isInstanceOf(OngeldigeInvoer.class);
        assertThat(ingevuld("10", Map.of("deel-gm0281", "4", "deel-gm0214", "")).bedrag(BUREN))
                .isNull();
        assertThat(ingevuld("", Map.of("deel-gm0281", "4", "deel-gm0214", "5,50"))
                        .totaal())
                .isEqualTo(new BigDecimal("9.50"));
    }

    @ParameterizedTest
    @MethodSource("nl.regelgang.regeling.Opstelling#beide")
    void deelnemers_lezen_alleen_wat_gedeeld_is_en_een_nieuwe_versie_van_de_regeling_houdt_alles(
            Opstelling opstelling) {
        Bijdragen bijdragen = bijdragen(opstelling);
        bijdragen.bewaar(ingevuld("", Map.of("deel-gm0281", "4", "deel-gm0214", "5")), Handelend.SYSTEEM);
        assertThat(bijdragen.gedeeld(List.of(ID), 2027, 2029)).isEmpty();

        bijdragen.deel(ID, 2028, Handelend.SYSTEEM);
        bijdragen.deel(ID, 2028, Handelend.SYSTEEM);

        assertThat(bijdragen.gedeeld(List.of(ID), 2027, 2029)).hasSize(1);
        assertThat(bijdragen.gedeeld(List.of(ID), 2029, 2030)).isEmpty();
        assertThat(bijdragen.gedeeld(List.of(), 2027, 2029)).isEmpty();
        assertThat(feiten).as("once kept, once shared").hasSize(2);

        RegelingId nieuw = new RegelingId("proef-bijdrage-2");
        opstelling.regelingen.bewaar(regeling(nieuw));
        for (String tabel : List.of("stemgewicht", "regels")) {
            opstelling
                    .jdbc
                    .sql("delete from " + tabel + " where regeling = ?")
                    .param(nieuw.waarde())
                    .update();
        }
        new Eigenregels(opstelling.jdbc).neemOver(ID, nieuw);
        assertThat(bijdragen.gedeeld(List.of(nieuw), 2028, 2028))
                .singleElement()
                .satisfies(een -> assertThat(een.bedrag(TIEL)).isEqualTo(new BigDecimal("4.00")));
    }

    @ParameterizedTest
    @MethodSource("nl.regelgang.regeling.Opstelling#beide")
    void two_people_do_not_overwrite_each_other(Opstelling opstelling) {
        Bijdragen bijdragen = bijdragen(opstelling);
        Bijdragejaar eerste = ingevuld("", Map.of("deel-gm0281", "4", "deel-gm0214", "5"));
        bijdragen.bewaar(eerste, Handelend.SYSTEEM);

        assertThatThrownBy(() -> bijdragen.bewaar(eerste, Handelend.SYSTEEM)).isInstanceOf(Achterhaald.class);
        Bijdragejaar gelezen = bijdragen.voorBestuur(ID, 2028).orElseThrow();
        bijdragen.bewaar(gelezen, Handelend.SYSTEEM);
        assertThatThrownBy(() -> bijdragen.bewaar(gelezen, Handelend.SYSTEEM)).isInstanceOf(Achterhaald.class);
        assertThat(bijdragen.voorBestuur(ID, 2028).orElseThrow().versie()).isEqualTo(2);
    }

    private static Bijdragejaar ingevuld(String totaal, Map<String, String> delen) {
        Map<String, String> velden = new HashMap<>(delen);
        velden.put("totaal", totaal);
        return new Bijdrageinvoer(Bijdragewijze.INGEVOERD, velden).gelezen(regeling(ID), 2028, 0);
    }

    private static Regeling regeling(RegelingId id) {
        return new Regeling(
                id,
                new OrganisatieId("so0026"),
                "Regeling Regio Rivierenland",
                "Regio Rivierenland",
                Vorm.OPENBAAR_LICHAAM,
                List.of(deelnemer(TIEL, "Gemeente Tiel"), deelnemer(BUREN, "Gemeente Buren")),
                null,
                null,
                null,
                Regels.STANDAARD);
    }

    private static Deelnemer deelnemer(OrganisatieId id, String naam) {
        return new Deelnemer(new Organisatie(id, naam, OrganisatieSoort.GEMEENTE, null, null), Set.of(), 1, null, null);
    }
}
