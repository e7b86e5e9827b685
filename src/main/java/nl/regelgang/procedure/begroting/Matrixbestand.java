package nl.regelgang.procedure.begroting;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.regelgang.procedure.begroting.Matrixrij.Vakje;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The overview of a round as CSV, for a spreadsheet: the rows and columns of the page, and nothing more. */
final class Matrixbestand {

    /** A spreadsheet takes a cell that begins so for a formula. */
    private static final String FORMULE = "=+-@\t\r";

    /** With it, a spreadsheet reads the file as UTF-8. */
    private static final String BOM = "\uFEFF";

    private static final CSVFormat VORM =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();

    private Matrixbestand() {}

    static byte[] van(List<Matrixkolom> kolommen, List<Matrixrij> rijen) {
        StringWriter tekst = new StringWriter().append(BOM);
        try (CSVPrinter bestand = new CSVPrinter(tekst, VORM)) {
            bestand.printRecord(kop(kolommen));
            for (Matrixrij rij : rijen) {
                bestand.printRecord(regel(kolommen, rij));
            }
        } catch (IOException kanNiet) {
            throw new UncheckedIOException(kanNiet);
        }
        return tekst.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> kop(List<Matrixkolom> kolommen) {
        List<String> kop = new ArrayList<>(List.of("Deelnemer", "Inwoners"));
        for (Matrixkolom kolom : kolommen) {
            kop.add(kolom.kop());
            kop.add(kolom.kop() + ", datum");
        }
        kop.add("Herinnering");
        return kop;
    }

    private static List<String> regel(List<Matrixkolom> kolommen, Matrixrij rij) {
        List<String> regel = new ArrayList<>();
        regel.add(veilig(rij.deelnemer()));
        regel.add(rij.inwoners() == null ? "" : String.valueOf(rij.inwoners()));
        for (Matrixkolom kolom : kolommen) {
            Vakje vakje = kolom.vakje(rij);
            regel.add(vakje.woord());
            regel.add(vakje.op() == null ? "" : String.valueOf(vakje.op()));
        }
        regel.add(rij.herinnerd() == null ? "" : String.valueOf(rij.herinnerd()));
        return regel;
    }

    private static String veilig(String waarde) {
        return !waarde.isEmpty() && FORMULE.indexOf(waarde.charAt(0)) >= 0 ? "'" + waarde : waarde;
    }
}
