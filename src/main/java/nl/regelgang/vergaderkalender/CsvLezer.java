package nl.regelgang.vergaderkalender;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a CSV file with the names of the columns on its first line, and says on which line something is wrong. */
final class CsvLezer {

    private CsvLezer() {}

    static List<Inleesregel> lees(String tekst) {
        try (CSVParser rijen = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(scheiding(tekst))
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get()
                .parse(new StringReader(tekst))) {
            return regels(rijen);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static List<Inleesregel> regels(CSVParser rijen) {
        Iterator<CSVRecord> iterator = rijen.iterator();
        CsvKolommen kolommen = null;
        List<Inleesregel> regels = new ArrayList<>();
        int nummer = 1;
        while (heeftNog(iterator, nummer)) {
            CSVRecord rij = iterator.next();
            if (!isLeeg(rij)) {
                if (kolommen == null) {
                    kolommen = CsvKolommen.van(rij, nummer);
                } else {
                    regels.add(kolommen.regel(rij, nummer));
                    if (regels.size() > Leesgrens.MEESTE_PUNTEN) {
                        throw Bestandsfout.op(
                                nummer,
                                "hier staan al meer dan 1.000 afspraken; meer kunnen niet tegelijk worden ingelezen."
                                        + " Maak een bestand van een kortere periode, bijvoorbeeld een jaar.");
                    }
                }
            }
            nummer = (int) rijen.getCurrentLineNumber() + 1;
        }
        return regels;
    }

    private static boolean heeftNog(Iterator<CSVRecord> rijen, int nummer) {
        try {
            return rijen.hasNext();
        } catch (UncheckedIOException fout) {
            OngeldigeInvoer invoer = Bestandsfout.op(
                    nummer, "een aanhalingsteken staat op een verkeerde plaats, of er ontbreekt er een.");
            invoer.initCause(fout);
            throw invoer;
        }
    }

    private static boolean isLeeg(CSVRecord rij) {
        return rij.stream().allMatch(String::isBlank);
    }

    /** What separates the columns of the first line; a Dutch Excel writes a semicolon. */
    private static char scheiding(String tekst) {
        String kop = tekst.lines().filter(regel -> !regel.isBlank()).findFirst().orElse("");
        return Stream.of(';', '\t', ',')
                .filter(teken -> kop.indexOf(teken) >= 0)
                .findFirst()
                .orElse(';');
    }
}
