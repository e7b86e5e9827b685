package nl.regelgang.procedure.informatie;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.informatie.Informatie.Aard;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regeling;
import org.jspecify.annotations.Nullable;

/**
 * What a griffier fills in to ask the bestuur for inlichtingen, or to send it a motie, still as text.
 *
 * @param keuze the regeling and the raad, see {@link Griffierregelingen}
 * @param aard raadslid or raad for a vraag, or motie
 * @param delen ja or nee: whether the other raden read along
 */
record Vraagformulier(
        @Nullable String keuze,
        @Nullable String aard,
        @Nullable String onderwerp,
        @Nullable String tekst,
        @Nullable String delen) {

    private static final int LANGSTE = 4_000;
    private static final int LANGSTE_ONDERWERP = 100;

    record Gelezen(
            Regeling regeling,
            Organisatie raad,
            Aard aard,
            boolean raadslid,
            String onderwerp,
            String tekst,
            boolean delen) {}

    /** @throws OngeldigeInvoer with a sentence per field */
    Gelezen lees(Map<String, Griffierregelingen.Keuze> keuzes) {
        Map<String, String> fouten = new LinkedHashMap<>();
        Griffierregelingen.Keuze gekozen = keuzes.get(String.valueOf(keuze));
        eis(gekozen != null, "keuze", "Kies aan welk bestuur u het verzoek zendt.", fouten);
        eis(
                "raadslid".equals(aard) || "raad".equals(aard) || "motie".equals(aard),
                "aard",
                "Kies of een raadslid of de raad inlichtingen vraagt, of dat u een motie zendt.",
                fouten);
        eis(
                past(onderwerp, LANGSTE_ONDERWERP),
                "onderwerp",
                "Schrijf in hoogstens 100 tekens waarover het gaat.",
                fouten);
        eis(past(tekst, LANGSTE), "tekst", "Schrijf de vraag of de motie op, in hoogstens 4.000 tekens.", fouten);
        eis("ja".equals(delen) || "nee".equals(delen), "delen", "Kies of de andere raden meelezen.", fouten);
        if (gekozen == null || !fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
        return new Gelezen(
                gekozen.regeling(),
                gekozen.raad(),
                "motie".equals(aard) ? Aard.MOTIE : Aard.VRAAG,
                "raadslid".equals(aard),
                String.valueOf(onderwerp).strip(),
                String.valueOf(tekst).strip(),
                "ja".equals(delen));
    }

    static boolean past(@Nullable String tekst, int langste) {
        return tekst != null && !tekst.isBlank() && tekst.strip().length() <= langste;
    }

    private static void eis(boolean goed, String veld, String zin, Map<String, String> fouten) {
        if (!goed) {
            fouten.put(veld, zin);
        }
    }
}
