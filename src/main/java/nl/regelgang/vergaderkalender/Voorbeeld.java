package nl.regelgang.vergaderkalender;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.regelgang.gedeeld.Dagen;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * What a file would do to the calendar, to look at before it is taken over. The lines travel through the page as CSV and
 * are read and checked again when they come back, so that nothing is kept in between.
 *
 * @param samenvatting for example "12 vergaderingen, 3 recessen; 2 vervallen"
 * @param nietInBestand what stands in the calendar, in the period of the file, and not in it
 */
record Voorbeeld(
        String samenvatting,
        @Nullable String verleden,
        List<Rij> rijen,
        List<String> nietInBestand,
        String inhoud,
        boolean vervang) {

    /**
     * @param veld the name of the choice
     * @param opmerkingen what to know before choosing
     */
    record Rij(
            String veld,
            int nummer,
            Keuze keuze,
            String dag,
            String omschrijving,
            String gevolg,
            List<String> opmerkingen) {}

    private static final String KOPPEN = CsvKolommen.REGEL + ";soort;datum;totenmet;begintijd;aanleveren;omschrijving";

    /** The name of the choice of a line, counted from 0. */
    static String veld(int nummer) {
        return "keuze-" + (nummer + 1);
    }

    static Voorbeeld van(
            List<Inleesregel> regels, Overname overname, Orgaankalender kalender, boolean vervang, LocalDate vandaag) {
        List<Rij> rijen = new ArrayList<>();
        for (int nummer = 0; nummer < regels.size(); nummer++) {
            rijen.add(rij(regels.get(nummer), nummer, overname, kalender, vandaag));
        }
        long voorbij = regels.stream()
                .filter(regel -> regel.keuze() != Keuze.NIET && regel.totEnMet().isBefore(vandaag))
                .count();
        return new Voorbeeld(
                samenvatting(regels),
                voorbij == 0
                        ? null
                        : "Let op: " + voorbij + " van de " + regels.size()
                                + (voorbij == 1 ? " regels ligt" : " regels liggen") + " in het verleden.",
                rijen,
                overname.nietInBestand().stream().map(Zinnen::van).toList(),
                inhoud(regels),
                vervang);
    }

    /** The choices, for the page. */
    static Map<String, String> keuzes() {
        Map<String, String> keuzes = new LinkedHashMap<>();
        Arrays.stream(Keuze.values()).forEach(keuze -> keuzes.put(keuze.name(), keuze.naam()));
        return keuzes;
    }

    static String samenvatting(List<Inleesregel> regels) {
        String begin = Zinnen.vergaderingen(aantal(regels, Keuze.VERGADERING)) + ", "
                + Zinnen.recessen(aantal(regels, Keuze.RECES));
        long vervallen = aantal(regels, Keuze.VERVALLEN);
        return vervallen == 0 ? begin : begin + "; " + vervallen + " vervallen";
    }

    private static long aantal(List<Inleesregel> regels, Keuze keuze) {
        return regels.stream().filter(regel -> regel.keuze() == keuze).count();
    }

    private static Rij rij(
            Inleesregel regel, int nummer, Overname overname, Orgaankalender kalender, LocalDate vandaag) {
        List<String> opmerkingen = new ArrayList<>();
        boolean meerDagen = !regel.van().equals(regel.totEnMet());
        if (regel.totEnMet().isBefore(vandaag)) {
            opmerkingen.add("ligt in het verleden");
        }
        if (regel.keuze() == Keuze.VERGADERING) {
            if (meerDagen) {
                opmerkingen.add("als vergadering telt alleen de eerste dag");
            }
            kalender.recesOp(regel.van()).ifPresent(reces -> opmerkingen.add("valt in " + reces.omschrijving()));
        }
        String dag = Dagen.voluit(regel.van())
                + (meerDagen ? " tot en met " + Dagen.voluit(regel.totEnMet()) : "")
                + (regel.begintijd() == null ? "" : ", " + Zinnen.tijd(regel.begintijd()));
        return new Rij(
                veld(nummer),
                regel.nummer(),
                regel.keuze(),
                dag,
                regel.omschrijving(),
                overname.gevolg(nummer).naam(),
                opmerkingen);
    }

    private static String inhoud(List<Inleesregel> regels) {
        StringBuilder tekst = new StringBuilder(KOPPEN).append('\n');
        try (CSVPrinter printer = new CSVPrinter(
                tekst,
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(';')
                        .setRecordSeparator('\n')
                        .get())) {
            for (Inleesregel regel : regels) {
                printer.printRecord(
                        regel.nummer(),
                        regel.keuze().name(),
                        regel.van(),
                        regel.totEnMet(),
                        Objects.toString(regel.begintijd(), ""),
                        Objects.toString(regel.aanleverdatum(), ""),
                        regel.omschrijving());
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return tekst.toString();
    }
}
