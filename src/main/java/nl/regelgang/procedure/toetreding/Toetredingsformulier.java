package nl.regelgang.procedure.toetreding;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.regeling.Regeling;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What a bestuurssecretaris fills in to ask to join a regeling, still as text.
 *
 * @param toetreder the college that asks
 * @param regeling its name, as the register writes it
 * @param dossier the id under which the file is kept until there is a procedure
 * @param document the file that was kept already
 */
record Toetredingsformulier(
        @Nullable String toetreder,
        @Nullable String regeling,
        @Nullable String dossier,
        @Nullable String document,
        @Nullable MultipartFile verzoek) {

    private static final int HINTS = 5;

    record Gelezen(OrgaanId toetreder, Regeling regeling) {}

    Toetredingsformulier metDocument(String id) {
        return new Toetredingsformulier(toetreder, regeling, dossier, id, null);
    }

    String naam() {
        return regeling == null ? "" : regeling.strip();
    }

    /**
     * @param wie asks, null when the person did not choose one of his colleges
     * @param zoek regelingen in force by a part of their name
     * @param bestandFout what is wrong with the file, null when nothing is
     * @throws OngeldigeInvoer with a sentence per field
     */
    Gelezen lees(
            @Nullable OrgaanId wie,
            Function<String, List<Regeling>> zoek,
            LocalDate vandaag,
            @Nullable String bestandFout) {
        Map<String, String> fouten = new LinkedHashMap<>();
        if (wie == null) {
            fouten.put("toetreder", "Kies namens welk college u het verzoek doet.");
        }
        Regeling gekozen = regeling(zoek, fouten);
        if (gekozen != null && wie != null && gekozen.isDeelnemerOp(wie.organisatie(), vandaag)) {
            fouten.put("regeling", "Uw organisatie neemt al deel aan " + gekozen.korteNaam() + ".");
        }
        if (bestandFout != null) {
            fouten.put("verzoek", bestandFout);
        }
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
        return new Gelezen(Objects.requireNonNull(wie), Objects.requireNonNull(gekozen));
    }

    private @Nullable Regeling regeling(Function<String, List<Regeling>> zoek, Map<String, String> fouten) {
        if (naam().isEmpty()) {
            fouten.put("regeling", "Schrijf aan welke regeling u wilt meedoen.");
            return null;
        }
        List<Regeling> gevonden = zoek.apply(naam());
        List<Regeling> precies = gevonden.stream()
                .filter(een -> een.korteNaam().equalsIgnoreCase(naam()))
                .toList();
        if (precies.size() == 1 || gevonden.size() == 1) {
            return precies.size() == 1 ? precies.get(0) : gevonden.get(0);
        }
        fouten.put(
                "regeling",
                gevonden.isEmpty()
                        ? "Het register kent ‘%s’ niet. Schrijf de naam zoals in het register.".formatted(naam())
                        : "Schrijf de hele naam. Bedoelt u %s?"
                                .formatted(String.join(
                                        ", ",
                                        gevonden.stream()
                                                .limit(HINTS)
                                                .map(Regeling::korteNaam)
                                                .toList())));
        return null;
    }
}
