package nl.regelgang.sjablonen;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.zip.ZipInputStream;
import nl.regelgang.dossier.Wordkeuring;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/**
 * Decides whether a file can be the template of a kind of stuk. It comes from outside and is opened by everybody who
 * makes that stuk, so what can do something by itself is refused.
 */
@Component
class Sjabloonkeuring {

    static final int GROOTSTE = 2 * 1024 * 1024;

    /** Of everything in it, so that reading it stays a small thing. */
    private static final int GROOTST_UITGEPAKT = 8 * 1024 * 1024;

    private final Wordkeuring bestanden;

    Sjabloonkeuring(Wordkeuring bestanden) {
        this.bestanden = bestanden;
    }

    /** @throws OngeldigeInvoer with a Dutch sentence that says what is wrong and what to do */
    void keur(Stuksoort soort, String bestandsnaam, byte[] inhoud) throws IOException {
        if (inhoud.length > GROOTSTE) {
            throw teGroot();
        }
        bestanden.keur(bestandsnaam, new ByteArrayInputStream(inhoud));
        eisKlein(inhoud);
        try (Worddocument document = Worddocument.open(inhoud)) {
            Werkendedelen.weiger(document);
            keurVelden(soort, document);
        } catch (IOException fout) {
            throw geweigerd("Dit bestand is niet te lezen als Word-document. Open het in Word, sla het opnieuw op als"
                    + " .docx en kies het opnieuw.");
        }
    }

    private static void eisKlein(byte[] inhoud) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        int uitgepakt = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(inhoud))) {
            while (zip.getNextEntry() != null) {
                for (int gelezen = zip.read(buffer); gelezen >= 0; gelezen = zip.read(buffer)) {
                    uitgepakt += gelezen;
                    if (uitgepakt > GROOTST_UITGEPAKT) {
                        throw geweigerd("In dit bestand zit veel meer dan bij een gewoon sjabloon. Begin opnieuw met"
                                + " het standaardsjabloon.");
                    }
                }
            }
        }
    }

    private static void keurVelden(Stuksoort soort, Worddocument document) {
        List<Alinea> alineas = document.alineas();
        List<String> onbekend = alineas.stream()
                .flatMap(alinea -> alinea.velden().stream())
                .filter(veld -> !soort.veldnamen().contains(veld))
                .distinct()
                .toList();
        if (!onbekend.isEmpty()) {
            throw geweigerd("Onbekend veld: " + namen(onbekend) + ". Gebruik in een " + soort.naam() + " alleen "
                    + namen(soort.velden().stream().map(Veld::naam).toList()) + ".");
        }
        alineas.stream().filter(Alinea::heeftLosseAccolade).findFirst().ifPresent(alinea -> {
            throw geweigerd("Een accolade staat los in de regel \"" + begin(alinea.tekst())
                    + "\". Schrijf een veld als {regeling}, met een accolade aan elke kant.");
        });
        alineas.forEach(Sjabloonkeuring::keurPlaats);
    }

    /** A field of a list comes back for every item, and that is a row of a table. */
    private static void keurPlaats(Alinea alinea) {
        List<String> velden = alinea.velden().stream().filter(Veld::isVanLijst).toList();
        if (velden.isEmpty()) {
            return;
        }
        Element rij = Alinea.boven(alinea.element(), "tr");
        if (rij == null) {
            throw geweigerd("Het veld " + namen(velden)
                    + " moet in een rij van een tabel staan. Die rij komt terug voor" + " elk onderdeel van de lijst.");
        }
        if (Invuller.isVanMeerLijsten(Invuller.lijstvelden(rij)) || staatInLijst(rij)) {
            throw geweigerd("De rij met " + namen(velden) + " hoort bij meer dan één lijst. Maak voor elke lijst een"
                    + " eigen tabel.");
        }
    }

    private static boolean staatInLijst(Element rij) {
        for (Element om = Alinea.boven(rij, "tr"); om != null; om = Alinea.boven(om, "tr")) {
            if (!Invuller.lijstvelden(om).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static String namen(Collection<String> velden) {
        return velden.stream().map(naam -> "{" + naam + "}").collect(joining(", "));
    }

    private static String begin(String tekst) {
        return tekst.length() <= 60 ? tekst : tekst.substring(0, 60) + "…";
    }

    static OngeldigeInvoer teGroot() {
        return geweigerd("Het sjabloon is groter dan 2 MB. Maak de afbeeldingen kleiner en kies het opnieuw.");
    }

    static OngeldigeInvoer geweigerd(String waarom) {
        return new OngeldigeInvoer("bestand", waarom);
    }
}
