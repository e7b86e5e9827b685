package nl.regelgang.termijnbewaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.notificatie.Bericht;
import nl.regelgang.opslag.Opslagproef;
import nl.regelgang.toegang.Rol;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is told of what, and when; on both databases. */
class VegerTest {

    /** A Thursday. */
    private static final LocalDate DAG = LocalDate.of(2026, 4, 23);

    static Stream<Named<DataSource>> databases() {
        return Opslagproef.databases("termijnbewaking");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void op_elk_moment_een_bericht_en_daarna_steeds_meer_mensen(DataSource database) {
        try (Wachtpost post = new Wachtpost(database)) {
            post.open(Wachtpost.AB, DAG, Wachtpost.WET);
            assertThat(op(post, "2026-03-26T07:29")).isEmpty();
            assertThat(op(post, "2026-03-26T07:30")).containsExactly("voorzitter");
            assertThat(op(post, "2026-03-26T07:31")).isEmpty();
            assertThat(op(post, "2026-04-09T07:30")).containsExactly("voorzitter");
            assertThat(op(post, "2026-04-16T07:30")).containsExactly("voorzitter");
            assertThat(op(post, "2026-04-20T07:30")).containsExactly("lid", "voorzitter");
            assertThat(op(post, "2026-04-22T07:30")).containsExactly("lid", "secretaris", "voorzitter");
            assertThat(op(post, "2026-04-23T07:30")).containsExactly("beheerder", "lid", "secretaris", "voorzitter");
            assertThat(op(post, "2026-04-23T23:59")).isEmpty();
            assertThat(op(post, "2026-04-24T00:00")).containsExactly("beheerder", "lid", "secretaris", "voorzitter");
            assertThat(op(post, "2026-04-24T07:30")).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void de_laatste_sport_is_de_eigen_beheerder_van_de_organisatie(DataSource database) {
        try (Wachtpost post = new Wachtpost(database)) {
            post.werkt("eigen", OrgaanId.van("so0894/beheer"), Rol.BEHEERDER);
            post.open(DAG);
            post.open(Wachtpost.GRIFFIE, DAG, Wachtpost.WET);
            post.om("2026-04-22T07:30").veeg();
            assertThat(post.gemaild()).doesNotContain("beheerder", "eigen");
            assertThat(op(post, "2026-04-23T07:30"))
                    .as("that of the DB, and that of the installation for a griffie without")
                    .containsExactly("beheerder", "collega", "eigen", "griffier", "secretaris");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void wie_de_taak_heeft_hoort_het_en_zijn_collega_niet(DataSource database) {
        try (Wachtpost post = new Wachtpost(database)) {
            UUID termijn = post.open(Wachtpost.GRIFFIE, DAG, Grondslag.WERKAFSPRAAK);
            post.neemt("griffier", termijn);
            assertThat(op(post, "2026-03-26T07:30")).containsExactly("griffier");
            post.register.gedaan(termijn, "proef", LocalDate.of(2026, 3, 30));
            assertThat(op(post, "2026-04-09T07:30")).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void wie_waarneemt_hoort_wat_de_ander_hoort_en_alleen_van_de_regeling_waarvoor_hij_waarneemt(DataSource database) {
        RegelingId regio = new RegelingId("regio");
        try (Wachtpost post = new Wachtpost(database)) {
            post.neemtWaar("vervanger", "secretaris", Wachtpost.DB, regio);
            post.neemtWaar("invaller", "voorzitter", Wachtpost.AB, null);
            UUID eigen = post.open(DAG);
            post.open(DAG);
            post.open(Wachtpost.AB, DAG, Wachtpost.WET);
            assertThat(op(post, "2026-03-26T07:30")).containsExactly("invaller", "secretaris", "voorzitter");
            post.herkomst.put(eigen, regio);
            post.om("2026-04-09T07:30").veeg();
            assertThat(voor(post, "secretaris").onderwerp()).isEqualTo("Regelgang: 2 termijnen vragen uw aandacht");
            assertThat(voor(post, "vervanger").onderwerp()).isEqualTo("Regelgang: 1 termijn vraagt uw aandacht");
            post.gemaild();
            post.neemt("vervanger", eigen);
            assertThat(op(post, "2026-04-16T07:30"))
                    .as("who has the work is the waarnemer, and the other term is the secretaris' own")
                    .containsExactly("invaller", "secretaris", "vervanger", "voorzitter");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void wie_klaar_is_voor_het_bericht_gaat_krijgt_niets(DataSource database) {
        try (Wachtpost post = new Wachtpost(database)) {
            UUID termijn = post.open(Wachtpost.GRIFFIE, LocalDate.of(2026, 4, 6), Grondslag.WERKAFSPRAAK);
            post.om("2026-04-07T00:00").veeg();
            assertThat(post.gemaild()).as("an agreed term waits for the day").isEmpty();
            post.register.gedaan(termijn, "proef", LocalDate.of(2026, 4, 7));
            assertThat(op(post, "2026-04-07T07:30")).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void wat_verder_aandacht_vraagt_staat_in_het_ene_bericht_van_de_dag(DataSource database) {
        try (Wachtpost post = new Wachtpost(database)) {
            post.dagpunten.put("griffier", List.of("Een bericht is misschien niet aangekomen."));
            post.open(DAG);
            post.om("2026-03-26T07:29").veeg();
            assertThat(post.post).as("before half past seven").isEmpty();
            post.om("2026-03-26T07:30").veeg();
            Bericht griffier = voor(post, "griffier");
            assertThat(griffier.onderwerp()).isEqualTo("Regelgang: 1 punt vraagt uw aandacht");
            assertThat(griffier.alineas()).containsExactly("Een bericht is misschien niet aangekomen.");
            post.post.clear();
            post.om("2026-03-26T07:35").veeg();
            assertThat(post.post).as("once a day").isEmpty();
            post.dagpunten.put("secretaris", List.of("Een bericht is misschien niet aangekomen."));
            post.om("2026-04-09T07:30").veeg();
            assertThat(voor(post, "secretaris").onderwerp()).isEqualTo("Regelgang: 2 punten vragen uw aandacht");
            post.dagpunten.clear();
            post.post.clear();
            post.om("2026-04-10T07:30").veeg();
            assertThat(post.post).as("it was seen to").isEmpty();
        }
    }

    private static Bericht voor(Wachtpost post, String persoon) {
        return post.post.stream()
                .filter(bericht -> bericht.naam().equals(persoon))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void na_weken_stilstand_een_bericht_dat_zegt_dat_het_te_laat_is(DataSource database) {
        try (Wachtpost post = new Wachtpost(database)) {
            post.open(DAG);
            post.om("2026-04-17T11:12").veeg();
            assertThat(post.post).singleElement().satisfies(bericht -> assertThat(bericht.alineas())
                    .singleElement()
                    .asString()
                    .contains("nog 6 dagen", "Deze herinnering had u op donderdag 16 april 2026 moeten krijgen"));
            assertThat(post.gemaild()).containsExactly("secretaris");
            assertThat(op(post, "2026-04-17T11:13")).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void alle_termijnen_van_een_dag_in_een_bericht(DataSource database) {
        try (Wachtpost post = new Wachtpost(database)) {
            post.open(DAG);
            post.open(DAG.minusDays(14));
            post.om("2026-03-26T07:30").veeg();
            assertThat(post.post)
                    .extracting(Bericht::onderwerp)
                    .containsExactly("Regelgang: 2 termijnen vragen uw aandacht");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void wat_vandaag_begint_en_afloopt_wacht_alleen_als_de_wet_het_niet_zegt(DataSource database) {
        try (Wachtpost post = new Wachtpost(database)) {
            post.om("2026-04-23T10:00");
            post.open(Wachtpost.GRIFFIE, DAG, Grondslag.WERKAFSPRAAK);
            post.open(DAG.plusDays(40));
            assertThat(op(post, "2026-04-23T10:01")).containsExactly("collega", "griffier");
            post.open(DAG);
            assertThat(op(post, "2026-04-23T10:02")).containsExactly("beheerder", "secretaris");
            post.open(Wachtpost.GRIFFIE, DAG, Grondslag.WERKAFSPRAAK);
            assertThat(op(post, "2026-04-23T10:03"))
                    .as("after the message of the day")
                    .isEmpty();
            assertThat(op(post, "2026-04-24T00:01")).containsExactly("beheerder", "secretaris");
            assertThat(op(post, "2026-04-24T07:30")).containsExactly("collega", "griffier");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void een_verzette_termijn_wordt_opnieuw_bewaakt_en_staat_in_het_journaal(DataSource database) {
        try (Wachtpost post = new Wachtpost(database)) {
            UUID termijn = post.open(DAG);
            post.om("2026-03-26T07:30").veeg();
            Handelend door = new Handelend("secretaris", "S. Secretaris", "secretaris", Wachtpost.DB);
            post.register.verzetten(post.opgave(termijn, DAG.plusDays(7)), "Ontvangst een week later", door);
            assertThat(post.feiten).singleElement().isInstanceOfSatisfying(TermijnVerzet.class, feit -> assertThat(
                            feit.omschrijving())
                    .contains("23 april 2026", "30 april 2026", "Ontvangst een week later"));
            post.gemaild();
            assertThat(op(post, "2026-04-02T07:29")).isEmpty();
            assertThat(op(post, "2026-04-02T07:30")).containsExactly("secretaris");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void andere_momenten_van_een_organisatie_geven_geen_stortvloed(DataSource database) {
        try (Wachtpost post = new Wachtpost(database)) {
            post.open(DAG);
            post.om("2026-04-09T07:30").veeg();
            post.gemaild();
            Herinneringsregel anders = new Herinneringsregel(
                    List.of(20, 12, 10, 2), 2, 2, 2, "Doe {termijn} voor {uiterlijk}.", "Te laat: {termijn}.");
            post.om("2026-04-10T12:00");
            post.context.getBean(Herinneringsregels.class).bewaar(Wachtpost.DB.organisatie(), anders, "beheerder");
            assertThat(op(post, "2026-04-10T12:01")).isEmpty();
            post.om("2026-04-13T07:30").veeg();
            assertThat(post.post)
                    .singleElement()
                    .extracting(Bericht::alineas)
                    .isEqualTo(List.of("Doe Proef 2026-04-23 voor donderdag 23 april 2026."));
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void als_niemand_van_het_orgaan_bekend_is_hoort_de_beheerder_het(DataSource database) {
        try (Wachtpost post = new Wachtpost(database)) {
            post.open(nl.regelgang.gedeeld.OrgaanId.van("gm0214/griffie"), DAG, Grondslag.WERKAFSPRAAK);
            assertThat(op(post, "2026-03-26T07:30")).containsExactly("beheerder");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void het_register_bewaart_waaruit_en_waardoor(DataSource database) {
        try (Wachtpost post = new Wachtpost(database)) {
            UUID id = UUID.randomUUID();
            post.register.openen(Opgave.van(
                    id,
                    id,
                    "proef",
                    "Proef",
                    Wachtpost.DB,
                    DAG,
                    Wachtpost.WET,
                    "Zo.",
                    java.util.Map.of("vaststelling", DAG)));
            post.register.gedaan(
                    id, "proef", DAG, new Bewijs("Toegezonden.", new Handelend("p", "P. Naam", "secretaris", null)));
            assertThat(post.register.verantwoording(id)).singleElement().satisfies(een -> {
                assertThat(een.basis()).containsExactly(java.util.Map.entry("vaststelling", DAG));
                assertThat(een.wetsversie()).isEqualTo("BWBR0003740/2025-02-12");
                assertThat(een.bewijs()).isEqualTo("Toegezonden.");
                assertThat(een.geslotenDoor()).isEqualTo("P. Naam (secretaris)");
                assertThat(een.termijn().status()).isEqualTo(Termijnregister.Status.GEHAALD);
            });
        }
    }

    private static List<String> op(Wachtpost post, String moment) {
        post.om(moment).veeg();
        return post.gemaild();
    }
}
