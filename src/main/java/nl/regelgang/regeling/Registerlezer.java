package nl.regelgang.regeling;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the XML export of the Register van Overheidsorganisaties as a stream. A document type declaration is refused,
 * so no entity of a stranger is ever opened or expanded.
 */
final class Registerlezer {

    private static final String NAAMRUIMTE = "https://organisaties.overheid.nl/static/schema/oo/export/";
    private static final String WORTEL = "overheidsorganisaties";

    private final XMLInputFactory fabriek = XMLInputFactory.newDefaultFactory();
    private final Registergegevens gegevens;

    Registerlezer(Registergegevens gegevens) {
        this.gegevens = gegevens;
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabriek.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    /**
     * Adds what stands in the file.
     *
     * @throws OngeldigeInvoer when it is not a whole and sound export of the register
     */
    void lees(InputStream bestand, String naam) {
        int ervoor = aantal();
        try {
            XMLStreamReader xml = fabriek.createXMLStreamReader(bestand);
            leesWortel(xml, naam);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    leesItem(xml);
                }
            }
        } catch (XMLStreamException e) {
            throw onleesbaar(e, naam);
        }
        if (aantal() == ervoor) {
            throw new OngeldigeInvoer(
                    "In het bestand " + naam + " staat geen enkele organisatie of regeling. Er is niets gewijzigd.");
        }
    }

    private int aantal() {
        return gegevens.overheden().size()
                + gegevens.versies().size()
                + gegevens.overgeslagen().size();
    }

    private static void leesWortel(XMLStreamReader xml, String naam) throws XMLStreamException {
        int gebeurtenis = xml.getEventType();
        while (gebeurtenis != XMLStreamConstants.START_ELEMENT) {
            if (gebeurtenis == XMLStreamConstants.DTD) {
                throw new OngeldigeInvoer(
                        "Het bestand " + naam + " bevat een DOCTYPE. Dat is om veiligheidsredenen niet"
                                + " toegestaan; de export van het register heeft er geen. Er is niets gewijzigd.");
            }
            gebeurtenis = xml.next();
        }
        @Nullable String naamruimte = xml.getNamespaceURI();
        if (!xml.getLocalName().equals(WORTEL) || naamruimte == null || !naamruimte.startsWith(NAAMRUIMTE)) {
            throw new OngeldigeInvoer("Het bestand " + naam + " is geen export van het Register van"
                    + " Overheidsorganisaties: het begint met <" + xml.getLocalName() + ">, en niet met <" + WORTEL
                    + "> van het register. Er is niets gewijzigd.");
        }
    }

    private void leesItem(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "organisatie" -> Registervertaling.overheid(Knoop.lees(xml), gegevens);
            case "regeling" -> Registervertaling.versie(Knoop.lees(xml), gegevens);
            default -> {
                // The lists around them hold nothing of their own; what is unknown is walked through.
            }
        }
    }

    private static OngeldigeInvoer onleesbaar(XMLStreamException fout, String naam) {
        @Nullable Throwable oorzaak = fout.getNestedException();
        String uitleg = "Het bestand " + naam + " is geen geldig XML of is niet volledig";
        if (oorzaak instanceof CharConversionException || oorzaak instanceof UnsupportedEncodingException) {
            uitleg = "Het bestand " + naam + " heeft een andere tekencodering dan het zelf zegt";
        } else if (oorzaak instanceof IOException) {
            uitleg = "Het bestand " + naam + " kan niet worden gelezen";
        }
        String plaats = fout.getLocation() == null || fout.getLocation().getLineNumber() < 1
                ? ""
                : " (regel " + fout.getLocation().getLineNumber() + ")";
        OngeldigeInvoer ongeldig =
                new OngeldigeInvoer(uitleg + plaats + ". Haal het opnieuw op bij het register. Er is niets gewijzigd.");
        ongeldig.initCause(fout);
        return ongeldig;
    }
}
