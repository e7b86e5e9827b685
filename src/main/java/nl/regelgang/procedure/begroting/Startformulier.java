package nl.regelgang.procedure.begroting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.regelgang.formulieren.Bestandsinvoer;
import nl.regelgang.formulieren.Datuminvoer;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.procedure.begroting.Begrotingsprocedure.Plan;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What the secretaris types to prepare a begrotingsprocedure, exactly as typed so that it can come back.
 *
 * @param dossier the id that the procedure will have; a file that was chosen before is kept under it
 * @param document the file that was kept, null when there is none yet
 */
record Startformulier(
        @Nullable String regeling,
        @Nullable String jaar,
        @Nullable Datuminvoer aanbieding,
        @Nullable Datuminvoer vergadering,
        @Nullable String dossier,
        @Nullable String document,
        @Nullable List<MultipartFile> ontwerp) {

    private static final int EERSTE_JAAR = 2020;
    private static final int LAATSTE_JAAR = 2100;

    Startformulier {
        aanbieding = Objects.requireNonNullElse(aanbieding, Datuminvoer.LEEG);
        vergadering = Objects.requireNonNullElse(vergadering, Datuminvoer.LEEG);
        ontwerp = ontwerp == null ? List.of() : List.copyOf(ontwerp);
    }

    /** What it means, once it is right. */
    record Gelezen(RegelingId regeling, int jaar, Plan plan) {}

    static Startformulier van(Begrotingsprocedure procedure) {
        return new Startformulier(
                procedure.bestuur().regeling().waarde(),
                Integer.toString(procedure.jaar()),
                Datuminvoer.van(procedure.plan().aanbieding()),
                Datuminvoer.van(procedure.plan().vergadering()),
                procedure.id().toString(),
                procedure.ontwerp().toString(),
                null);
    }

    /** @throws OngeldigeInvoer when there are several */
    @Nullable
    MultipartFile gekozenOntwerp() {
        return ontwerp == null ? null : Bestandsinvoer.gekozen(ontwerp, "Ontwerpbegroting");
    }

    Startformulier metDocument(UUID bewaard) {
        return new Startformulier(regeling, jaar, aanbieding, vergadering, dossier, bewaard.toString(), null);
    }

    /**
     * With other days filled in, as a proposal: nothing is kept yet.
     *
     * @param andereAanbieding null to leave it as it is
     * @param andereVergadering null to leave it as it is
     */
    Startformulier metDagen(@Nullable String andereAanbieding, @Nullable String andereVergadering) {
        return new Startformulier(
                regeling,
                jaar,
                andereAanbieding == null ? aanbieding : Datuminvoer.van(andereAanbieding),
                andereVergadering == null ? vergadering : Datuminvoer.van(andereVergadering),
                dossier,
                document,
                ontwerp);
    }

    /**
     * @param bestandFout why the file was refused, null when it was not
     * @throws OngeldigeInvoer with a sentence for everything that is wrong
     */
    Gelezen lees(Iterable<RegelingId> eigen, @Nullable String bestandFout) {
        Map<String, String> fouten = new LinkedHashMap<>();
        RegelingId gekozen = regeling(eigen, fouten);
        int begrotingsjaar = jaar(fouten);
        LocalDate aanbiedingOp = datum("aanbieding", aanbieding, "Aanbieding aan het bestuur", fouten);
        LocalDate vergaderingOp = datum("vergadering", vergadering, "Vergadering van het bestuur", fouten);
        if (bestandFout != null) {
            fouten.put("ontwerp", bestandFout);
        }
        if (!fouten.isEmpty() || gekozen == null || aanbiedingOp == null || vergaderingOp == null) {
            throw new OngeldigeInvoer(fouten);
        }
        return new Gelezen(gekozen, begrotingsjaar, new Plan(aanbiedingOp, vergaderingOp));
    }

    private @Nullable RegelingId regeling(Iterable<RegelingId> eigen, Map<String, String> fouten) {
        for (RegelingId mogelijk : eigen) {
            if (mogelijk.waarde().equals(regeling)) {
                return mogelijk;
            }
        }
        fouten.put("regeling", "Kies de regeling waarvan u de begrotingsprocedure start.");
        return null;
    }

    private int jaar(Map<String, String> fouten) {
        if (jaar != null && jaar.strip().matches("\\d{4}")) {
            int gelezen = Integer.parseInt(jaar.strip());
            if (gelezen >= EERSTE_JAAR && gelezen <= LAATSTE_JAAR) {
                return gelezen;
            }
        }
        fouten.put("jaar", "Vul het begrotingsjaar in met vier cijfers, bijvoorbeeld 2028.");
        return 0;
    }

    private static @Nullable LocalDate datum(
            String veld, @Nullable Datuminvoer ingevuld, String label, Map<String, String> fouten) {
        if (ingevuld == null || ingevuld.leeg()) {
            fouten.put(veld, "Vul ‘" + label + "’ in.");
            return null;
        }
        String fout = ingevuld.foutzin(label);
        if (fout != null) {
            fouten.put(veld, fout);
            return null;
        }
        return ingevuld.datum();
    }
}
