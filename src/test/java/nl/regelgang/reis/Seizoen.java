package nl.regelgang.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.time.LocalDate;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Procedures that run before somebody looks at his list: started through the pages and with their rules, but without
 * drawing them, which {@link BegrotingsreisTest} does.
 */
final class Seizoen {

    private static final int WEKEN_TOT_AANBIEDING = 13;
    private static final int WEKEN_TOT_VERGADERING = 15;

    private final Bezoek bezoek;

    Seizoen(Bezoek bezoek) {
        this.bezoek = bezoek;
    }

    /** @return the path of the procedure */
    String startBegroting(String organisatie, int jaar, LocalDate vandaag) {
        bezoek.alsPersoon(organisatie, "secretaris [a-z ]*bestuur.*");
        String nieuw = bezoek.adres("/procedures/begroting/nieuw");
        Document leeg = lees(vragen().get(nieuw, geduldig()));
        FormData formulier = FormData.create()
                .set("_csrf", waarde(leeg, "main input[name=_csrf]"))
                .set("dossier", waarde(leeg, "input[name=dossier]"))
                .set("regeling", waarde(leeg, "#regeling option:not([value=''])"))
                .set("jaar", String.valueOf(jaar))
                .set("ontwerp", new FilePayload("ontwerpbegroting.pdf", "application/pdf", Bezoek.PDF));
        dag(formulier, "aanbieding", vandaag.plusWeeks(WEKEN_TOT_AANBIEDING));
        dag(formulier, "vergadering", vandaag.plusWeeks(WEKEN_TOT_VERGADERING));
        APIResponse planning = vragen().post(nieuw, geduldig().setMultipart(formulier));
        assertThat(planning.url()).endsWith("/planning");
        String procedure = planning.url().replaceFirst("/planning$", "");
        FormData starten = FormData.create()
                .set("_csrf", waarde(lees(planning), "form[action$=/starten] input[name=_csrf]"))
                .set("afwijking", "Zo hebben de raden meer tijd.");
        APIResponse gestart = vragen().post(
                        procedure + "/starten", geduldig().setForm(starten).setMaxRedirects(0));
        assertThat(gestart.status()).isEqualTo(302);
        return procedure.substring(bezoek.adres("").length());
    }

    private static RequestOptions geduldig() {
        return RequestOptions.create().setTimeout(Bezoek.GEDULD_MS);
    }

    private APIRequestContext vragen() {
        return bezoek.pagina().request();
    }

    private static Document lees(APIResponse antwoord) {
        assertThat(antwoord.ok()).as(antwoord.url()).isTrue();
        return Jsoup.parse(antwoord.text());
    }

    private static String waarde(Document pagina, String keuze) {
        Element element = pagina.selectFirst(keuze);
        return Objects.requireNonNull(element, keuze).val();
    }

    private static void dag(FormData formulier, String veld, LocalDate dag) {
        formulier
                .set(veld + ".dag", String.valueOf(dag.getDayOfMonth()))
                .set(veld + ".maand", String.valueOf(dag.getMonthValue()))
                .set(veld + ".jaar", String.valueOf(dag.getYear()));
    }
}
