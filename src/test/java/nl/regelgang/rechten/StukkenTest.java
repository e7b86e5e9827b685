package nl.regelgang.rechten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import nl.regelgang.SiteTest;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The stukken in Word of a begroting: each with what its maker may know, and no more. */
@SiteTest
@Import(Proefdossier.class)
class StukkenTest {

    private static final String REGELING = "roo30405547";

    @Autowired
    private MockMvc site;

    @Autowired
    private Proefdossier dossier;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void begin() throws Exception {
        dossier.maak();
        bijdragen(2027, "1000.00", "2026-01-01");
        bijdragen(2028, "1234.56", "2026-01-01");
    }

    @AfterEach
    void ruimOp() {
        database.sql("delete from bijdrage where regeling = ?").param(REGELING).update();
        database.sql("delete from bijdragejaar where regeling = ?")
                .param(REGELING)
                .update();
    }

    private void bijdragen(int jaar, String bedrag, String gedeeldOp) {
        database.sql("insert into bijdragejaar (regeling, jaar, wijze, totaal, gedeeld_op, versie)"
                        + " values (?, ?, 'INGEVOERD', 9000, cast(? as date), 1)")
                .params(REGELING, jaar, gedeeldOp)
                .update();
        database.sql("insert into bijdrage (regeling, jaar, organisatie, bedrag) values (?, ?, ?, ?)")
                .params(REGELING, jaar, Proefdossier.TIEL, new BigDecimal(bedrag))
                .update();
    }

    @Test
    void een_raadsvoorstel_heeft_de_termijn_met_artikel_en_de_bijdrage_van_de_eigen_gemeente() throws Exception {
        assertThat(word("griffier.tiel", "lopend", "raadsvoorstel"))
                .contains(
                        "Raadsvoorstel: begroting 2028 van Regio Rivierenland",
                        "Aan: de raad van Gemeente Tiel",
                        "Gevraagd: zienswijze",
                        "Wgr art. 35 lid 3; de dag is een afspraak",
                        "In 2028\t€\u00a01.234,56",
                        "In het jaar ervoor\t€\u00a01.000,00",
                        "+\u00a0€\u00a0234,56 (+\u00a023,5\u00a0%)")
                .as("names that attack a page are only text in Word")
                .contains("<img src=x onerror=xss()>${7919*104729}");
    }

    @Test
    void wat_niet_met_de_deelnemers_is_gedeeld_staat_er_niet_in() throws Exception {
        database.sql("update bijdragejaar set gedeeld_op = null where regeling = ? and jaar = 2028")
                .param(REGELING)
                .update();

        assertThat(word("griffier.tiel", "lopend", "raadsvoorstel"))
                .contains("In 2028\tniet ingevuld", "Verschil\tniet bekend")
                .doesNotContain("1.234,56");
    }

    @Test
    void wie_het_kan_maken_vindt_de_weg_op_de_taak_en_op_de_pagina_van_de_procedure() throws Exception {
        String naar = "/procedures/" + dossier.id("lopend") + "/stukken";
        assertThat(tekst(vraag("griffier.tiel", "/procedures/" + dossier.id("lopend"))))
                .contains("href=\"" + naar + "\"");
        assertThat(tekst(vraag("griffier.tiel", naar))).contains("Raadsvoorstel maken", "Gemeente Tiel");
        assertThat(tekst(vraag("secretaris.regio", naar)))
                .contains("Zienswijzeverzoek maken")
                .doesNotContain("Raadsvoorstel maken");
    }

    @Test
    void een_zienswijzeverzoek_noemt_elke_raad_met_zijn_laatste_dag() throws Exception {
        assertThat(word("secretaris.regio", "lopend", "zienswijzeverzoek"))
                .contains("de raad van Gemeente Tiel\t", "de raad van Gemeente Culemborg\t", "Wgr art. 35 lid 3");
    }

    private String word(String persoon, String procedure, String soort) throws Exception {
        MockHttpServletResponse antwoord = vraag(persoon, "/procedures/" + dossier.id(procedure) + "/stukken/" + soort);
        assertThat(antwoord.getStatus()).isEqualTo(200);
        return gelezen(antwoord.getContentAsByteArray());
    }

    private static String gelezen(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor lezer = new XWPFWordExtractor(document)) {
            return lezer.getText();
        }
    }

    private MockHttpServletResponse vraag(String persoon, String pad) throws Exception {
        return site.perform(get(pad).with(user(persoon))).andReturn().getResponse();
    }

    private static String tekst(MockHttpServletResponse antwoord) throws Exception {
        return antwoord.getContentAsString(StandardCharsets.UTF_8);
    }
}
