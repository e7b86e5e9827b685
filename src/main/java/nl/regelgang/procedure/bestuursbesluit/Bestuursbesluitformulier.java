package nl.regelgang.procedure.bestuursbesluit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.regelgang.formulieren.Datuminvoer;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Startformulier;
import nl.regelgang.regeling.Regeling;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What a secretaris fills in to prepare a besluit of the bestuur, still as text.
 *
 * @param aard the name of an {@link Aard}
 * @param opLijst the besluit of the regeling that it is, in its words; empty for none
 * @param bestuur ja or nee: whether the bestuur lets the raden give a zienswijze
 * @param verzoekTot the last day on which raden can ask for it
 * @param spoed ja or nee
 * @param afwijking why there is haste
 * @param dossier the id under which the file is kept until there is a procedure
 * @param document the file that was kept already
 */
record Bestuursbesluitformulier(
        @Nullable String regeling,
        @Nullable String onderwerp,
        @Nullable String aard,
        @Nullable String opLijst,
        @Nullable String bestuur,
        @Nullable Datuminvoer vergadering,
        @Nullable Datuminvoer verzoekTot,
        @Nullable String spoed,
        @Nullable String afwijking,
        @Nullable String dossier,
        @Nullable String document,
        @Nullable MultipartFile ontwerp)
        implements Startformulier<Bestuursbesluitformulier> {

    private static final int LANGSTE = 100;
    private static final int LANGSTE_REDEN = 4_000;

    Bestuursbesluitformulier {
        vergadering = Objects.requireNonNullElse(vergadering, Datuminvoer.LEEG);
        verzoekTot = Objects.requireNonNullElse(verzoekTot, Datuminvoer.LEEG);
    }

    /** @param regels what the regeling says today, null when nobody filled it in */
    record Gelezen(
            Regeling regeling,
            @Nullable Zienswijzeregels regels,
            String onderwerp,
            Aard aard,
            @Nullable String opLijst,
            boolean bestuur,
            LocalDate vergaderingOp,
            @Nullable LocalDate verzoekTot,
            @Nullable String spoed) {

        Bestuursbesluit besluit(UUID id) {
            return besluit(id, regels == null ? null : regels.verzoek(), verzoekTot);
        }

        /** Where it is certain already what the raden can say. */
        Bestuursbesluit zonderVerzoeken(UUID id) {
            return besluit(id, null, null);
        }

        private Bestuursbesluit besluit(UUID id, @Nullable Verzoekdrempel drempel, @Nullable LocalDate tot) {
            String artikel = regels == null ? "niet ingevuld" : regels.artikel();
            return new Bestuursbesluit(
                    id,
                    aard,
                    artikel,
                    drempel,
                    opLijst,
                    bestuur,
                    vergaderingOp,
                    tot,
                    spoed,
                    null,
                    null,
                    null,
                    List.of());
        }
    }

    @Override
    public Bestuursbesluitformulier metDocument(String id) {
        return new Bestuursbesluitformulier(
                regeling,
                onderwerp,
                aard,
                opLijst,
                bestuur,
                vergadering,
                verzoekTot,
                spoed,
                afwijking,
                dossier,
                id,
                null);
    }

    @Override
    public Bestuursbesluitformulier metRegeling(String id) {
        return new Bestuursbesluitformulier(
                id,
                onderwerp,
                aard,
                opLijst,
                bestuur,
                vergadering,
                verzoekTot,
                spoed,
                afwijking,
                dossier,
                document,
                null);
    }

    /**
     * @param eigen the regelingen of which the person is secretaris
     * @param regelsVan what a regeling says today
     * @param bestandFout what is wrong with the file, null when nothing is
     * @throws OngeldigeInvoer with a sentence per field
     */
    Gelezen lees(
            Collection<Regeling> eigen,
            Function<Regeling, Optional<Zienswijzeregels>> regelsVan,
            LocalDate vandaag,
            @Nullable String bestandFout) {
        Map<String, String> fouten = new LinkedHashMap<>();
        Optional<Regeling> gekozen = gekozen(eigen);
        if (gekozen.isEmpty()) {
            fouten.put("regeling", "Kies de regeling waarvan het bestuur besluit.");
        }
        Zienswijzeregels regels = gekozen.flatMap(regelsVan).orElse(null);
        String waarover = onderwerp == null ? "" : onderwerp.strip();
        if (waarover.isEmpty() || waarover.length() > LANGSTE) {
            fouten.put("onderwerp", "Schrijf in hoogstens %d tekens waarover het bestuur besluit.".formatted(LANGSTE));
        }
        Optional<Aard> soort = Arrays.stream(Aard.values())
                .filter(een -> een.name().equals(aard))
                .findFirst();
        if (soort.isEmpty()) {
            fouten.put("aard", "Kies wat voor besluit het is. Hiervan hangt af wat de raden erover kunnen zeggen.");
        }
        String lijst = opLijst(regels, fouten);
        boolean doorBestuur = bestuur(regels, fouten);
        LocalDate op = dag("vergadering", vergadering, "Vul in wanneer het bestuur wil besluiten.", vandaag, fouten);
        LocalDate tot = verzoekTot(op, vandaag, fouten);
        String haast = haast(fouten);
        if (bestandFout != null) {
            fouten.put("ontwerp", bestandFout);
        }
        if (!fouten.isEmpty() || op == null) {
            throw new OngeldigeInvoer(fouten);
        }
        return new Gelezen(
                gekozen.orElseThrow(), regels, waarover, soort.orElseThrow(), lijst, doorBestuur, op, tot, haast);
    }

    private @Nullable String opLijst(@Nullable Zienswijzeregels regels, Map<String, String> fouten) {
        if (opLijst == null || opLijst.isBlank()) {
            return null;
        }
        if (regels == null || !regels.besluiten().contains(opLijst)) {
            fouten.put("opLijst", "Kies een besluit dat deze regeling noemt, of kies niets.");
        }
        return opLijst;
    }

    private boolean bestuur(@Nullable Zienswijzeregels regels, Map<String, String> fouten) {
        boolean ja = "ja".equals(bestuur);
        if (ja && (regels == null || !regels.bestuurBepaalt())) {
            fouten.put(
                    "bestuur",
                    "Deze regeling laat dit niet aan het bestuur (Wgr art. 10 lid 5). Kies nee, of laat de beheerder het artikel van de regeling invullen.");
        }
        return ja;
    }

    private @Nullable LocalDate verzoekTot(@Nullable LocalDate op, LocalDate vandaag, Map<String, String> fouten) {
        Datuminvoer invoer = Objects.requireNonNull(verzoekTot);
        LocalDate tot = invoer.leeg() ? null : dag("verzoekTot", invoer, "", vandaag, fouten);
        if (tot != null && op != null && !tot.isBefore(op)) {
            fouten.put("verzoekTot", "Kies een dag vóór de vergadering van het bestuur.");
        }
        return tot;
    }

    private @Nullable String haast(Map<String, String> fouten) {
        String reden = afwijking == null || afwijking.isBlank() ? null : afwijking.strip();
        if (!"ja".equals(spoed)) {
            return null;
        }
        if (reden == null || reden.length() > LANGSTE_REDEN) {
            fouten.put(
                    "afwijking",
                    "Schrijf waarom het besluit niet kan wachten op de raden, in hoogstens 4.000 tekens. De reden komt in het dossier.");
        }
        return reden;
    }

    private static @Nullable LocalDate dag(
            String veld,
            @Nullable Datuminvoer invoer,
            String ontbreekt,
            LocalDate vandaag,
            Map<String, String> fouten) {
        Datuminvoer gegeven = Objects.requireNonNull(invoer);
        String fout = gegeven.leeg() ? ontbreekt : gegeven.foutzin("Deze dag");
        if (fout == null && !gegeven.datum().isAfter(vandaag)) {
            fout = "Kies een dag die nog komt.";
        }
        if (fout != null) {
            fouten.put(veld, fout);
            return null;
        }
        return gegeven.datum();
    }
}
