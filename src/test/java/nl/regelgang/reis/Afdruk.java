package nl.regelgang.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page as it comes out of the printer.
 *
 * @param liggend whether the sheet is wider than it is high
 * @param past whether everything stands between its margins
 * @param tekst what can be read on it
 */
record Afdruk(long bladen, boolean liggend, boolean past, String tekst) {

    private static final double PIXELS_PER_PUNT = 96.0 / 72;
    private static final double MARGE_PIXELS = 12 / 25.4 * 96;

    private static final Pattern BLAD = Pattern.compile("/Type\\s*/Page\\b");
    private static final Pattern MAAT = Pattern.compile("/MediaBox\\s*\\[\\s*0\\s+0\\s+([0-9.]+)\\s+([0-9.]+)");

    private static final Pattern INWONERS = Pattern.compile("[0-9] inwoners\\b");

    static Afdruk van(Page pagina, String naam) {
        byte[] pdf = pagina.pdf(new Page.PdfOptions()
                .setPath(Path.of("target", "schermen", naam + ".pdf"))
                .setPreferCSSPageSize(true)
                .setPrintBackground(false));
        String bron = new String(pdf, StandardCharsets.ISO_8859_1);
        Matcher maat = MAAT.matcher(bron);
        assertThat(maat.find()).as("the size of the sheets of " + naam).isTrue();
        double breedte = Double.parseDouble(maat.group(1));
        pagina.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        pagina.setViewportSize((int) (breedte * PIXELS_PER_PUNT - 2 * MARGE_PIXELS), 900);
        Afdruk afdruk = new Afdruk(
                BLAD.matcher(bron).results().count(),
                breedte > Double.parseDouble(maat.group(2)),
                Boolean.TRUE.equals(pagina.evaluate("document.documentElement.scrollWidth <= innerWidth")),
                // What is hidden by the rules for paper is no part of it.
                pagina.locator("body").innerText());
        // Not back to the screen, or the next one would be printed with the rules of the screen.
        pagina.emulateMedia(new Page.EmulateMediaOptions().setMedia(null));
        pagina.setViewportSize(1280, 900);
        return afdruk;
    }

    /** One table on sheets of A4 that lie, with all rows and without what one clicks. */
    void isOverzichtVan(int raden, int hoogstensBladen) {
        assertThat(liggend).as("a sheet that lies").isTrue();
        assertThat(past).as("the table is not wider than the sheet").isTrue();
        assertThat(bladen).as("sheets").isBetween(1L, (long) hoogstensBladen);
        assertThat(tekst)
                .contains("Wie heeft gereageerd?", "Deelnemers en hun stappen")
                .doesNotContain("Uitloggen", "Download als CSV", "U kunt deze pagina afdrukken");
        assertThat(INWONERS.matcher(tekst).results().count())
                .as("rows, each with its inwoners")
                .isEqualTo(raden);
    }
}
