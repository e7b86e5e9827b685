package nl.regelgang.procedure.begroting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.SiteTest;
import nl.regelgang.dossier.Bestanden;
import nl.regelgang.dossier.Documenten;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.procedure.begroting.Begrotingsprocedure.Plan;
import nl.regelgang.regeling.Deelnemer;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.OrganisatieSoort;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.regeling.Regels;
import nl.regelgang.regeling.Vorm;
import nl.regelgang.termijnen.Kalender;
import nl.regelgang.toegang.Mensen;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import nl.regelgang.vergaderkalender.Orgaankalender;
import nl.regelgang.vergaderkalender.Vergadering;
import nl.regelgang.vergaderkalender.Vergaderkalender;
import nl.regelgang.vergaderkalender.Voorbereiding;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The secretaris reads before the start whether the raden can decide in time, and tries another day. */
@SiteTest
class RaadsplanningPaginaTest {

    private static final String SECRETARIS = "rp.secretaris";
    private static final RegelingId REGELING = new RegelingId("rp-proef");

    @Autowired
    private MockMvc site;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Toegang toegang;

    @Autowired
    private Regelingen regelingen;

    @Autowired
    private Vergaderkalender kalender;

    @Autowired
    private Begrotingen begrotingen;

    @Autowired
    private Begrotingsprocedures procedures;

    @Autowired
    private Documenten documenten;

    @Autowired
    private Clock klok;

    private LocalDate vandaag;
    private UUID procedure;

    @BeforeEach
    void eenConcept() throws IOException {
        vandaag = Dagen.vandaag(klok);
        if (toegang.persoon(SECRETARIS).isEmpty()) {
            regelingMetDrieRaden();
        }
        procedure = UUID.randomUUID();
        UUID ontwerp = documenten
                .bewaar(
                        procedure,
                        "Ontwerpbegroting",
                        "ontwerp.pdf",
                        new ByteArrayInputStream(Bestanden.pdf()),
                        Handelend.SYSTEEM)
                .id();
        Plan plan = new Plan(vandaag.plusDays(100), vandaag.plusDays(130));
        begrotingen.voorbereiden(
                procedure,
                new Startformulier.Gelezen(REGELING, vandaag.plusDays(130).getYear() + 1, plan),
                ontwerp);
    }

    private void regelingMetDrieRaden() {
        regelingen.bewaar(new Regeling(
                REGELING,
                new OrganisatieId("so9960"),
                "Planregeling",
                "Planregeling",
                Vorm.OPENBAAR_LICHAAM,
                List.of(deelnemer("gm9961"), deelnemer("gm9962"), deelnemer("gm9963")),
                new OrganisatieId("pv9960"),
                null,
                null,
                Regels.STANDAARD));
        mensen.voegToe(new Persoon(SECRETARIS, SECRETARIS, "rp@example.nl"), "test");
        mensen.geef(SECRETARIS, OrgaanId.van("so9960/db"), Rol.DB_SECRETARIS, "secretaris", vandaag, null, "test");
        vergaderingen("gm9961/raad", 90, 250);
        vergaderingen("gm9962/raad", 20, 110);
    }

    private static Deelnemer deelnemer(String id) {
        return new Deelnemer(
                new Organisatie(new OrganisatieId(id), "Gemeente " + id, OrganisatieSoort.GEMEENTE, 1000, null),
                Set.of(),
                1,
                null,
                null);
    }

    /** With thirty days for the stukken. */
    private void vergaderingen(String raad, int... over) {
        List<Vergadering> dagen = Arrays.stream(over)
                .mapToObj(dag -> Agendas.vergadering(vandaag.plusDays(dag), null))
                .toList();
        kalender.voegToe(
                new Orgaankalender(OrgaanId.van(raad), new Voorbereiding(30, false, null), dagen, List.of()),
                Handelend.SYSTEEM);
    }

    private Document pagina(String pad) throws Exception {
        var antwoord = site.perform(get("/procedures/" + procedure + pad).with(user(SECRETARIS)))
                .andReturn()
                .getResponse();
        assertThat(antwoord.getStatus()).as(antwoord.getContentAsString()).isEqualTo(200);
        return Jsoup.parse(antwoord.getContentAsString());
    }

    private static String rij(Document pagina, String gemeente) {
        return pagina.select("section[aria-labelledby=raden] tr:contains(" + gemeente + ")")
                .text();
    }

    @Test
    void elke_raad_heeft_een_regel_met_een_woord_en_een_dag_en_starten_blijft_mogelijk() throws Exception {
        Document pagina = pagina("/planning");

        assertThat(pagina.select("#raden").text()).isEqualTo("Kunnen de raden op tijd beslissen?");
        assertThat(rij(pagina, "gm9961"))
                .contains("kan op tijd", Dagen.voluit(vandaag.plusDays(90)), Dagen.voluit(vandaag.plusDays(60)));
        assertThat(rij(pagina, "gm9962"))
                .contains(
                        "geen vergadering op tijd",
                        "De eerste vergadering die wel kan: " + Dagen.voluit(vandaag.plusDays(110)));
        assertThat(rij(pagina, "gm9963")).contains("geen vergaderkalender bekend");
        assertThat(pagina.select(".utrecht-alert--warning a[href=#raden]").text())
                .startsWith("1 raad heeft geen vergadering");
        assertThat(pagina.select("form[action$=starten] button[type=submit]")).hasSize(1);
    }

    @Test
    void kies_deze_dag_vult_de_aanbieding_in_zonder_iets_te_bewaren() throws Exception {
        LocalDate vroegste = Kalender.werkdagVanaf(vandaag.plusDays(111));
        String pad = pagina("/planning")
                .select("section[aria-labelledby=raden] a:contains(Kies deze dag)")
                .attr("href");
        assertThat(pad).endsWith("/plan?aanbieding=" + vroegste);

        Document formulier = pagina(pad.substring(pad.indexOf("/plan?")));

        assertThat(formulier.select("#aanbieding-dag").val()).asInt().isEqualTo(vroegste.getDayOfMonth());
        assertThat(formulier.select("#aanbieding-maand").val()).asInt().isEqualTo(vroegste.getMonthValue());
        assertThat(formulier.select("#aanbieding-jaar").val()).asInt().isEqualTo(vroegste.getYear());
        assertThat(procedures.lees(procedure).plan().aanbieding()).isEqualTo(vandaag.plusDays(100));
    }

    @Test
    void een_andere_verzenddag_rekent_alles_opnieuw_en_starten_blijft_vandaag() throws Exception {
        LocalDate later = vandaag.plusDays(70);
        Document pagina = pagina("/planning?verzending=" + later);

        assertThat(rij(pagina, "gm9961")).contains("geen vergadering op tijd");
        assertThat(pagina.select("#verzending input").eachAttr("value"))
                .containsExactly(later.toString().substring(8), later.toString().substring(5, 7), "" + later.getYear());
        assertThat(pagina.select("section[aria-labelledby=start]").text())
                .contains("De planning hierboven is voor verzending op " + Dagen.voluit(later));
        assertThat(pagina.select("section[aria-labelledby=start] textarea"))
                .as("a reason is asked for sending today, not for the day that was tried")
                .hasSameSizeAs(pagina("/planning").select("section[aria-labelledby=start] textarea"));
    }

    @Test
    void een_dag_die_voorbij_is_of_niet_bestaat_wordt_geweigerd_bij_het_veld() throws Exception {
        for (String fout : List.of(vandaag.minusDays(1).toString(), "2027-02-30", "morgen", "<b>")) {
            Document pagina = pagina("/planning?verzending=" + fout);

            assertThat(pagina.select("[role=alert] a[href=#verzending]").text())
                    .as(fout)
                    .contains("‘Verzenden op’");
            assertThat(pagina.select("#verzending input").eachAttr("aria-invalid"))
                    .as(fout)
                    .contains("true");
            assertThat(rij(pagina, "gm9961")).contains("kan op tijd");
        }
    }
}
