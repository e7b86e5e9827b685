package nl.regelgang.standpunt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.Sha256;
import nl.regelgang.standpunt.Bekeken.Toestand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Standpunt and akkoord, the same on both databases. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class Akkoordproef {

    private College college;

    abstract DataSource database();

    @BeforeAll
    void begin() {
        college = new College(database());
    }

    @BeforeEach
    void opnieuw() {
        college.opnieuw();
    }

    @AfterAll
    void einde() {
        college.close();
    }

    @Test
    void als_alle_leden_akkoord_zijn_kan_het_college_vaststellen() {
        List<String> links = college.gevraagd();
        assertThat(links).hasSize(3).doesNotHaveDuplicates();
        kies(links.get(0), Keuze.AKKOORD);
        kies(links.get(1), Keuze.AKKOORD);
        assertThat(college.gebeurtenissen.binnen).isEmpty();
        assertThat(college.standpunten().akkoord(College.TRAJECT)).isFalse();
        kies(links.get(2), Keuze.AKKOORD);
        assertThat(college.gebeurtenissen.binnen).hasSize(1);
        assertThat(college.standpunten().akkoord(College.TRAJECT)).isTrue();
        college.standpunten().vaststellen(College.TRAJECT, LocalDate.of(2026, 5, 6), College.SECRETARIS);
        assertThat(college.standpunten().van(College.TRAJECT).orElseThrow().vastgesteld())
                .isEqualTo(LocalDate.of(2026, 5, 6));
    }

    @Test
    void een_lid_dat_niet_akkoord_is_wordt_meteen_gemeld_en_maar_een_keer() {
        List<String> links = college.gevraagd();
        kies(links.get(0), Keuze.OVERLEG);
        assertThat(college.gebeurtenissen.binnen).hasSize(1);
        kies(links.get(1), Keuze.NIET_AKKOORD);
        kies(links.get(2), Keuze.AKKOORD);
        assertThat(college.gebeurtenissen.binnen).hasSize(1);
        assertThat(college.standpunten().akkoord(College.TRAJECT)).isFalse();
    }

    @Test
    void elk_antwoord_staat_in_het_journaal_met_versie_en_hash_en_zonder_reden() {
        List<String> links = college.gevraagd();
        leg(links.get(0), Keuze.NIET_AKKOORD, "Te duur.", hash());
        var feit = college.gebeurtenissen.feiten.get(college.gebeurtenissen.feiten.size() - 1);
        assertThat(feit.omschrijving())
                .startsWith("Niet akkoord van lid Anneke op versie 1 ")
                .contains(hash(), "gm0281", "referentie AK-")
                .doesNotContain("Te duur", "andtekening");
        assertThat(feit.grondslag()).isEqualTo(Grondslag.WERKAFSPRAAK);
        assertThat(feit.dossier()).isEqualTo(College.DOSSIER);
        assertThat(feit.door().namens()).isEqualTo(College.COLLEGE);
        assertThat(college.standpunten().van(College.TRAJECT).orElseThrow().akkoorden())
                .extracting(Standpunten.Akkoord::keuze, Standpunten.Akkoord::reden)
                .contains(org.assertj.core.groups.Tuple.tuple("niet akkoord", "Te duur."));
    }

    @Test
    void het_lid_krijgt_een_bevestiging_zonder_de_reden() {
        List<String> links = college.gevraagd();
        leg(links.get(0), Keuze.OVERLEG, "Geheim.", hash());
        List<String> post = college.postVan("anneke");
        assertThat(post.get(post.size() - 1))
                .contains("overleg gewenst", "AK-", "Was u dit niet?", "Dit was ik niet")
                .doesNotContain("Geheim");
        assertThat(post).noneMatch(tekst -> tekst.contains("Wij missen dekking"));
    }

    @Test
    void fifty_at_once_with_one_link_make_one_decision() throws Exception {
        String link = college.gevraagd().get(0);
        String hash = hash();
        List<Bekeken> antwoorden = Parallel.doe(
                50, nummer -> () -> leg(link, nummer % 2 == 0 ? Keuze.AKKOORD : Keuze.OVERLEG, "reden", hash));
        assertThat(college.beslissingen()).isOne();
        assertThat(antwoorden).allMatch(Bekeken::beslist);
        assertThat(antwoorden.stream()
                        .map(een -> een.bestaandVerzoek().referentie())
                        .distinct())
                .hasSize(1);
        assertThat(antwoorden.stream().map(een -> een.bestaandVerzoek().keuze()).distinct())
                .hasSize(1);
        assertThat(college.gebeurtenissen.omschrijvingen())
                .filteredOn(feit -> feit.contains("van lid Anneke op"))
                .hasSize(1);
        assertThat(college.postVan("anneke")).hasSize(2);
    }

    @Test
    void members_who_answer_last_at_the_same_moment_are_reported_once() throws Exception {
        List<String> links = college.gevraagd();
        String hash = hash();
        Parallel.doe(3, nummer -> () -> leg(links.get(nummer), Keuze.AKKOORD, "", hash));
        assertThat(college.beslissingen()).isEqualTo(3);
        assertThat(college.gebeurtenissen.binnen).hasSize(1);
    }

    @Test
    void a_text_edited_while_members_confirm_gets_no_decision_on_the_old_one() throws Exception {
        List<String> links = college.gevraagd();
        String oud = hash();
        List<Callable<Bekeken>> werk = new ArrayList<>();
        for (String link : links) {
            werk.add(() -> leg(link, Keuze.AKKOORD, "", oud));
        }
        werk.add(() -> {
            college.stelOp("Een andere tekst.");
            return Bekeken.ONBEKEND;
        });
        List<Bekeken> uitkomsten = Parallel.doe(4, werk::get);
        assertThat(college.standpunten().van(College.TRAJECT).orElseThrow().akkoorden())
                .isEmpty();
        assertThat(college.standpunten().akkoord(College.TRAJECT)).isFalse();
        for (Bekeken uitkomst : uitkomsten.subList(0, 3)) {
            assertThat(uitkomst.toestand()).isIn(Toestand.BESLIST, Toestand.VERVALLEN);
        }
        for (String link : links) {
            assertThat(leg(link, Keuze.AKKOORD, "", hash()).toestand()).isNotEqualTo(Toestand.OPEN);
        }
        assertThat(college.standpunten().akkoord(College.TRAJECT)).isFalse();
    }

    @Test
    void another_text_than_the_one_on_the_page_is_not_decided_on() {
        String link = college.gevraagd().get(0);
        Bekeken uitkomst = leg(link, Keuze.AKKOORD, "", Sha256.van("iets anders"));
        assertThat(uitkomst.toestand()).isEqualTo(Toestand.OPEN);
        assertThat(college.beslissingen()).isZero();
    }

    @Test
    void twee_keer_vragen_vraagt_een_keer() {
        List<String> links = college.gevraagd();
        assertThat(college.vraag()).isEmpty();
        assertThat(college.bekijk(links.get(0)).toestand()).isEqualTo(Toestand.OPEN);
    }

    @Test
    void een_verlopen_link_wordt_bij_opnieuw_vragen_een_nieuwe() {
        String oud = college.gevraagd().get(0);
        college.klok.verder(Duration.ofDays(10));
        assertThat(college.bekijk(oud).toestand()).isEqualTo(Toestand.VERLOPEN);
        assertThat(leg(oud, Keuze.AKKOORD, "", hash()).toestand()).isEqualTo(Toestand.VERLOPEN);
        String nieuw = college.vraag().get(0);
        assertThat(nieuw).isNotEqualTo(oud);
        assertThat(college.bekijk(oud).toestand()).isEqualTo(Toestand.NIEUWE_LINK);
        kies(nieuw, Keuze.AKKOORD);
    }

    @Test
    void een_link_werkt_tot_en_met_de_uiterste_dag() {
        String link = college.gevraagd().get(0);
        // 16 May 2026 begins in the Netherlands at 22.00 UTC on the 15th.
        college.klok.verder(Duration.between(college.klok.instant(), java.time.Instant.parse("2026-05-15T21:59:59Z")));
        assertThat(college.bekijk(link).toestand()).isEqualTo(Toestand.OPEN);
        college.klok.verder(Duration.ofSeconds(1));
        assertThat(college.bekijk(link).toestand()).isEqualTo(Toestand.VERLOPEN);
    }

    @Test
    void een_link_werkt_hoogstens_veertien_dagen() {
        college.stelOp(College.TEKST, LocalDate.of(2026, 9, 1));
        String link = college.vraag().get(0);
        college.klok.verder(Duration.ofDays(14).minusSeconds(1));
        assertThat(college.bekijk(link).toestand()).isEqualTo(Toestand.OPEN);
        college.klok.verder(Duration.ofSeconds(1));
        assertThat(college.bekijk(link).toestand()).isEqualTo(Toestand.VERLOPEN);
    }

    @Test
    void na_de_uiterste_dag_kan_akkoord_nog_worden_gevraagd() {
        college.stelOp(College.TEKST, LocalDate.of(2026, 5, 5));
        kies(college.vraag().get(0), Keuze.AKKOORD);
        assertThat(college.postVan("anneke").get(0)).contains("De uiterste dag was dinsdag 5 mei 2026.");
    }

    @Test
    void wie_geen_lid_meer_is_kan_niet_meer_antwoorden() {
        String link = college.gevraagd().get(0);
        college.leden("bram", "carla");
        assertThat(leg(link, Keuze.AKKOORD, "", hash()).toestand()).isEqualTo(Toestand.GEEN_LID);
        assertThat(college.beslissingen()).isZero();
    }

    @Test
    void intrekken_laat_open_links_vervallen_en_antwoorden_staan() {
        List<String> links = college.gevraagd();
        kies(links.get(0), Keuze.AKKOORD);
        college.standpunten().vervallen(College.TRAJECT, "De raad heeft al besloten.");
        Bekeken open = leg(links.get(1), Keuze.AKKOORD, "", hash());
        assertThat(open.toestand()).isEqualTo(Toestand.VERVALLEN);
        assertThat(open.bestaandVerzoek().vervallenReden()).isEqualTo("De raad heeft al besloten.");
        assertThat(college.bekijk(links.get(0)).toestand()).isEqualTo(Toestand.BESLIST);
        college.standpunten().vervallen(UUID.randomUUID(), "Er is niets.");
    }

    @Test
    void wie_meldt_een_ander_te_zijn_blokkeert_de_link_en_de_opsteller_hoort_het() {
        String link = college.gevraagd().get(0);
        college.meld(link);
        college.meld(link);
        assertThat(leg(link, Keuze.AKKOORD, "", hash()).toestand()).isEqualTo(Toestand.GEMELD);
        assertThat(college.postVan("saskia")).hasSize(1).first().asString().contains("niet Anneke te zijn");
        assertThat(college.gebeurtenissen.omschrijvingen())
                .filteredOn(feit -> feit.startsWith("Iemand meldde niet Anneke te zijn"))
                .hasSize(1);
        kies(college.vraag().get(0), Keuze.AKKOORD);
    }

    @Test
    void een_antwoord_dat_niet_van_het_lid_is_blijft_staan_en_wordt_gemeld() {
        String link = college.gevraagd().get(0);
        kies(link, Keuze.AKKOORD);
        assertThat(college.meld(link).toestand()).isEqualTo(Toestand.BESLIST);
        assertThat(college.postVan("saskia"))
                .hasSize(2)
                .anyMatch(mail -> mail.contains("niet van Anneke is"))
                .anyMatch(mail -> mail.contains("is vastgelegd: akkoord, van lid Anneke"));
        assertThat(college.gebeurtenissen.omschrijvingen())
                .anyMatch(feit -> feit.startsWith("Iemand meldde dat het vastgelegde antwoord niet van Anneke is"));
    }

    @Test
    void no_token_is_kept_in_the_database() {
        List<String> links = college.gevraagd();
        List<String> alles = new ArrayList<>();
        for (String tabel : College.GEVULD) {
            alles.addAll(college.jdbc().sql("select * from " + tabel).query().listOfRows().stream()
                    .map(Object::toString)
                    .toList());
        }
        assertThat(alles).hasSizeGreaterThan(7);
        for (String link : links) {
            String waarde = link.substring("/a/".length());
            assertThat(alles).noneMatch(rij -> rij.contains(waarde));
            assertThat(alles).anyMatch(rij -> rij.contains(Sha256.van(waarde)));
        }
        assertThat(college.jdbc()
                        .sql("select count(*) from zending where inhoud is not null")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void wat_niet_kan_wordt_geweigerd() {
        assertThatThrownBy(() -> college.stelOp("  \r\n ")).isInstanceOf(OngeldigeInvoer.class);
        college.gevraagd();
        assertThatThrownBy(() -> college.standpunten()
                        .vaststellen(College.TRAJECT, LocalDate.of(2026, 5, 7), College.SECRETARIS))
                .isInstanceOf(OngeldigeInvoer.class);
        assertThatThrownBy(() -> college.standpunten()
                        .vaststellen(College.TRAJECT, LocalDate.of(2026, 5, 6), College.SECRETARIS))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("Aan de afspraak is niet voldaan");
        college.afhandeling().voortzetten(College.TRAJECT, "Bram is met verlof.", College.SECRETARIS);
        college.standpunten().vaststellen(College.TRAJECT, LocalDate.of(2026, 5, 6), College.SECRETARIS);
        assertThatThrownBy(() -> college.standpunten()
                        .vaststellen(College.TRAJECT, LocalDate.of(2026, 5, 6), College.SECRETARIS))
                .isInstanceOf(Achterhaald.class);
        assertThatThrownBy(() -> college.standpunten().akkoordVragen(College.TRAJECT))
                .isInstanceOf(Achterhaald.class);
        college.leden();
        assertThatThrownBy(() -> college.stelOp()).isInstanceOf(OngeldigeInvoer.class);
    }

    private void kies(String link, Keuze keuze) {
        Bekeken uitkomst = leg(link, keuze, "reden", hash());
        assertThat(uitkomst.bestaandVerzoek().keuze()).isEqualTo(keuze);
    }

    private String hash() {
        return college.context
                .getBean(Teksten.class)
                .nieuwste(College.TRAJECT)
                .orElseThrow()
                .sha256();
    }

    private Bekeken leg(String link, Keuze keuze, String reden, String gezien) {
        return college.leg(link, keuze, reden, gezien);
    }
}
