package nl.regelgang.proef;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.regelgang.proef.Browser.Pagina;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A person at work: logs in, looks at the list, opens a task, does it, and sees the list again. */
final class Werkplek {

    private static final Pattern TAAK = Pattern.compile("/taken/[0-9a-f-]{36}");
    private static final int HERKANSINGEN = 200;
    private static final int PAUZE_MS = 300;

    private final Land land;
    private final Browser browser;
    private final String persoon;
    private boolean aangemeld;

    Werkplek(Land land, Browser browser, String persoon) {
        this.land = land;
        this.browser = browser;
        this.persoon = persoon;
    }

    String persoon() {
        return persoon;
    }

    /** A page for this person, who logs in when he must. */
    Pagina ga(String actie, String pad) {
        if (!aangemeld) {
            meldAan();
        }
        Pagina pagina = geduldig(actie, pad);
        if (pagina.pad().startsWith("/login")) {
            meldAan();
            pagina = geduldig(actie, pad);
        }
        return pagina;
    }

    /** Whose page does not come presses reload. */
    private Pagina geduldig(String actie, String pad) {
        Pagina pagina = browser.haal(actie, pad);
        for (int keer = 0; pagina.status() == Browser.GEEN_ANTWOORD && keer < HERKANSINGEN; keer++) {
            Land.pauze(PAUZE_MS);
            pagina = browser.haal(actie, pad);
        }
        return pagina;
    }

    /** Whose log-in gets no answer opens the page again, because its form belonged to the session before. */
    private void meldAan() {
        Pagina daarna = probeerAanTeMelden();
        for (int keer = 0; daarna.status() == Browser.GEEN_ANTWOORD && keer < HERKANSINGEN; keer++) {
            Land.pauze(PAUZE_MS);
            daarna = probeerAanTeMelden();
        }
        if (!daarna.goed() || daarna.pad().startsWith("/login")) {
            throw new IllegalStateException(persoon + " cannot log in: " + daarna.status() + " " + daarna.pad());
        }
        aangemeld = true;
    }

    private Pagina probeerAanTeMelden() {
        Pagina login = geduldig("inlogpagina", "/login");
        Formulierblad blad = Formulierblad.van(login.dom(), login.pad(), "/login")
                .vul("username", persoon)
                .vul("password", Bevolking.WACHTWOORD);
        Pagina daarna = browser.verzend("aanmelden", "na aanmelden", blad, null);
        return isVervolgKwijt(daarna, blad) ? geduldig("na aanmelden", daarna.pad()) : daarna;
    }

    /**
     * Whose form gets no answer sends it again, with the same hidden id: that is what reload does. When only the page
     * after it does not come, reload asks for that one.
     */
    Pagina verzend(String actie, String daarna, Formulierblad blad, byte @Nullable [] bestand) {
        Pagina pagina = browser.verzend(actie, daarna, blad, bestand);
        for (int keer = 0; pagina.status() == Browser.GEEN_ANTWOORD && keer < HERKANSINGEN; keer++) {
            Land.pauze(PAUZE_MS);
            pagina = isVervolgKwijt(pagina, blad)
                    ? browser.haal(daarna, pagina.pad())
                    : browser.verzend(actie, daarna, blad, bestand);
        }
        return pagina;
    }

    /** The form was answered with another address, and the page there did not come. */
    private static boolean isVervolgKwijt(Pagina pagina, Formulierblad blad) {
        return pagina.status() == Browser.GEEN_ANTWOORD && !pagina.pad().equals(blad.actie);
    }

    /**
     * Does everything on the list that is one of these steps, each task once.
     *
     * @param stappen the steps by the name that the list shows
     * @return how many tasks were completed
     */
    int doe(Set<String> stappen) {
        return doe(stappen, Integer.MAX_VALUE);
    }

    /** The same, but not more than so many tasks. */
    int doe(Set<String> stappen, int hoogstens) {
        Set<String> gehad = new LinkedHashSet<>();
        Stap stap = new Stap(land.vandaag(), this);
        Pagina lijst = ga("lijst", "/taken");
        Optional<String> volgende = eerste(lijst.dom(), stappen, gehad);
        while (gehad.size() < hoogstens && volgende.isPresent()) {
            gehad.add(volgende.get());
            Pagina taak = ga("openen", volgende.get());
            lijst = taak.goed() ? stap.doe(volgende.get(), taak) : ga("lijst", "/taken");
            volgende = eerste(lijst.dom(), stappen, gehad);
        }
        return stap.gelukt();
    }

    /** The one task of which this is the address. */
    void doe(String taak) {
        new Stap(land.vandaag(), this).doe(taak, ga("openen", taak));
    }

    /** The address of the first task of such a step that was not tried yet. */
    private static Optional<String> eerste(Document lijst, Set<String> stappen, Set<String> gehad) {
        return links(lijst, stappen).stream()
                .filter(pad -> !gehad.contains(pad))
                .findFirst();
    }

    private static List<String> links(Document lijst, Set<String> stappen) {
        return lijst.select("main a[href^=/taken/]").stream()
                .filter(link -> stappen.stream().anyMatch(stap -> link.text().contains(stap)))
                .map(Werkplek::pad)
                .filter(pad -> TAAK.matcher(pad).matches())
                .distinct()
                .toList();
    }

    private static String pad(Element link) {
        return link.attr("href").split("[?]", 2)[0];
    }
}
