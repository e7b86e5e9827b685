package nl.regelgang.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

/** Somebody who points at what he wants, wherever it stands. */
final class Aanwijzer implements Hand {

    private final boolean wordtGetekend;

    /** @param metJavaScript a window without it may draw no frames, and who points waits for two that are the same */
    Aanwijzer(boolean metJavaScript) {
        this.wordtGetekend = metJavaScript;
    }

    /** By Enter, as every button must work. */
    @Override
    public void druk(Locator knop) {
        knop.press("Enter");
    }

    @Override
    public void volg(Locator link) {
        if (wordtGetekend) {
            link.click();
        } else {
            Toetsenbord.volgMetEnter(link);
        }
    }

    @Override
    public void vul(Locator veld, String tekst) {
        veld.fill(tekst);
    }

    @Override
    public void kruisAan(Locator keuze) {
        if (wordtGetekend) {
            keuze.check();
        } else if (!keuze.isChecked()) {
            keuze.press("Space");
        }
        assertThat(keuze.isChecked()).as("chosen").isTrue();
    }

    @Override
    public void haalWeg(Locator vinkje) {
        if (wordtGetekend) {
            vinkje.uncheck();
        } else {
            vinkje.press("Space");
        }
        assertThat(vinkje.isChecked()).as("taken away").isFalse();
    }

    @Override
    public void kiesUit(Locator lijst, String keuze) {
        lijst.selectOption(keuze);
    }
}
