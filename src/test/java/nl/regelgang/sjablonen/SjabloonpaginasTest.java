package nl.regelgang.sjablonen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import nl.regelgang.SiteTest;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.toegang.Mensen;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A beheerder takes a template along to Word and gives it back. */
@SiteTest
class SjabloonpaginasTest {

    private static final RequestPostProcessor BEHEERDER = user("sjabloon.beheerder");
    private static final String HIER = "/beheer/sjablonen/gm7755";
    private static final String RAADSVOORSTEL = HIER + "/raadsvoorstel";

    @Autowired
    private MockMvc site;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Toegang toegang;

    @Autowired
    private Regelingen regelingen;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void begin() {
        if (toegang.persoon("sjabloon.beheerder").isEmpty()) {
            mensen.voegToe(new Persoon("sjabloon.beheerder", "Sja Bloon", "sja.bloon@example.nl"), "test");
            mensen.geef(
                    "sjabloon.beheerder",
                    Toegang.BEHEER,
                    Rol.BEHEERDER,
                    Rol.BEHEERDER.naam(),
                    LocalDate.EPOCH,
                    null,
                    "test");
        }
        if (regelingen.organisatie(new OrganisatieId("gm7755")).isEmpty()) {
            jdbc.sql("insert into organisatie (id, naam, soort) values ('gm7755', 'Gemeente Sjabloondorp', 'GEMEENTE')")
                    .update();
        }
    }

    @Test
    void het_standaardsjabloon_gaat_mee_naar_word_en_komt_aangepast_terug() throws Exception {
        byte[] standaard = antwoord(RAADSVOORSTEL + "/bestand").getContentAsByteArray();
        assertThat(Wordbestand.tekst(standaard)).contains("{gevraagd besluit}");

        byte[] aangepast = Wordbestand.met(Wordbestand.alinea("Sjabloondorp over {regeling}"))
                .bytes();
        MockHttpServletResponse probeersel = site.perform(multipart(RAADSVOORSTEL)
                        .file(bestand(aangepast))
                        .param("voorbeeld", "ja")
                        .with(BEHEERDER)
                        .with(csrf()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        assertThat(probeersel.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(Wordbestand.tekst(probeersel.getContentAsByteArray()))
                .startsWith("Sjabloondorp over Regio Rivierenland");
        site.perform(get(RAADSVOORSTEL).with(BEHEERDER))
                .andExpect(content().string(containsString("Het standaardsjabloon van Regelgang.")));

        site.perform(multipart(RAADSVOORSTEL)
                        .file(bestand(aangepast))
                        .with(BEHEERDER)
                        .with(csrf()))
                .andExpect(redirectedUrl(HIER));
        site.perform(get(RAADSVOORSTEL).with(BEHEERDER))
                .andExpect(content().string(containsString("Het eigen sjabloon: ons sjabloon.docx, van ")));
        site.perform(get("/beheer/sjablonen").with(BEHEERDER))
                .andExpect(content().string(containsString("Gemeente Sjabloondorp")));
        assertThat(Wordbestand.tekst(antwoord(RAADSVOORSTEL + "/voorbeeld").getContentAsByteArray()))
                .startsWith("Sjabloondorp over Regio Rivierenland");

        site.perform(post(RAADSVOORSTEL)
                        .param("standaard", "ja")
                        .with(BEHEERDER)
                        .with(csrf()))
                .andExpect(redirectedUrl(HIER));
        site.perform(get(RAADSVOORSTEL).with(BEHEERDER))
                .andExpect(content().string(containsString("Het standaardsjabloon van Regelgang.")));
    }

    @Test
    void een_sjabloon_met_een_onbekend_veld_wordt_geweigerd_en_het_veld_genoemd() throws Exception {
        byte[] fout = Wordbestand.met(Wordbestand.alinea("{burgemeester}")).bytes();

        for (String knop : new String[] {"", "voorbeeld"}) {
            site.perform(multipart(RAADSVOORSTEL)
                            .file(bestand(fout))
                            .param(knop.isEmpty() ? "bewaren" : knop, "ja")
                            .with(BEHEERDER)
                            .with(csrf()))
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(content().string(containsString("href=\"#bestand\"")))
                    .andExpect(content().string(containsString("Onbekend veld: {burgemeester}.")));
        }
        site.perform(multipart(RAADSVOORSTEL).with(BEHEERDER).with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Kies het Word-bestand")));
    }

    @Test
    void what_is_not_there_is_not_found() throws Exception {
        site.perform(get("/beheer/sjablonen/gm0000").with(BEHEERDER)).andExpect(status().isNotFound());
        site.perform(get(HIER + "/brief").with(BEHEERDER)).andExpect(status().isNotFound());
    }

    private static MockMultipartFile bestand(byte[] inhoud) {
        return new MockMultipartFile("bestand", "ons sjabloon.docx", "application/octet-stream", inhoud);
    }

    private MockHttpServletResponse antwoord(String pad) throws Exception {
        return site.perform(get(pad).with(BEHEERDER))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
    }
}
