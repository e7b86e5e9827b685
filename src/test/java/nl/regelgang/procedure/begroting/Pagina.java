package nl.regelgang.procedure.begroting;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.UUID;

/** A page in the browser of somebody who is logged in. */
record Pagina(Toneel toneel, String persoon) {

    /** @return the status of the answer to a form with one text in it */
    int verzendt(String pad, String veld, String tekst) {
        try {
            return toneel.browser
                    .perform(post(pad)
                            .secure(true)
                            .with(user(persoon))
                            .with(csrf())
                            .param(veld, tekst))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        } catch (Exception fout) {
            throw new AssertionError(fout);
        }
    }

    String lees(String pad) {
        try {
            return toneel.browser
                    .perform(get(pad).secure(true).with(user(persoon)))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
        } catch (Exception fout) {
            throw new AssertionError(fout);
        }
    }

    /** @return the page that answers a form with one date in it */
    String levert_in(String pad, String veld, LocalDate dag) {
        try {
            return toneel.browser
                    .perform(post(pad)
                            .secure(true)
                            .with(user(persoon))
                            .with(csrf())
                            .param("opdracht", UUID.randomUUID().toString())
                            .param(veld + ".dag", String.valueOf(dag.getDayOfMonth()))
                            .param(veld + ".maand", String.valueOf(dag.getMonthValue()))
                            .param(veld + ".jaar", String.valueOf(dag.getYear())))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
        } catch (Exception fout) {
            throw new AssertionError(fout);
        }
    }
}
