package nl.regelgang.procedure.begroting;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What the browser of a person gets. */
final class Bezoek {

    private Bezoek() {}

    static int status(MockMvc site, String pad, String persoon) {
        return uitvoeren(site, get(pad).with(user(persoon)));
    }

    static int verzend(MockMvc site, String pad, String persoon, Map<String, String> velden) {
        MockHttpServletRequestBuilder verzoek = post(pad).with(user(persoon)).with(csrf());
        velden.forEach(verzoek::param);
        return uitvoeren(site, verzoek);
    }

    private static int uitvoeren(MockMvc site, MockHttpServletRequestBuilder verzoek) {
        try {
            return site.perform(verzoek).andReturn().getResponse().getStatus();
        } catch (Exception fout) {
            throw new AssertionError(fout);
        }
    }
}
