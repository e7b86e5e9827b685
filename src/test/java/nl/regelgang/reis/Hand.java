package nl.regelgang.reis;

import com.microsoft.playwright.Locator;

/** How somebody works what stands on a page. */
interface Hand {

    /** A button, a fold or a field for a file. */
    void druk(Locator knop);

    void volg(Locator link);

    /** In place of what stood there. */
    void vul(Locator veld, String tekst);

    /** A box, or one of a group of choices. */
    void kruisAan(Locator keuze);

    /** The box that was checked. */
    void haalWeg(Locator vinkje);

    /** @param keuze what is shown, or the value behind it */
    void kiesUit(Locator lijst, String keuze);
}
