package nl.regelgang.dossier;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads which kinds of part an Office file says it has, from its {@code [Content_Types].xml}. */
final class Officesoorten {

    private static final XMLInputFactory XML = zonderDtd();

    private Officesoorten() {}

    /** In lower case. */
    static Set<String> lees(byte[] contentTypes) {
        try {
            XMLStreamReader lezer = XML.createXMLStreamReader(new ByteArrayInputStream(contentTypes));
            Set<String> soorten = new HashSet<>();
            while (lezer.hasNext()) {
                String soort = lezer.next() == XMLStreamReader.START_ELEMENT
                        ? lezer.getAttributeValue(null, "ContentType")
                        : null;
                if (soort != null) {
                    soorten.add(soort.toLowerCase(Locale.ROOT));
                }
            }
            return soorten;
        } catch (XMLStreamException fout) {
            throw Zipkeuring.beschadigd();
        }
    }

    private static XMLInputFactory zonderDtd() {
        XMLInputFactory fabriek = XMLInputFactory.newFactory();
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return fabriek;
    }
}
