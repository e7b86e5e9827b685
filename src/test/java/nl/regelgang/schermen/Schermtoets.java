package nl.regelgang.schermen;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The checks of one screen, as it stands in the browser. Each gives what is wrong in words; nothing when all is well. */
final class Schermtoets {

    static final int BREED = 1280;
    static final int TELEFOON = 390;
    static final int SMALST = 320;

    /** What a program calls things, and no griffier (U12). */
    private static final List<String> PROGRAMMATAAL = List.of(
            "instance",
            "procesinstantie",
            "process",
            "task",
            "taskid",
            "user task",
            "service task",
            "deployment",
            "gateway",
            "bpmn",
            "camunda",
            "engine",
            "workflow",
            "token",
            "null",
            "undefined",
            "nan",
            "exception",
            "error",
            "stack ?trace",
            "uuid",
            "boolean",
            "true",
            "false",
            "json",
            "payload",
            "timeout",
            "job",
            "incident",
            "default",
            "submit",
            "id",
            "\\d{4}-\\d{2}-\\d{2}(T[\\d:.]+Z?)?",
            "[A-Z]+(_[A-Z]+)+");

    /** Text of twice the size, in a window that stays as it is (WCAG 1.4.4). */
    private static final String GROOT = "html { font-size: 200% !important; }";

    /** As a reader sets it who needs more space between letters, words, lines and paragraphs (WCAG 1.4.12). */
    private static final String RUIMTE = """
            * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
            p { margin-block-end: 2em !important; }
            """;

    private static final String AXE = """
            async () => {
              const uitslag = await axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
              });
              return uitslag.violations.map(v => v.id + ': ' + v.help + ' at '
                + v.nodes.slice(0, 3).map(n => n.target.join(' ') + ' ' + n.html.slice(0, 120)
                  + ' ' + (n.any[0]?.message || '')).join('; '));
            }
            """;

    private final Page pagina;

    Schermtoets(Page pagina) {
        this.pagina = pagina;
    }

    /** What axe-core sees on a wide screen and on a telephone. */
    List<String> axe() {
        breed(BREED);
        List<String> fouten = new ArrayList<>(vraag(AXE));
        breed(TELEFOON);
        fouten.addAll(vraag(AXE));
        return fouten;
    }

    /** What axe-core does not see, on three widths. */
    List<String> vorm(int kleinsteDoel, boolean metHulp) {
        List<String> fouten = new ArrayList<>();
        breed(BREED);
        fouten.addAll(toets("breedte()"));
        fouten.addAll(toets("doelen(" + kleinsteDoel + ")"));
        fouten.addAll(toets("namen()"));
        fouten.addAll(toets("slepen()"));
        fouten.addAll(toets("wachtwoorden()"));
        fouten.addAll(toets("meldingen()"));
        fouten.addAll(metHulp ? toets("hulp()") : List.of());
        breed(TELEFOON);
        fouten.addAll(toets("doelen(" + kleinsteDoel + ")"));
        breed(SMALST);
        fouten.addAll(toets("breedte()"));
        return fouten;
    }

    /** At a zoom of 200 %, with text alone of 200 %, and with more space between letters and lines: all can be read. */
    List<String> lezen() {
        List<String> fouten = new ArrayList<>();
        fouten.addAll(met(BREED / 2, ""));
        fouten.addAll(met(BREED, GROOT));
        fouten.addAll(met(SMALST, RUIMTE));
        return fouten;
    }

    /** Printed without what one clicks, and without a word that only its colour makes readable. */
    List<String> papier() {
        pagina.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        List<String> fouten = toets("papier()");
        pagina.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return fouten;
    }

    List<String> woorden() {
        return lijst(pagina.evaluate("lijst => schermtoets.woorden(lijst)", PROGRAMMATAAL));
    }

    /** Of the parts of a page that are no text; text is measured by {@link #axe}. */
    List<String> contrast() {
        breed(BREED);
        return toets("contrast()");
    }

    /** With the Tab key through the whole page: every place once, in the order of the page, to be seen, and out again. */
    List<String> toetsenbord() {
        breed(BREED);
        int plaatsen = ((Number) pagina.evaluate("schermtoets.begin()")).intValue();
        // A field for a date or a time has parts, and a button for its calendar.
        int datums = pagina.locator("input[type=date], input[type=time]").count();
        for (int druk = 0; druk < plaatsen + 3 * datums; druk++) {
            pagina.keyboard().press("Tab");
        }
        return toets("loop()");
    }

    private List<String> met(int breedte, String css) {
        breed(breedte);
        pagina.evaluate("css => schermtoets.stijl(css)", css);
        List<String> fouten = new ArrayList<>(toets("breedte()"));
        fouten.addAll(toets("geknipt()"));
        pagina.evaluate("() => schermtoets.stijl('')");
        return fouten.stream()
                .map(fout -> fout + " at " + breedte + (css.isEmpty() ? "" : " with " + css.strip()))
                .toList();
    }

    private void breed(int breedte) {
        pagina.setViewportSize(breedte, breedte == BREED ? 900 : 844);
    }

    private List<String> toets(String vraag) {
        return lijst(pagina.evaluate("schermtoets." + vraag));
    }

    private List<String> vraag(String functie) {
        return lijst(pagina.evaluate(functie, Map.of()));
    }

    private static List<String> lijst(Object uitslag) {
        return ((List<?>) uitslag).stream().map(String::valueOf).toList();
    }
}
