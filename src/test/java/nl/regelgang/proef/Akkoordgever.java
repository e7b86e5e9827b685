package nl.regelgang.proef;

import nl.regelgang.proef.Browser.Pagina;
import org.jsoup.nodes.Document;

/** A member of a college with a link in his mail and no account that he ever uses. */
final class Akkoordgever {

    private final Land land;

    Akkoordgever(Land land) {
        this.land = land;
    }

    /**
     * Opens the link, chooses, reads back, confirms. The mail that thanks for the answer has the link too, and leads to
     * what was answered.
     *
     * @return 1 when an answer was given
     */
    int geefAkkoord(String link) {
        Browser browser = land.browser("lid" + link.substring(0, 10));
        Pagina tekst = browser.haal("link openen", link);
        Document pagina = tekst.dom();
        if (pagina.select("form[action$=/keuze]").isEmpty()) {
            return 0;
        }
        Formulierblad keuze = Formulierblad.van(pagina, tekst.pad(), "/keuze").vul("keuze", "AKKOORD");
        Pagina controle = browser.verzend("keuze maken", "controlepagina", keuze, null);
        Formulierblad vastleggen = Formulierblad.van(controle.dom(), controle.pad(), "/vastleggen");
        return browser.verzend("akkoord vastleggen", "na akkoord", vastleggen, null)
                        .goed()
                ? 1
                : 0;
    }
}
