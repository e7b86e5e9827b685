package nl.regelgang.procedure.aangaan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.inhoud.Inhoudscontrole;
import nl.regelgang.procedure.inhoud.Inhoudsformulier;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Vorm;
import org.jspecify.annotations.Nullable;

/**
 * What the initiatiefnemer found in the ontwerp of a new regeling.
 *
 * @param bekendmaker who makes it bekend (Wgr art. 26 lid 1)
 * @param minstens with how many deelnemers it is content, null for all of them
 */
record Ontwerptekst(OrganisatieId bekendmaker, @Nullable Integer minstens, Inhoudscontrole inhoud) {

    /** @throws OngeldigeInvoer with a sentence per field */
    static Ontwerptekst lees(Map<String, String> velden, List<Organisatie> deelnemers, Vorm vorm) {
        Inhoudsformulier formulier = new Inhoudsformulier(velden);
        Map<String, String> fouten = new LinkedHashMap<>();
        OrganisatieId bekendmaker = deelnemers.stream()
                .map(Organisatie::id)
                .filter(id -> id.code().equals(formulier.veld("bekendmaker")))
                .findFirst()
                .orElse(null);
        if (bekendmaker == null) {
            fouten.put("bekendmaker", "Kies wie de regeling bekendmaakt voor alle deelnemers.");
        }
        Integer minstens = minstens(formulier.veld("minstens"), deelnemers.size(), fouten);
        @Nullable Inhoudscontrole inhoud = inhoud(formulier, vorm, fouten);
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
        return new Ontwerptekst(Objects.requireNonNull(bekendmaker), minstens, Objects.requireNonNull(inhoud));
    }

    private static @Nullable Inhoudscontrole inhoud(Inhoudsformulier formulier, Vorm vorm, Map<String, String> fouten) {
        try {
            return formulier.lees(vorm);
        } catch (OngeldigeInvoer fout) {
            fouten.putAll(fout.fouten());
            return null;
        }
    }

    private static @Nullable Integer minstens(String tekst, int alle, Map<String, String> fouten) {
        if (tekst.isEmpty()) {
            return null;
        }
        if (!tekst.matches("[0-9]{1,3}") || Integer.parseInt(tekst) < 2 || Integer.parseInt(tekst) > alle) {
            fouten.put(
                    "minstens",
                    "Schrijf een getal van 2 tot en met %d, of laat dit leeg als alle deelnemers moeten meedoen."
                            .formatted(alle));
            return null;
        }
        return Integer.valueOf(tekst);
    }
}
