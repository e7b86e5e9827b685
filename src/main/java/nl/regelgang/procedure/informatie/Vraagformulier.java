package nl.regelgang.procedure.informatie;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.regelgang.formulieren.Datuminvoer;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.informatie.Informatie.Aard;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Vorm;
import org.jspecify.annotations.Nullable;

/**
 * What a griffier fills in to ask the bestuur for inlichtingen, to send it a motie, or to propose an adviescommissie,
 * still as text.
 *
 * @param keuze the regeling and the raad, see {@link Griffierregelingen}
 * @param aard raadslid or raad for a vraag, or motie, or voorstel
 * @param delen ja or nee: whether the other raden read along
 * @param reactieTot by when the raad that proposes wants to hear the others; may be left open
 * @param dossier the id that the procedure gets, so that the same form begins one only
 */
record Vraagformulier(
        @Nullable String keuze,
        @Nullable String aard,
        @Nullable String onderwerp,
        @Nullable String tekst,
        @Nullable String delen,
        @Nullable Datuminvoer reactieTot,
        @Nullable String dossier) {

    private static final Set<String> SOORTEN = Set.of("raadslid", "raad", "motie", "voorstel");
    private static final String REACTIE_TOT = "Tot en met welke dag kunnen de andere raden besluiten?";
    private static final int LANGSTE = 4_000;
    private static final int LANGSTE_ONDERWERP = 100;

    Vraagformulier {
        reactieTot = Objects.requireNonNullElse(reactieTot, Datuminvoer.LEEG);
    }

    /** @param reactieTot null when no day was asked */
    record Gelezen(
            Regeling regeling,
            Organisatie raad,
            Aard aard,
            boolean raadslid,
            String onderwerp,
            String tekst,
            boolean delen,
            @Nullable LocalDate reactieTot) {}

    /** @throws OngeldigeInvoer with a sentence per field */
    Gelezen lees(Map<String, Griffierregelingen.Keuze> keuzes, LocalDate vandaag) {
        Map<String, String> fouten = new LinkedHashMap<>();
        Griffierregelingen.Keuze gekozen = keuzes.get(String.valueOf(keuze));
        eis(gekozen != null, "keuze", "Kies aan welk bestuur u het verzoek zendt.", fouten);
        eis(
                aard != null && SOORTEN.contains(aard),
                "aard",
                "Kies of een raadslid of de raad inlichtingen vraagt, of dat u een motie of een voorstel zendt.",
                fouten);
        eis(
                past(onderwerp, LANGSTE_ONDERWERP),
                "onderwerp",
                "Schrijf in hoogstens 100 tekens waarover het gaat.",
                fouten);
        eis(
                past(tekst, LANGSTE),
                "tekst",
                "Schrijf de vraag, de motie of het voorstel op, in hoogstens 4.000 tekens.",
                fouten);
        eis("ja".equals(delen) || "nee".equals(delen), "delen", "Kies of de andere raden meelezen.", fouten);
        if (isVoorstel() && gekozen != null) {
            controleerVoorstel(gekozen.regeling(), fouten);
        }
        LocalDate tot = reactieTot(vandaag, fouten);
        if (gekozen == null || !fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
        return new Gelezen(
                gekozen.regeling(),
                gekozen.raad(),
                isVoorstel() ? Aard.VOORSTEL : "motie".equals(aard) ? Aard.MOTIE : Aard.VRAAG,
                "raadslid".equals(aard),
                String.valueOf(onderwerp).strip(),
                String.valueOf(tekst).strip(),
                "ja".equals(delen),
                tot);
    }

    private @Nullable LocalDate reactieTot(LocalDate vandaag, Map<String, String> fouten) {
        Datuminvoer dag = Objects.requireNonNull(reactieTot);
        if (dag.leeg()) {
            return null;
        }
        String fout = dag.foutzin(REACTIE_TOT);
        if (!isVoorstel()) {
            fout = "Een dag voor de andere raden is er alleen bij een voorstel. Maak het veld leeg.";
        } else if (fout == null && !dag.datum().isAfter(vandaag)) {
            fout = "Kies een dag die nog komt, zodat de andere raden kunnen besluiten.";
        }
        if (fout != null) {
            fouten.put("reactieTot", fout);
            return null;
        }
        return dag.datum();
    }

    private void controleerVoorstel(Regeling aan, Map<String, String> fouten) {
        eis(
                aan.vorm() == Vorm.OPENBAAR_LICHAAM,
                "aard",
                "Een gemeenschappelijke adviescommissie kan er alleen zijn bij een openbaar lichaam (Wgr art. 24a lid 1).",
                fouten);
        eis(
                !"nee".equals(delen),
                "delen",
                "De raden doen het voorstel samen (Wgr art. 24a lid 1). Kies ‘Ja’, dan besluit elke raad of hij meedoet.",
                fouten);
    }

    private boolean isVoorstel() {
        return "voorstel".equals(aard);
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
