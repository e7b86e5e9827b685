package nl.regelgang.proef;

import java.time.LocalDate;
import nl.regelgang.dossier.Bestanden;
import nl.regelgang.proef.Browser.Pagina;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a person fills in on the page of a task; by the fields that the page has. */
final class Stap {

    static final String ONTVANGST = "Ontvangst bevestigen";
    static final String PLANNEN = "Raadsvergadering plannen";
    static final String VOORBEREIDEN = "Standpunt voorbereiden";
    static final String VASTSTELLEN = "Standpunt vaststellen";
    static final String ZIENSWIJZE = "Zienswijze vastleggen";
    static final String REACTIE = "Reactie vaststellen";
    static final String AANBIEDEN = "Begroting aanbieden";
    static final String STEMMING = "Stemming vastleggen";
    static final String TOEZENDEN = "Begroting toezenden";

    static final LocalDate RAADSVERGADERING = LocalDate.of(2027, 4, 14);

    private final Werkplek werkplek;
    private final LocalDate vandaag;
    private int gelukt;

    Stap(LocalDate vandaag, Werkplek werkplek) {
        this.werkplek = werkplek;
        this.vandaag = vandaag;
    }

    int gelukt() {
        return gelukt;
    }

    /** @return the list that is shown afterwards */
    Pagina doe(String taak, Pagina geopend) {
        Document pagina = geopend.dom();
        String pad = geopend.pad();
        if (pad.endsWith("/reacties")) {
            pagina = reacties(pad, pagina);
        } else if (pad.endsWith("/stemming")) {
            pagina = stemmen(pad, pagina);
        }
        if (pagina.select("form[action$=" + taak + "]").isEmpty()) {
            return mislukt(taak, geopend);
        }
        Formulierblad blad = vul(Formulierblad.van(pagina, pad, taak));
        byte[] bestand = blad.heeft("begroting") ? Bestanden.pdf() : null;
        Pagina lijst = werkplek.verzend("afronden", "lijst", blad, bestand);
        if (lijst.goed() && lijst.pad().equals(taak)) {
            lijst = bevestig(taak, lijst);
        }
        if (!lijst.goed()) {
            return mislukt(taak, lijst);
        }
        gelukt++;
        return lijst;
    }

    /** Says what the person reads, and shows him his list again. */
    private Pagina mislukt(String taak, Pagina pagina) {
        System.err.println(werkplek.persoon() + " " + taak + " " + pagina.status() + " "
                + pagina.dom().select("main").text());
        return werkplek.ga("lijst", "/taken");
    }

    /** Some answers count only after the person has read what follows from them. */
    private Pagina bevestig(String taak, Pagina controle) {
        Formulierblad blad =
                Formulierblad.van(controle.dom(), controle.pad(), taak).vul("bevestigd", "true");
        return werkplek.verzend("afronden", "lijst", blad, null);
    }

    private Formulierblad vul(Formulierblad blad) {
        boolean zienswijze = Math.floorMod(blad.actie.hashCode(), 2) == 0;
        return blad.vulDag("ontvangenOp", vandaag)
                .vulAls(blad.heeft("behandeling"), "behandeling", "ja")
                .vulDag("vergaderingOp", blad.heeft("behandeling") ? RAADSVERGADERING : vandaag)
                .vulAls(blad.heeft("standpunt"), "standpunt", "Het college vraagt de raad om een zienswijze.")
                .vulAls(blad.heeft("uitkomst"), "uitkomst", zienswijze ? "zienswijze" : "geen")
                .vulAls(
                        blad.heeft("uitkomst") && zienswijze,
                        "zienswijze",
                        "De raad vraagt om een sluitende meerjarenraming en om een toelichting op de indexatie.")
                .vulDag("besluitVan", vandaag)
                .vulDag("aangebodenOp", vandaag)
                .vulDag("kennisgevingOp", kennisgeving(blad))
                .vulDag("verzondenOp", vandaag)
                .vulAls(blad.heeft("kenmerk"), "kenmerk", "BEG-2028")
                .vulAls(blad.heeft("afwijking"), "afwijking", "");
    }

    /** The kennisgeving is done at the aanbieding; at the stemming it is not asked again. */
    private LocalDate kennisgeving(Formulierblad blad) {
        return blad.heeft("aangebodenOp") ? vandaag : Seizoen.AANBIEDING;
    }

    /** A reaction to each zienswijze; the page comes back after each. */
    private Document reacties(String pad, Document eerste) {
        Document pagina = eerste;
        for (Element formulier : eerste.select("form[action*=/reacties/]")) {
            Formulierblad blad = Formulierblad.van(pagina, pad, formulier.attr("action"))
                    .vul("oordeel", "Terecht: de raming was te laag.")
                    .vul("conclusie", "Wij passen de begroting aan.");
            pagina = werkplek.verzend("reactie bewaren", "reactiepagina", blad, null)
                    .dom();
        }
        return pagina;
    }

    private Document stemmen(String pad, Document pagina) {
        Formulierblad blad = Formulierblad.van(pagina, pad, pad);
        for (Element stem : pagina.select("input[type=radio][name^=stem-]")) {
            blad.vul(stem.attr("name"), "VOOR");
        }
        return werkplek.verzend("stemmen invullen", "stempagina", blad, null).dom();
    }
}
