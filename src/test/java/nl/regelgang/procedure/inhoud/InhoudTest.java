package nl.regelgang.procedure.inhoud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.opslag.Testdatabases;
import nl.regelgang.procedure.Bestuur;
import nl.regelgang.procedure.inhoud.Bevinding.Uitkomst;
import nl.regelgang.procedure.inhoud.Onderdeel.Eis;
import nl.regelgang.regeling.Toezichthouder;
import nl.regelgang.regeling.Vorm;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a regeling must hold (Wgr art. 9-35), and what somebody found of it. */
class InhoudTest {

    private static final String MAP = "classpath:db/migration/voorstel";

    @ParameterizedTest
    @CsvSource({
        "OPENBAAR_LICHAAM, '9 1|9 2|10 1|10 2|10 3|10 5|10 7|11a|13 3|16 1|17 1|30 2', '26 1|31a 1|35 6|25 1'",
        "GEMEENSCHAPPELIJK_ORGAAN, '9 1|10 1|10 2|10 3|10 5|10 7|11a|13 3|16 1|17 1|30 2', '26 1|35 6'",
        "BEDRIJFSVOERINGSORGANISATIE, '9 1|9 2|10 1|10 2|10 3|10 5|10 7|11a|13 3|16 1|17 1|30 2', '26 1|31a 1|35 6'",
        "REGELING_ZONDER_MEER, '9 1|10 1|11a', '26 1'"
    })
    void elke_vorm_heeft_zijn_eigen_verplichte_inhoud(Vorm vorm, String verplicht, String mag) {
        assertThat(artikelen(vorm, Eis.VERPLICHT)).containsExactlyInAnyOrderElementsOf(artikelen(verplicht));
        assertThat(artikelen(vorm, Eis.MAG)).containsExactlyInAnyOrderElementsOf(artikelen(mag));
        assertThat(Inhoudstabel.van(vorm, Eis.ADVIES))
                .as("advice is no law")
                .isNotEmpty()
                .allSatisfy(onderdeel -> assertThat(onderdeel.artikel()).isNull());
    }

    private static List<String> artikelen(Vorm vorm, Eis eis) {
        return Inhoudstabel.van(vorm, eis).stream()
                .map(onderdeel -> String.valueOf(onderdeel.artikel()))
                .toList();
    }

    private static List<String> artikelen(String kort) {
        return Stream.of(kort.split("\\|", -1))
                .map(een -> "Wgr art. " + een.replace(" ", " lid "))
                .toList();
    }

    @Test
    void wat_de_wet_vraagt_moet_een_antwoord_hebben_en_een_plaats_of_een_reden() {
        Map<String, String> velden = new HashMap<>(Map.of(
                "inhoud.wijzigen",
                "GEVONDEN",
                "inhoud.belang",
                "NIET_VAN_TOEPASSING",
                "inhoud.doel",
                "GEVONDEN",
                "waar.raden",
                "artikel 9"));
        assertThatThrownBy(() -> new Inhoudsformulier(velden).lees(Vorm.REGELING_ZONDER_MEER))
                .isInstanceOfSatisfying(OngeldigeInvoer.class, fout -> assertThat(fout.fouten())
                        .containsOnlyKeys(
                                "waar.wijzigen", "waar.belang", "inhoud.evaluatie", "waar.doel", "inhoud.raden"));
    }

    @Test
    void ontbreekt_iets_dat_de_wet_vraagt_dan_is_een_uitleg_nodig() {
        Map<String, String> velden = new HashMap<>(Map.of(
                "inhoud.wijzigen",
                "GEVONDEN",
                "waar.wijzigen",
                "artikel 20",
                "inhoud.belang",
                "NIET_VAN_TOEPASSING",
                "waar.belang",
                "Ongewijzigd.",
                "inhoud.evaluatie",
                "ONTBREEKT",
                "inhoud.doel",
                "ONTBREEKT"));
        assertThatThrownBy(() -> new Inhoudsformulier(velden).lees(Vorm.REGELING_ZONDER_MEER))
                .isInstanceOfSatisfying(
                        OngeldigeInvoer.class, fout -> assertThat(fout.fouten()).containsOnlyKeys("toch"));

        velden.put("toch", "Volgt.");
        Inhoudscontrole controle = new Inhoudsformulier(velden).lees(Vorm.REGELING_ZONDER_MEER);
        assertThat(controle.ontbreekt(Vorm.REGELING_ZONDER_MEER))
                .as("advice is never missing")
                .extracting(Onderdeel::id)
                .containsExactly("evaluatie");
        assertThat(controle.gevonden()).isEqualTo(1);
    }

    static Stream<Named<JdbcClient>> beide() {
        return Stream.of(
                Named.of("H2", JdbcClient.create(Testdatabases.h2(MAP))),
                Named.of("PostgreSQL", JdbcClient.create(Testdatabases.postgres(MAP))));
    }

    @ParameterizedTest
    @MethodSource("beide")
    void wat_is_gevonden_komt_terug_in_de_volgorde_van_de_wet_en_staat_in_het_dossier(JdbcClient jdbc) {
        List<Object> feiten = new ArrayList<>();
        Inhoudscontroles controles = new Inhoudscontroles(jdbc, feiten::add);
        List<Onderdeel> verplicht = Inhoudstabel.van(Vorm.REGELING_ZONDER_MEER, Eis.VERPLICHT);
        List<Bevinding> bevindingen = List.of(
                new Bevinding(verplicht.get(0), Uitkomst.GEVONDEN, "artikel 20"),
                new Bevinding(verplicht.get(1), Uitkomst.NIET_VAN_TOEPASSING, "Ongewijzigd."),
                new Bevinding(verplicht.get(2), Uitkomst.ONTBREEKT, null));
        UUID procedure = UUID.randomUUID();
        controles.bewaar(procedure, bestuur(), new Inhoudscontrole(bevindingen, "Volgt."), Handelend.SYSTEEM);

        assertThat(controles.van(procedure)).isEqualTo(bevindingen);
        assertThat(controles.van(UUID.randomUUID())).isEmpty();
        assertThat(feiten).singleElement().isInstanceOfSatisfying(InhoudGecontroleerd.class, feit -> {
            assertThat(feit.grondslag()).isEqualTo(Grondslag.van("Wgr art. 9 lid 1"));
            assertThat(feit.omschrijving())
                    .isEqualTo("Inhoud van het ontwerp gecontroleerd: 1 onderdeel gevonden. Ontbreekt: Evaluatie van de"
                            + " regeling (Wgr art. 11a). Toch toegezonden: Volgt.");
        });
    }

    private static Bestuur bestuur() {
        return new Bestuur(
                new RegelingId("proef"),
                "Proef",
                Hoofdstuk.I,
                Vorm.REGELING_ZONDER_MEER,
                OrgaanId.van("so1/bestuur"),
                OrgaanId.van("so1/bestuur"),
                new Toezichthouder(OrgaanId.van("pv25/gs"), "Gedeputeerde Staten"));
    }
}
