package nl.regelgang.reis;

import com.microsoft.playwright.Locator;

/** Somebody who points at what he wants, wherever it stands. */
final class Aanwijzer implements Hand {

    /** By Enter, as every button must work; and a window without JavaScript may draw no frames to wait for. */
    @Override
    public void druk(Locator knop) {
        knop.press("Enter");
    }

    @Override
    public void volg(Locator link) {
        link.click();
    }

    @Override
    public void vul(Locator veld, String tekst) {
        veld.fill(tekst);
    }

    @Override
    public void kruisAan(Locator keuze) {
        keuze.check();
    }

    @Override
    public void haalWeg(Locator vinkje) {
        vinkje.uncheck();
    }

    @Override
    public void kiesUit(Locator lijst, String keuze) {
        lijst.selectOption(keuze);
    }
}
