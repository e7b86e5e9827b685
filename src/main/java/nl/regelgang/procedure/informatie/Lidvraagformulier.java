package nl.regelgang.procedure.informatie;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.procedure.informatie.Lidvraagstart.Wie;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regeling;
import org.jspecify.annotations.Nullable;

/**
 * What is filled in to ask the own lid of a bestuur for inlichtingen, still as text.
 *
 * @param keuze the regeling, and for whom is asked, see {@link Lidvraagkeuzes}
 * @param dossier the id that the procedure gets, so that the same form begins one only
 */
record Lidvraagformulier(
        @Nullable String keuze,
        @Nullable String onderwerp,
        @Nullable String tekst,
        @Nullable String dossier) {

    private static final int LANGSTE = 4_000;
    private static final int LANGSTE_ONDERWERP = 100;

    /** @param vraagt the orgaan that works for who asks */
    record Gelezen(
            Regeling regeling, Organisatie organisatie, Wie wie, OrgaanId vraagt, String onderwerp, String tekst) {}

    /** @throws OngeldigeInvoer with a sentence per field */
    Gelezen lees(Map<String, Lidvraagkeuzes.Keuze> keuzes) {
        Map<String, String> fouten = new LinkedHashMap<>();
        Lidvraagkeuzes.Keuze gekozen = keuzes.get(String.valueOf(keuze));
        if (gekozen == null) {
            fouten.put("keuze", "Kies van welke regeling u het lid vraagt, en namens wie.");
        }
        if (!Vraagformulier.past(onderwerp, LANGSTE_ONDERWERP)) {
            fouten.put("onderwerp", "Schrijf in hoogstens 100 tekens waarover het gaat.");
        }
        if (!Vraagformulier.past(tekst, LANGSTE)) {
            fouten.put("tekst", "Schrijf de vraag op, in hoogstens 4.000 tekens.");
        }
        if (gekozen == null || !fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
        return new Gelezen(
                gekozen.regeling(),
                gekozen.organisatie(),
                gekozen.wie(),
                gekozen.vraagt(),
                String.valueOf(onderwerp).strip(),
                String.valueOf(tekst).strip());
    }
}
