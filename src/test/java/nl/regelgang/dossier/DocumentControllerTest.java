package nl.regelgang.dossier;

import static nl.regelgang.dossier.Proefopstelling.GRIFFIER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class DocumentControllerTest {

    private static final byte[] PDF = Bestanden.pdf();

    private final DefaultListableBeanFactory rechten = new DefaultListableBeanFactory();
    private Proefopstelling opstelling;
    private Document document;
    private MockMvc web;

    @BeforeEach
    void open() throws IOException {
        opstelling = Proefopstelling.h2();
        document = opstelling
                .documenten()
                .bewaar(UUID.randomUUID(), "Stuk", "Reünie \"2028\".pdf", new ByteArrayInputStream(PDF), GRIFFIER);
        web = MockMvcBuilders.standaloneSetup(
                        new DocumentController(opstelling.documenten(), rechten.getBeanProvider(Leesrecht.class)))
                .build();
    }

    @AfterEach
    void sluit() {
        opstelling.close();
    }

    private void alleen(String lezer) {
        rechten.registerSingleton(lezer, (Leesrecht) (persoon, dossier, id) ->
                persoon.equals(lezer) && dossier.equals(document.dossier()) && id.equals(document.id()));
    }

    private ResultActions vraag(String id, String lezer) throws Exception {
        return web.perform(get("/documenten/{id}", id).principal(() -> lezer));
    }

    @Test
    void gives_the_file_as_an_attachment_that_no_browser_opens_here() throws Exception {
        alleen("b.pieters");
        alleen("a.jansen");

        ContentDisposition bestand =
                ContentDisposition.parse(vraag(document.id().toString(), "a.jansen")
                        .andExpect(status().isOk())
                        .andExpect(content().contentType("application/pdf"))
                        .andExpect(content().bytes(PDF))
                        .andExpect(header().longValue("Content-Length", PDF.length))
                        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                        .andExpect(header().string("Content-Security-Policy", "sandbox"))
                        .andExpect(header().string("Cache-Control", "no-store"))
                        .andReturn()
                        .getResponse()
                        .getHeader("Content-Disposition"));

        assertThat(bestand.isAttachment()).isTrue();
        assertThat(bestand.getFilename()).isEqualTo("Reünie _2028_.pdf");
        assertThat(bestand.getCharset()).isEqualTo(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\nSet-Cookie: b=c.pdf",
                "a\"; filename=\"kwaad.html\".pdf",
                "a.html;.pdf",
                "<script>alert(1)</script>.pdf",
                "\u202Efdp.exe.pdf"
            })
    void a_name_stays_one_name_in_the_header(String naam) throws Exception {
        document = opstelling
                .documenten()
                .bewaar(UUID.randomUUID(), "a\r\nb <b>", naam, new ByteArrayInputStream(PDF), GRIFFIER);
        alleen("a.jansen");

        String kop = vraag(document.id().toString(), "a.jansen")
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andReturn()
                .getResponse()
                .getHeader("Content-Disposition");

        assertThat(kop).startsWith("attachment; ").doesNotContainPattern("[\\r\\n<>]");
        assertThat(ContentDisposition.parse(String.valueOf(kop)).getFilename())
                .isEqualTo(document.bestandsnaam())
                .endsWith(".pdf")
                .doesNotContain("\"", "\u202E");
        assertThat(document.titel()).isEqualTo("a b <b>");
    }

    @Test
    void is_not_found_for_who_may_not_read_it() {
        alleen("b.pieters");

        assertNotFound(document.id().toString(), "a.jansen");
    }

    @Test
    void is_not_found_as_long_as_no_module_gives_a_right() {
        assertNotFound(document.id().toString(), "a.jansen");
    }

    @Test
    void is_not_found_when_there_is_no_such_document() {
        alleen("a.jansen");

        assertNotFound(UUID.randomUUID().toString(), "a.jansen");
        assertNotFound("begroting", "a.jansen");
    }

    private void assertNotFound(String id, String lezer) {
        assertThatThrownBy(() -> vraag(id, lezer)).hasCauseInstanceOf(NietGevonden.class);
    }
}
