package nl.regelgang.procedure.informatie;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Startformulier;
import nl.regelgang.regeling.Regeling;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What a secretaris fills in to tell all raden something, still as text; a file is not needed. */
record Berichtformulier(
        @Nullable String regeling,
        @Nullable String onderwerp,
        @Nullable String tekst,
        @Nullable String dossier,
        @Nullable String document,
        @Nullable MultipartFile ontwerp)
        implements Startformulier<Berichtformulier> {

    record Gelezen(Regeling regeling, String onderwerp, String tekst) {}

    @Override
    public Berichtformulier metDocument(String id) {
        return new Berichtformulier(regeling, onderwerp, tekst, dossier, id, null);
    }

    @Override
    public Berichtformulier metRegeling(String id) {
        return new Berichtformulier(id, onderwerp, tekst, dossier, document, null);
    }

    /**
     * @param bestandFout what is wrong with the file that was chosen, null when nothing is or none was
     * @throws OngeldigeInvoer with a sentence per field
     */
    Gelezen lees(Collection<Regeling> eigen, @Nullable String bestandFout) {
        Map<String, String> fouten = new LinkedHashMap<>();
        Optional<Regeling> gekozen = gekozen(eigen);
        if (gekozen.isEmpty()) {
            fouten.put("regeling", "Kies namens welke regeling u de raden inlicht.");
        }
        if (!Vraagformulier.past(onderwerp, 100)) {
            fouten.put("onderwerp", "Schrijf in hoogstens 100 tekens waarover het gaat.");
        }
        if (!Vraagformulier.past(tekst, 4_000)) {
            fouten.put("tekst", "Schrijf wat de raden moeten weten, in hoogstens 4.000 tekens.");
        }
        if (bestandFout != null) {
            fouten.put("ontwerp", bestandFout);
        }
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
        return new Gelezen(
                gekozen.orElseThrow(),
                String.valueOf(onderwerp).strip(),
                String.valueOf(tekst).strip());
    }
}
