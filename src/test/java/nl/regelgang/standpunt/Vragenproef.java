package nl.regelgang.standpunt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.OrganisatieSoort;
import nl.regelgang.regeling.Regelingenlijst;
import nl.regelgang.regeling.Vorm;
import nl.regelgang.standpunt.Bekeken.Toestand;
import nl.regelgang.toegang.Functie;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import nl.regelgang.vergaderkalender.Agendapunten;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.mockito.Mockito;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.transaction.support.TransactionOperations;

/** Rules, silence, vervanging, disputes, why links die, and proof; the same on both databases. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class Vragenproef {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 5, 6);

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
    void een_meerderheid_is_genoeg_en_wie_niet_antwoordde_geldt_niet_als_akkoord() {
        List<String> links = college.gevraagd(afspraken(Akkoordregel.MEERDERHEID, Stilte.WACHTEN));
        college.leg(links.get(0), Keuze.NIET_AKKOORD);
        college.leg(links.get(1), Keuze.AKKOORD);
        assertThat(college.gebeurtenissen.binnen).isEmpty();
        assertThat(college.standpunten().akkoord(College.TRAJECT)).isFalse();
        college.leg(links.get(2), Keuze.AKKOORD);
        assertThat(college.gebeurtenissen.binnen).hasSize(1);
        assertThat(college.standpunten().akkoord(College.TRAJECT)).isTrue();
    }

    @Test
    void een_meerderheid_die_niet_meer_kan_gaat_meteen_terug() {
        List<String> links = college.gevraagd(afspraken(Akkoordregel.MEERDERHEID, Stilte.WACHTEN));
        college.leg(links.get(0), Keuze.NIET_AKKOORD);
        college.leg(links.get(1), Keuze.OVERLEG);
        assertThat(college.gebeurtenissen.binnen).hasSize(1);
        assertThat(college.standpunten().akkoord(College.TRAJECT)).isFalse();
    }

    @Test
    void alleen_het_antwoord_van_de_portefeuillehouder_beslist() {
        List<String> links = college.gevraagd(
                new Afspraken(Akkoordregel.PORTEFEUILLEHOUDER, "bram", Set.of("anneke"), Stilte.WACHTEN, 3));
        assertThat(links).as("anneke is named, bram decides").hasSize(2);
        college.leg(links.get(0), Keuze.NIET_AKKOORD);
        assertThat(college.gebeurtenissen.binnen).isEmpty();
        college.leg(links.get(1), Keuze.AKKOORD);
        assertThat(college.gebeurtenissen.binnen).hasSize(1);
        assertThat(college.standpunten().akkoord(College.TRAJECT)).isTrue();
    }

    @Test
    void alleen_de_genoemde_leden_worden_gevraagd_en_alleen_leden_kunnen_worden_genoemd() {
        assertThat(college.gevraagd(new Afspraken(Akkoordregel.ALLEN, null, Set.of("carla"), Stilte.WACHTEN, 3)))
                .hasSize(1);
        assertThat(college.postVan("anneke")).isEmpty();
        assertThatThrownBy(() ->
                        college.gevraagd(new Afspraken(Akkoordregel.ALLEN, null, Set.of("saskia"), Stilte.WACHTEN, 3)))
                .isInstanceOf(OngeldigeInvoer.class);
    }

    @Test
    void zonder_een_afwezig_lid_gaat_het_verder_met_een_reden_in_het_journaal() {
        List<String> links = college.gevraagd();
        college.leg(links.get(0), Keuze.AKKOORD);
        assertThatThrownBy(() -> college.afhandeling().voortzetten(College.TRAJECT, " ", College.SECRETARIS))
                .isInstanceOf(OngeldigeInvoer.class);
        college.afhandeling().voortzetten(College.TRAJECT, "Bram en Carla zijn met verlof.", College.SECRETARIS);
        assertThat(college.gebeurtenissen.binnen).hasSize(1);
        assertThat(college.gebeurtenissen.omschrijvingen())
                .anyMatch(feit -> feit.contains("1 van 3 leden antwoordden")
                        && feit.contains("Reden: Bram en Carla zijn met verlof."));
        assertThat(college.bekijk(links.get(1)).toestand()).isEqualTo(Toestand.OPEN);
        college.standpunten().vaststellen(College.TRAJECT, VANDAAG, College.SECRETARIS);
        assertThat(college.bekijk(links.get(1)).toestand()).isEqualTo(Toestand.VERVALLEN);
        assertThatThrownBy(() -> college.afhandeling().voortzetten(College.TRAJECT, "Nog eens.", College.SECRETARIS))
                .isInstanceOf(Achterhaald.class);
    }

    @Test
    void wie_zwijgt_krijgt_na_drie_werkdagen_een_herinnering_en_hoogstens_drie() {
        // Asked on Wednesday 6 May 2026: three working days later is Monday 11 May.
        String link = college.gevraagd(afspraken(Akkoordregel.ALLEN, Stilte.HERINNEREN))
                .get(0);
        college.klok.verder(Duration.ofDays(4));
        college.ronde();
        assertThat(college.postVan("anneke")).hasSize(1);
        college.klok.verder(Duration.ofDays(1));
        college.ronde();
        college.ronde();
        assertThat(college.postVan("anneke")).hasSize(2).last().asString().contains("Wij hebben nog geen antwoord");
        assertThat(college.bekijk(link).toestand()).isEqualTo(Toestand.NIEUWE_LINK);
        college.klok.verder(Duration.ofDays(30));
        college.ronde();
        assertThat(college.postVan("anneke")).as("not after the last day").hasSize(2);
        assertThat(college.beslissingen()).isZero();
    }

    @Test
    void wie_zwijgt_komt_op_de_agenda_van_het_college_als_dat_zo_is_afgesproken() {
        college.gevraagd(afspraken(Akkoordregel.ALLEN, Stilte.AGENDA));
        college.klok.verder(Duration.ofDays(5));
        college.ronde();
        college.ronde();
        assertThat(college.gebeurtenissen.binnen).hasSize(1);
        assertThat(college.standpunten().akkoord(College.TRAJECT)).isTrue();
        assertThat(college.postVan("saskia")).hasSize(1).first().asString().contains("agenda", "telt niet als akkoord");
        assertThat(college.beslissingen()).isZero();
    }

    @Test
    void op_de_agenda_is_op_de_eerste_vergadering_waarvoor_nog_kon_worden_aangeleverd() {
        LocalDate teLaat = LocalDate.of(2026, 5, 13);
        LocalDate opTijd = LocalDate.of(2026, 5, 20);
        college.vergadert(teLaat, opTijd, LocalDate.of(2026, 5, 27));
        college.gevraagd(afspraken(Akkoordregel.ALLEN, Stilte.AGENDA));
        assertThat(college.standpunten().agenda(College.TRAJECT)).isEmpty();
        college.klok.verder(Duration.ofDays(5));
        college.ronde();
        String waar = "Het staat op de agenda van de vergadering van het college van woensdag 20 mei 2026.";
        assertThat(college.postVan("saskia")).last().asString().contains(waar);
        assertThat(college.gebeurtenissen.omschrijvingen()).anyMatch(feit -> feit.endsWith(waar));
        assertThat(op(opTijd, "anneke")).containsExactly("Standpunt: Regio Rivierenland, begroting 2027");
        assertThat(op(opTijd, "griffier")).as("of no concern to others").isEmpty();
        assertThat(op(teLaat, "anneke")).isEmpty();
        LocalDate later = LocalDate.of(2026, 6, 3);
        college.vergadert(later);
        assertThat(op(later, "anneke")).as("the calendar was changed").hasSize(1);
        college.standpunten().vaststellen(College.TRAJECT, VANDAAG, College.SECRETARIS);
        assertThat(op(later, "anneke")).as("the college has decided").isEmpty();
    }

    @Test
    void zonder_bekende_vergadering_staat_er_wat_te_doen_en_komt_het_er_later_vanzelf_op() {
        college.gevraagd(afspraken(Akkoordregel.ALLEN, Stilte.AGENDA));
        college.klok.verder(Duration.ofDays(5));
        college.ronde();
        assertThat(college.postVan("saskia")).last().asString().contains("Voeg de volgende vergadering toe");
        college.vergadert(LocalDate.of(2026, 5, 20));
        assertThat(college.standpunten().agenda(College.TRAJECT).orElseThrow()).contains("woensdag 20 mei 2026");
    }

    /** What this person sees on the agenda of the meeting of that day. */
    private List<String> op(LocalDate dag, String persoon) {
        UUID vergadering = UUID.nameUUIDFromBytes(dag.toString().getBytes(StandardCharsets.UTF_8));
        return college.context.getBean(Collegeagenda.class).van(College.COLLEGE, List.of(), persoon).stream()
                .filter(punt -> punt.vergadering().equals(vergadering))
                .map(Agendapunten.Agendapunt::titel)
                .toList();
    }

    @Test
    void een_tekst_die_is_teruggenomen_vraagt_en_besluit_niets_meer() {
        List<String> links = college.gevraagd();
        college.leg(links.get(0), Keuze.AKKOORD);
        assertThatThrownBy(() -> college.afhandeling().terugnemen(College.TRAJECT, " ", College.SECRETARIS))
                .isInstanceOf(OngeldigeInvoer.class);
        college.afhandeling().terugnemen(College.TRAJECT, "De bedragen kloppen niet.", College.SECRETARIS);

        assertThat(college.gebeurtenissen.terug).hasSize(1);
        assertThat(college.leg(links.get(1), Keuze.AKKOORD).toestand()).isEqualTo(Toestand.VERVALLEN);
        assertThat(college.bekijk(links.get(0)).toestand())
                .as("what was answered stays")
                .isEqualTo(Toestand.BESLIST);
        assertThat(college.standpunten().akkoord(College.TRAJECT)).isFalse();
        assertThatThrownBy(() -> college.standpunten().vaststellen(College.TRAJECT, VANDAAG, College.SECRETARIS))
                .isInstanceOf(Achterhaald.class);
        assertThatThrownBy(() -> college.afhandeling().terugnemen(College.TRAJECT, "Nog eens.", College.SECRETARIS))
                .isInstanceOf(Achterhaald.class);
        college.stelOp("Een betere tekst.");
        assertThat(college.vraag()).hasSize(3);
        assertThat(college.postVan("anneke").get(2)).contains("De tekst is gewijzigd.");
    }

    @Test
    void wie_zwijgt_wordt_vervangen_en_zijn_eigen_link_werkt_niet_meer() {
        String link = college.gevraagd(afspraken(Akkoordregel.ALLEN, Stilte.VERVANGER))
                .get(0);
        vervang("anneke", "carla", null, true);
        college.ronde();
        assertThat(college.bekijk(link).toestand())
                .as("not before it is silence")
                .isEqualTo(Toestand.OPEN);
        college.klok.verder(Duration.ofDays(5));
        college.ronde();
        assertThat(college.bekijk(link).toestand()).isEqualTo(Toestand.VERVANGING);
        assertThat(college.postVan("carla").get(1)).contains("U antwoordt namens Anneke, op grond van: besluit 7");
        assertThat(college.postVan("saskia")).anyMatch(mail -> mail.contains("Wij hebben nu Carla gevraagd"));
        college.leg(college.laatsteLink("carla").orElseThrow(), Keuze.AKKOORD);
        assertThat(college.verzoek("anneke").keuze()).isEqualTo(Keuze.AKKOORD);
        assertThat(college.verzoek("carla").keuze()).isNull();
        assertThat(college.gebeurtenissen.omschrijvingen())
                .anyMatch(
                        feit -> feit.startsWith(
                                "Akkoord van lid Anneke, gegeven door Carla namens Anneke op grond van: besluit 7 op versie 1"));
        assertThat(college.postVan("anneke")).last().asString().contains("gegeven door Carla namens Anneke");
    }

    @Test
    void zonder_vervanger_hoort_de_secretaris_het() {
        college.gevraagd(afspraken(Akkoordregel.ALLEN, Stilte.VERVANGER));
        college.klok.verder(Duration.ofDays(5));
        college.ronde();
        assertThat(college.postVan("saskia")).hasSize(3).allMatch(mail -> mail.contains("Er is geen vervanger"));
    }

    @Test
    void een_afwezig_lid_wordt_niet_zelf_gevraagd_en_krijgt_de_vraag_terug_als_de_vervanging_eindigt() {
        UUID vervanging = vervang("anneke", "bram", "Regio Rivierenland", false);
        college.gevraagd();
        assertThat(college.postVan("anneke")).isEmpty();
        assertThat(college.postVan("bram")).hasSize(2);
        String namens = college.postVan("bram").stream()
                .filter(mail -> mail.contains("namens Anneke"))
                .findFirst()
                .orElseThrow();
        assertThat(namens).contains("op grond van: besluit 7");
        assertThat(college.verzoek("anneke").antwoordt()).isEqualTo("bram");
        college.beheer().beeindig(vervanging, "saskia");
        college.ronde();
        assertThat(college.verzoek("anneke").antwoordt()).isEqualTo("anneke");
        college.leg(college.laatsteLink("anneke").orElseThrow(), Keuze.OVERLEG);
        assertThat(college.verzoek("anneke").keuze()).isEqualTo(Keuze.OVERLEG);
    }

    @Test
    void een_vervanging_voor_een_andere_regeling_geldt_niet() {
        vervang("anneke", "bram", "Regio Twente", false);
        college.gevraagd();
        assertThat(college.verzoek("anneke").antwoordt()).isEqualTo("anneke");
    }

    @Test
    void een_vervanging_voor_een_regeling_overleeft_een_nieuwe_naam() {
        register("Regio Rivierenland", College.RIVIERENLAND);
        college.beheer().regel(vervanging("anneke", "bram", "Regio Rivierenland", false), "anneke");
        college.jdbc()
                .sql("update vervanging set regeling = 'Zo heette zij vroeger'")
                .update();
        college.gevraagd();
        assertThat(college.verzoek("anneke").antwoordt()).isEqualTo("bram");
    }

    @Test
    void een_andere_regeling_die_nu_zo_heet_is_niet_dezelfde() {
        register("Regio Rivierenland", new RegelingId("andere"));
        college.beheer().regel(vervanging("anneke", "bram", "Regio Rivierenland", false), "anneke");
        college.gevraagd();
        assertThat(college.verzoek("anneke").antwoordt()).isEqualTo("anneke");
    }

    private void register(String naam, RegelingId id) {
        Mockito.when(college.regelingen.zoek(naam, 1))
                .thenReturn(new Regelingenlijst(
                        List.of(new Regelingenlijst.Regel(id, naam, naam, Vorm.OPENBAAR_LICHAAM, 8)), 1, 1, 1));
    }

    @Test
    void two_that_are_arranged_at_the_same_moment_make_no_chain() throws Exception {
        for (int keer = 0; keer < 10; keer++) {
            college.jdbc().sql("delete from vervanging").update();
            college.jdbc().sql("delete from vervangingslot").update();
            List<Boolean> gelukt = Parallel.doe(2, nummer -> () -> {
                try {
                    college.beheer()
                            .regel(
                                    nummer == 0
                                            ? vervanging("anneke", "bram", null, false)
                                            : vervanging("bram", "carla", null, false),
                                    nummer == 0 ? "anneke" : "bram");
                    return true;
                } catch (OngeldigeInvoer keten) {
                    return false;
                }
            });
            assertThat(gelukt).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void als_de_planning_schuift_noemt_de_pagina_de_nieuwe_dag_en_werkt_de_link_zolang() {
        String link = college.gevraagd().get(0);
        college.standpunten().verzet(College.TRAJECT, College.UITERLIJK.plusDays(3));
        assertThat(college.bekijk(link).bestaandeVersie().uiterlijk()).isEqualTo(LocalDate.of(2026, 5, 18));
        college.klok.verder(Duration.ofDays(11));
        assertThat(college.bekijk(link).open()).as("the old day is over").isTrue();
        assertThat(college.gebeurtenissen.omschrijvingen())
                .anyMatch(feit -> feit.contains("tot en met maandag 18 mei 2026 in plaats van vrijdag 15 mei 2026"));
        college.klok.verder(Duration.ofDays(2));
        assertThat(college.bekijk(link).toestand()).isEqualTo(Toestand.VERLOPEN);
    }

    @Test
    void schuift_de_planning_naar_voren_dan_werkt_de_link_zolang_als_de_mail_zegt() {
        String link = college.gevraagd().get(0);
        college.standpunten().verzet(College.TRAJECT, VANDAAG.plusDays(1));
        assertThat(college.bekijk(link).bestaandeVersie().uiterlijk()).isEqualTo(VANDAAG.plusDays(1));
        college.klok.verder(Duration.ofDays(5));
        assertThat(college.leg(link, Keuze.AKKOORD).toestand()).isEqualTo(Toestand.BESLIST);
    }

    @Test
    void een_vervanger_antwoordt_nooit_over_zijn_eigen_voorstel() {
        vervang("anneke", "bram", null, false);
        college.gevraagd(new Afspraken(Akkoordregel.ALLEN, "bram", Set.of(), Stilte.WACHTEN, 3));
        assertThat(college.verzoek("anneke").antwoordt()).isEqualTo("anneke");
    }

    @Test
    void een_vervanging_is_geen_keten_en_alleen_de_secretaris_of_het_lid_zelf_regelt_haar() {
        vervang("anneke", "bram", null, false);
        assertThatThrownBy(() -> vervang("bram", "carla", null, false)).isInstanceOf(OngeldigeInvoer.class);
        assertThatThrownBy(() -> vervang("carla", "anneke", null, false)).isInstanceOf(OngeldigeInvoer.class);
        assertThatThrownBy(() -> vervang("carla", "carla", null, false)).isInstanceOf(OngeldigeInvoer.class);
        assertThatThrownBy(() -> college.beheer().regel(vervanging("carla", "bram", null, false), "bram"))
                .isInstanceOf(NietGevonden.class);
        college.beheer().regel(vervanging("carla", "bram", null, true), "carla");
        assertThat(college.beheer().van(College.COLLEGE)).hasSize(2);
    }

    @Test
    void elke_oorzaak_waardoor_een_link_niet_meer_werkt_heeft_haar_eigen_toestand() {
        String gedaan = college.gevraagd().get(0);
        college.afhandeling().voortzetten(College.TRAJECT, "Verlof.", College.SECRETARIS);
        college.standpunten().vaststellen(College.TRAJECT, VANDAAG, College.SECRETARIS);
        assertDood(gedaan, Toestand.VERVALLEN, "Het college heeft het standpunt op woensdag 6 mei 2026 vastgesteld.");

        college.opnieuw();
        String tekst = college.gevraagd().get(0);
        college.stelOp("Een andere tekst.");
        assertDood(tekst, Toestand.VERVALLEN, "vervangen door een nieuwe");

        college.opnieuw();
        String rol = college.gevraagd().get(0);
        college.leden("bram", "carla");
        assertDood(rol, Toestand.GEEN_LID, null);

        college.opnieuw();
        String organisatie = college.gevraagd().get(0);
        Mockito.when(college.regelingen.organisatie(new OrganisatieId("gm0281")))
                .thenReturn(Optional.of(new Organisatie(
                        new OrganisatieId("gm0281"), "Tiel", OrganisatieSoort.GEMEENTE, 1, null, null, VANDAAG)));
        assertDood(organisatie, Toestand.ORGANISATIE_GESLOTEN, null);

        college.opnieuw();
        String vervangen = college.gevraagd().get(0);
        vervang("anneke", "bram", null, false);
        college.ronde();
        assertDood(vervangen, Toestand.VERVANGING, null);

        college.opnieuw();
        String gestopt = college.gevraagd().get(0);
        college.standpunten().vervallen(College.TRAJECT, "De procedure is ingetrokken.");
        assertDood(gestopt, Toestand.VERVALLEN, "De procedure is ingetrokken.");

        college.opnieuw();
        String adres = college.gevraagd().get(0);
        Mockito.when(college.toegang.persoon("anneke"))
                .thenReturn(Optional.of(new Persoon("anneke", "Anneke", "nieuw.adres@example.nl")));
        assertDood(adres, Toestand.ADRES_GEWIJZIGD, null);

        college.opnieuw();
        String ouder = college.gevraagd().get(0);
        college.klok.verder(Duration.ofDays(10));
        college.vraag();
        assertDood(ouder, Toestand.NIEUWE_LINK, null);
    }

    @Test
    void een_nieuwe_link_gaat_alleen_naar_het_bekende_adres_en_hoogstens_drie_keer_per_uur() {
        String verlopen = college.gevraagd().get(0);
        college.klok.verder(Duration.ofDays(10));
        for (int keer = 0; keer < 6; keer++) {
            college.akkoorden().vraagNieuweLink(College.token(verlopen));
            college.akkoorden().vraagNieuweLink(Token.nieuw());
            college.ronde();
        }
        assertThat(college.postVan("anneke")).hasSize(1 + 3);
        assertThat(college.postVan("bram")).hasSize(1);
        college.leg(college.laatsteLink("anneke").orElseThrow(), Keuze.AKKOORD);
        assertThat(college.verzoek("anneke").keuze()).isEqualTo(Keuze.AKKOORD);
        college.klok.verder(Duration.ofHours(2));
        college.akkoorden().vraagNieuweLink(College.token(verlopen));
        college.ronde();
        assertThat(college.postVan("anneke"))
                .as("the receipt, and no new link after the answer")
                .hasSize(1 + 3 + 1);
    }

    @Test
    void de_oude_link_van_een_gewijzigde_tekst_vraagt_de_nieuwe_link_aan() {
        String oud = college.gevraagd().get(0);
        college.stelOp("Een andere tekst.");
        college.vraag();
        assertThat(college.postVan("anneke").get(1)).contains("De tekst is gewijzigd.");
        college.akkoorden().vraagNieuweLink(College.token(oud));
        college.ronde();
        college.leg(college.laatsteLink("anneke").orElseThrow(), Keuze.AKKOORD);
        assertThat(college.standpunten().van(College.TRAJECT).orElseThrow().akkoorden())
                .anyMatch(akkoord -> akkoord.persoon().equals("anneke") && "akkoord".equals(akkoord.keuze()));
    }

    @Test
    void wie_vroeg_is_weg_en_de_andere_secretaris_hoort_het() {
        String link = college.gevraagd().get(0);
        Mockito.when(college.toegang.heeftFunctieIn("saskia", College.COLLEGE)).thenReturn(false);
        Mockito.when(college.toegang.metFunctieIn(College.COLLEGE, Rol.BESTUURSSECRETARIS))
                .thenReturn(List.of(College.persoon("tom")));
        college.leg(link, Keuze.AKKOORD);
        Mockito.when(college.toegang.heeftFunctieIn("saskia", College.COLLEGE)).thenReturn(true);
        assertThat(college.postVan("tom")).hasSize(1).first().asString().contains("van lid Anneke");
        assertThat(college.postVan("saskia")).isEmpty();
    }

    @Test
    void dit_was_ik_niet_houdt_het_besluit_tegen_tot_het_is_afgehandeld() {
        List<String> links = college.gevraagd();
        links.forEach(link -> college.leg(link, Keuze.AKKOORD));
        college.meld(links.get(0));
        assertThat(college.standpunten().akkoord(College.TRAJECT)).isFalse();
        assertThat(college.standpunten().van(College.TRAJECT).orElseThrow().betwist())
                .isTrue();
        assertThatThrownBy(() -> college.standpunten().vaststellen(College.TRAJECT, VANDAAG, College.SECRETARIS))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("Handel dat eerst af");
        UUID verzoek = college.verzoek("anneke").id();
        college.afhandeling().betwistingAfhandelen(College.TRAJECT, verzoek, true, "Gebeld.", College.SECRETARIS);
        assertThat(college.standpunten().akkoord(College.TRAJECT)).isTrue();
        college.standpunten().vaststellen(College.TRAJECT, VANDAAG, College.SECRETARIS);
    }

    @Test
    void een_antwoord_dat_niet_van_het_lid_was_telt_niet_en_het_lid_wordt_opnieuw_gevraagd() {
        List<String> links = college.gevraagd();
        links.forEach(link -> college.leg(link, Keuze.AKKOORD));
        college.meld(links.get(0));
        Verzoek betwist = college.verzoek("anneke");
        college.afhandeling()
                .betwistingAfhandelen(College.TRAJECT, betwist.id(), false, "Zij was het niet.", College.SECRETARIS);
        assertThat(college.standpunten().akkoord(College.TRAJECT)).isFalse();
        assertThat(college.akte(betwist).bewijs().nietigReden()).contains("niet van Anneke");
        assertThat(college.bekijk(links.get(0)).toestand()).isEqualTo(Toestand.NIEUWE_LINK);
        college.leg(college.laatsteLink("anneke").orElseThrow(), Keuze.AKKOORD);
        assertThat(college.standpunten().akkoord(College.TRAJECT)).isTrue();
    }

    @Test
    void het_bewijs_ontstaat_met_het_antwoord_en_is_later_na_te_rekenen() {
        Mockito.when(college.journaal.einde(College.DOSSIER)).thenReturn(Optional.of(new Journaal.Einde(9, "abc")));
        String link = college.gevraagd().get(0);
        college.akkoorden().geopend(College.token(link), new Herkomst("192.0.2.9", "Robot 1.0"));
        college.leg(link, Keuze.NIET_AKKOORD, "Te duur.", college.hash());
        Bewijsvoering.Akte akte = college.akte(college.verzoek("anneke"));
        Bewijs bewijs = akte.bewijs();
        assertThat(bewijs.naam()).isEqualTo("Anneke");
        assertThat(bewijs.functie()).isEqualTo("wethouder");
        assertThat(bewijs.keuze()).isEqualTo(Keuze.NIET_AKKOORD);
        assertThat(bewijs.reden()).isEqualTo("Te duur.");
        assertThat(bewijs.betekenis()).contains("niet akkoord met deze tekst", "niet het besluit van het college");
        assertThat(bewijs.niveau()).isEqualTo(Niveau.A);
        assertThat(bewijs.inhoudSha256()).isEqualTo(college.hash());
        assertThat(bewijs.ip()).isEqualTo("192.0.2.7");
        assertThat(bewijs.journaalNummer()).isEqualTo(9);
        assertThat(bewijs.beslist()).isEqualTo(college.klok.instant());
        assertThat(akte.openingen()).extracting(Akkoordlinks.Opening::programma).containsExactly("Robot 1.0");
        assertThat(java.util.Objects.requireNonNull(akte.bezorging()).messageId())
                .contains("@");
        assertThat(akte.controle().tekst()).isTrue();
        assertThat(akte.controle().stukken()).isTrue();
        college.ontwerp("een ander stuk".getBytes(StandardCharsets.UTF_8));
        assertThat(college.akte(college.verzoek("anneke")).controle().stukken()).isFalse();
        college.jdbc().sql("update standpunt_versie set tekst = 'Iets anders.'").update();
        assertThat(college.akte(college.verzoek("anneke")).controle().tekst()).isFalse();
    }

    @Test
    void jaren_later_drukt_de_opdracht_alle_bewijzen_van_een_procedure_af_en_zegt_zij_wat_niet_klopt() {
        Mockito.when(college.journaal.einde(College.DOSSIER)).thenReturn(Optional.of(new Journaal.Einde(9, "abc")));
        List<String> links = college.gevraagd();
        college.leg(links.get(0), Keuze.NIET_AKKOORD, "Te duur.\nNagerekend: NIET", college.hash());
        college.leg(links.get(1), Keuze.AKKOORD);
        Bewijsdruk heel = druk(College.DOSSIER.toString());
        assertThat(heel.tekst())
                .contains("Bewijs van het antwoord van lid Anneke", "Antwoord: niet akkoord")
                .contains("Reden: Te duur. Nagerekend: NIET", "SHA-256 van tekst en stukken: " + college.hash())
                .contains("Tekst en lijst van stukken nagerekend: in orde", "2 antwoorden nagerekend")
                .contains("    Wij missen dekking.");
        String referentie = college.verzoek("bram").referentie();
        assertThat(druk(referentie).tekst()).contains("lid Bram").doesNotContain("lid Anneke");
        assertThat(druk("AK-%").status()).isEqualTo(Bewijsopdracht.NIETS);
        assertThat(druk(UUID.randomUUID().toString()).status()).isEqualTo(Bewijsopdracht.NIETS);
        college.jdbc().sql("update standpunt_versie set tekst = 'Iets anders.'").update();
        Bewijsdruk kapot = druk(referentie);
        assertThat(kapot.status()).isEqualTo(Bewijsopdracht.KLOPT_NIET);
        assertThat(kapot.tekst()).contains("Tekst en lijst van stukken nagerekend: NIET IN ORDE", "1 niet in orde");
    }

    private Bewijsdruk druk(String wat) {
        ByteArrayOutputStream papier = new ByteArrayOutputStream();
        AtomicInteger status = new AtomicInteger(-1);
        new Bewijsopdracht(
                        college.context.getBean(Verzoeken.class),
                        college.context.getBean(Bewijsvoering.class),
                        college.context.getBean(TransactionOperations.class),
                        wat,
                        new PrintStream(papier, true, StandardCharsets.UTF_8),
                        status::set)
                .run(new DefaultApplicationArguments());
        return new Bewijsdruk(papier.toString(StandardCharsets.UTF_8), status.get());
    }

    record Bewijsdruk(String tekst, int status) {}

    @Test
    void een_ander_stuk_is_een_andere_inhoud() {
        college.stelOp();
        String eerst = college.hash();
        college.ontwerp("een ander stuk".getBytes(StandardCharsets.UTF_8));
        college.stelOp();
        assertThat(college.hash()).isNotEqualTo(eerst);
    }

    @Test
    void na_negentig_dagen_is_het_adres_van_het_netwerk_ingekort() {
        college.leg(college.gevraagd().get(0), Keuze.AKKOORD);
        college.klok.verder(Duration.ofDays(89));
        college.ronde();
        assertThat(college.akte(college.verzoek("anneke")).bewijs().ip()).isEqualTo("192.0.2.7");
        college.klok.verder(Duration.ofDays(2));
        college.ronde();
        assertThat(college.akte(college.verzoek("anneke")).bewijs().ip()).isEqualTo("192.0.2.0");
    }

    @Test
    void op_niveau_c_staat_er_geen_sleutel_in_de_mail_en_antwoordt_men_ingelogd() {
        college.niveaus().zet(new OrganisatieId("gm0281"), Niveau.C, "beheerder");
        assertThat(college.gevraagd()).isEmpty();
        Verzoek verzoek = college.verzoek("anneke");
        assertThat(college.postVan("anneke").get(0))
                .contains("/akkoord/" + verzoek.id(), "U logt in om te antwoorden.");
        assertThat(college.akkoorden()
                        .bekijk(new Sleutel.Ingelogd(verzoek.id(), "bram"))
                        .toestand())
                .isEqualTo(Toestand.ONBEKEND);
        Sleutel anneke = new Sleutel.Ingelogd(verzoek.id(), "anneke");
        college.akkoorden().vastleggen(anneke, Antwoord.van("AKKOORD", ""), college.hash(), College.HERKOMST);
        Bewijs bewijs = college.akte(verzoek).bewijs();
        assertThat(bewijs.niveau()).isEqualTo(Niveau.C);
        assertThat(bewijs.factor()).isEqualTo("aangemeld in Regelgang");
        assertThat(bewijs.linkSha256()).isNull();
    }

    @Test
    void een_link_antwoordt_niet_meer_als_de_organisatie_inloggen_is_gaan_vragen() {
        String link = college.gevraagd().get(0);
        college.niveaus().zet(new OrganisatieId("gm0281"), Niveau.C, "beheerder");
        assertThat(college.leg(link, Keuze.AKKOORD).toestand()).isEqualTo(Toestand.INLOGGEN);
        assertThat(college.beslissingen()).isZero();
    }

    @Test
    void the_mail_names_one_day_and_says_in_words_how_long_the_link_works() {
        college.gevraagd();
        String mail = college.postVan("anneke").get(0);
        assertThat(mail.split("vrijdag 15 mei 2026", -1)).hasSize(2);
        assertThat(mail).contains("De link in dit bericht werkt tot en met die dag.");
        college.opnieuw();
        college.stelOp(College.TEKST, LocalDate.of(2026, 9, 1));
        college.vraag();
        String ver = college.postVan("anneke").get(0);
        assertThat(ver)
                .contains("Reageer uiterlijk dinsdag 1 september 2026.", "werkt 14 dagen")
                .doesNotContain("20 mei");
    }

    @Test
    void every_link_answers_only_its_own_question() {
        List<String> links = college.gevraagd();
        List<String> leden = List.of("anneke", "bram", "carla");
        for (int nummer = 0; nummer < 3; nummer++) {
            college.opnieuw();
            links = college.gevraagd();
            college.leg(links.get(nummer), Keuze.AKKOORD);
            for (String lid : leden) {
                assertThat(college.verzoek(lid).keuze() != null).isEqualTo(lid.equals(leden.get(nummer)));
            }
        }
    }

    @Test
    void the_counter_of_an_address_holds_over_nodes_and_is_forgotten() {
        try (College tweede = new College(college.bron())) {
            Linkteller hier = college.context.getBean(Linkteller.class);
            Linkteller daar = tweede.context.getBean(Linkteller.class);
            for (int keer = 1; keer <= 15; keer++) {
                assertThat(hier.tel("192.0.2.1")).isEqualTo(2 * keer - 1);
                assertThat(daar.tel("192.0.2.1")).isEqualTo(2 * keer);
            }
            assertThat(daar.tel("192.0.2.2")).isOne();
        }
        college.klok.verder(Duration.ofMinutes(10));
        college.ronde();
        assertThat(college.jdbc()
                        .sql("select count(*) from linkteller")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void assertDood(String link, Toestand toestand, @Nullable String reden) {
        Bekeken uitkomst = college.leg(link, Keuze.AKKOORD);
        assertThat(uitkomst.toestand()).isEqualTo(toestand);
        assertThat(college.beslissingen()).isZero();
        if (reden != null) {
            assertThat(uitkomst.bestaandVerzoek().vervallenReden()).contains(reden);
        }
    }

    private static Afspraken afspraken(Akkoordregel regel, Stilte stilte) {
        return new Afspraken(regel, null, Set.of(), stilte, 3);
    }

    private UUID vervang(String lid, String vervanger, @Nullable String regeling, boolean bijStilte) {
        Functie secretaris = new Functie(
                UUID.randomUUID(), "saskia", College.COLLEGE, Rol.BESTUURSSECRETARIS, "secretaris", VANDAAG, null);
        Mockito.when(college.toegang.functiesVan("saskia")).thenReturn(List.of(secretaris));
        Mockito.when(college.regelingen.zoek(Mockito.anyString(), Mockito.eq(1)))
                .thenAnswer(vraag -> College.gevonden(vraag.getArgument(0)));
        Vervanging nieuw = vervanging(lid, vervanger, regeling, bijStilte);
        college.beheer().regel(nieuw, "saskia");
        return nieuw.id();
    }

    private static Vervanging vervanging(String lid, String vervanger, @Nullable String regeling, boolean bijStilte) {
        return new Vervanging(
                UUID.randomUUID(),
                College.COLLEGE,
                lid,
                vervanger,
                regeling,
                null,
                VANDAAG,
                VANDAAG.plusDays(20),
                bijStilte,
                "besluit 7");
    }
}
