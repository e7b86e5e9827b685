package nl.regelgang.procedure.begroting;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.procedure.begroting.Begrotingsprocedure.Plan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The page on which a planned day is moved, in the browser of one person. */
final class Planwerk {

    private final Toneel toneel;
    private final String persoon;
    private final String pad;
    private String opdracht = UUID.randomUUID().toString();

    private Planwerk(Toneel toneel, String persoon, String pad) {
        this.toneel = toneel;
        this.persoon = persoon;
        this.pad = pad;
    }

    static Planwerk van_de_secretaris(Toneel toneel) {
        return van(toneel, Mensenwerk.secretaris(toneel.regeling()));
    }

    static Planwerk van(Toneel toneel, String persoon) {
        return new Planwerk(toneel, persoon, "/procedures/" + toneel.dossier() + "/verzetten");
    }

    static Planwerk van_de_griffier(Toneel toneel, String deelnemer, String persoon) {
        return new Planwerk(
                toneel,
                persoon,
                "/procedures/" + toneel.dossier() + "/trajecten/"
                        + toneel.traject(deelnemer).id() + "/vergadering");
    }

    /** The same page sent twice. */
    Planwerk nog_eens(Planwerk eerder) {
        opdracht = eerder.opdracht;
        return this;
    }

    String gezien() {
        return Verzetformulier.kenmerk(toneel.procedure().plan());
    }

    Antwoord bekijkt(LocalDate aanbieding, LocalDate vergadering) {
        return vraag(metDag(metDag(get(pad), "aanbieding", aanbieding), "vergadering", vergadering));
    }

    Antwoord bekijkt_de_vergadering(LocalDate vergadering) {
        return vraag(metDag(get(pad), "vergadering", vergadering));
    }

    Antwoord opent() {
        return vraag(get(pad));
    }

    Antwoord verzet(Plan plan, String reden) {
        return verzet(gezien(), plan, reden);
    }

    Antwoord verzet(String gezien, Plan plan, String reden) {
        return bevestig(
                metDag(metDag(post(pad), "aanbieding", plan.aanbieding()), "vergadering", plan.vergadering()),
                gezien,
                reden);
    }

    Antwoord verzet_de_vergadering(String gezien, LocalDate dag, String reden) {
        return bevestig(metDag(post(pad), "vergadering", dag), gezien, reden);
    }

    private Antwoord bevestig(MockHttpServletRequestBuilder verzoek, String gezien, String reden) {
        Antwoord antwoord = vraag(verzoek.with(csrf())
                .param("opdracht", opdracht)
                .param("gezien", gezien)
                .param("reden", reden));
        toneel.draai();
        return antwoord;
    }

    private static MockHttpServletRequestBuilder metDag(
            MockHttpServletRequestBuilder verzoek, String veld, LocalDate dag) {
        return verzoek.param(veld + ".dag", String.valueOf(dag.getDayOfMonth()))
                .param(veld + ".maand", String.valueOf(dag.getMonthValue()))
                .param(veld + ".jaar", String.valueOf(dag.getYear()));
    }

    private Antwoord vraag(MockHttpServletRequestBuilder verzoek) {
        try {
            MockHttpServletResponse antwoord = toneel.browser
                    .perform(verzoek.secure(true).with(user(persoon)))
                    .andReturn()
                    .getResponse();
            return new Antwoord(antwoord.getStatus(), Jsoup.parse(antwoord.getContentAsString()));
        } catch (Exception fout) {
            throw new AssertionError(fout);
        }
    }

    /** What the browser got. */
    record Antwoord(int status, Document pagina) {

        String rij(String wat) {
            return pagina.select("tr:contains(" + wat + ")").text();
        }

        String fouten() {
            return pagina.select("[role=alert]").text();
        }
    }
}
