package nl.regelgang.procedure.begrotingswijziging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.regelgang.formulieren.Datuminvoer;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Startformulier;
import nl.regelgang.regeling.Bedrag;
import nl.regelgang.regeling.Regeling;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What a secretaris fills in to change the begroting, still as text.
 *
 * @param jaar the begrotingsjaar
 * @param bijdrage ja or nee: whether a deelnemer pays more or less
 * @param technisch ja or nee
 * @param dossier the id under which the file is kept until there is a procedure
 * @param document the file that was kept already
 */
record Begrotingswijzigingformulier(
        @Nullable String regeling,
        @Nullable String jaar,
        @Nullable String onderwerp,
        @Nullable String bedrag,
        @Nullable String bijdrage,
        @Nullable String technisch,
        @Nullable Datuminvoer aanbieding,
        @Nullable String dossier,
        @Nullable String document,
        @Nullable MultipartFile ontwerp)
        implements Startformulier<Begrotingswijzigingformulier> {

    private static final int LANGSTE = 100;

    Begrotingswijzigingformulier {
        aanbieding = Objects.requireNonNullElse(aanbieding, Datuminvoer.LEEG);
    }

    record Gelezen(Regeling regeling, int jaar, String onderwerp, Vrijstelling.Feiten feiten, LocalDate aanbieding) {}

    @Override
    public Begrotingswijzigingformulier metDocument(String id) {
        return new Begrotingswijzigingformulier(
                regeling, jaar, onderwerp, bedrag, bijdrage, technisch, aanbieding, dossier, id, null);
    }

    @Override
    public Begrotingswijzigingformulier metRegeling(String id) {
        return new Begrotingswijzigingformulier(
                id, jaar, onderwerp, bedrag, bijdrage, technisch, aanbieding, dossier, document, null);
    }

    /**
     * @param eigen the regelingen of which the person is secretaris
     * @param bestandFout what is wrong with the file, null when nothing is
     * @throws OngeldigeInvoer with a sentence per field
     */
    Gelezen lees(Collection<Regeling> eigen, LocalDate vandaag, @Nullable String bestandFout) {
        Map<String, String> fouten = new LinkedHashMap<>();
        Optional<Regeling> gekozen = eigen.stream()
                .filter(een -> een.id().waarde().equals(regeling) && een.vorm().heeftBegroting())
                .findFirst();
        if (gekozen.isEmpty()) {
            fouten.put("regeling", "Kies de regeling waarvan u de begroting wijzigt.");
        }
        int begrotingsjaar = begrotingsjaar(vandaag, fouten);
        String waarover = onderwerp == null ? "" : onderwerp.strip();
        if (waarover.isEmpty() || waarover.length() > LANGSTE) {
            fouten.put("onderwerp", "Schrijf in hoogstens %d tekens wat er wijzigt.".formatted(LANGSTE));
        }
        Optional<BigDecimal> euro = Bedrag.lees(String.valueOf(bedrag));
        if (euro.isEmpty()) {
            fouten.put("bedrag", "Schrijf het bedrag in euro's, bijvoorbeeld 125.000.");
        }
        boolean verandert = ja("bijdrage", bijdrage, "verandert de bijdrage van een deelnemer", fouten);
        boolean isTechnisch = ja("technisch", technisch, "is de wijziging alleen technisch", fouten);
        LocalDate op = aanbieding(vandaag, fouten);
        if (bestandFout != null) {
            fouten.put("ontwerp", bestandFout);
        }
        if (!fouten.isEmpty() || op == null) {
            throw new OngeldigeInvoer(fouten);
        }
        return new Gelezen(
                gekozen.orElseThrow(),
                begrotingsjaar,
                waarover,
                new Vrijstelling.Feiten(euro.orElseThrow(), verandert, isTechnisch),
                op);
    }

    /** The begroting of a year can be changed until that year is over (Gemeentewet art. 192 lid 1). */
    private int begrotingsjaar(LocalDate vandaag, Map<String, String> fouten) {
        if (jaar != null && jaar.strip().matches("20\\d{2}") && Integer.parseInt(jaar.strip()) >= vandaag.getYear()) {
            return Integer.parseInt(jaar.strip());
        }
        fouten.put(
                "jaar",
                "Vul het jaar van de begroting in, met vier cijfers: %d of later. Een begroting kan worden gewijzigd tot het einde van haar jaar."
                        .formatted(vandaag.getYear()));
        return vandaag.getYear();
    }

    private static boolean ja(String veld, @Nullable String gekozen, String vraag, Map<String, String> fouten) {
        if (!List.of("ja", "nee").contains(String.valueOf(gekozen))) {
            fouten.put(veld, "Kies ja of nee: " + vraag + "? Hiervan hangt af of de raden worden gevraagd.");
        }
        return "ja".equals(gekozen);
    }

    private @Nullable LocalDate aanbieding(LocalDate vandaag, Map<String, String> fouten) {
        Datuminvoer invoer = Objects.requireNonNull(aanbieding);
        String fout = invoer.leeg()
                ? "Vul in wanneer u de wijziging wilt aanbieden aan het bestuur."
                : invoer.foutzin("Aanbieding aan het bestuur");
        if (fout == null && !invoer.datum().isAfter(vandaag)) {
            fout = "Kies een dag die nog komt.";
        }
        if (fout != null) {
            fouten.put("aanbieding", fout);
            return null;
        }
        return invoer.datum();
    }
}
