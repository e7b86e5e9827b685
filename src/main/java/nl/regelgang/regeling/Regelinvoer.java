package nl.regelgang.regeling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.Stemregels.Meerderheid;
import nl.regelgang.regeling.Stemregels.Quorum;
import org.jspecify.annotations.Nullable;

/** What a beheerder fills in about the rules of a regeling, still as text, so that it can be shown again. */
record Regelinvoer(Map<String, String> velden) {

    static final String GEWICHT = "stemgewicht-";

    private static final int MEESTE_STEMMEN = 9_999;

    static Regelinvoer van(Regeling regeling, LocalDate dag) {
        Map<String, String> velden = new LinkedHashMap<>();
        Regels regels = regeling.regels();
        velden.put("vestigingsprovincie", tekst(Kolommen.code(regeling.vestigingsprovincie())));
        velden.put("toezichthouder", tekst(regels.toezichthouder()));
        velden.put("quorum", regels.stemregels().quorum().name());
        velden.put("meerderheid", regels.stemregels().meerderheid().name());
        velden.put("vrijeWeken", vinkje(regels.vrijeWeken()));
        velden.put("kennisgevingTweeWeken", vinkje(regels.kennisgevingTweeWeken()));
        velden.put("alleenWaterschapsbevoegdheden", vinkje(regels.alleenWaterschapsbevoegdheden()));
        regeling.deelnemersOp(dag)
                .forEach(deelnemer ->
                        velden.put(GEWICHT + deelnemer.organisatie().id(), Integer.toString(deelnemer.stemgewicht())));
        return new Regelinvoer(velden);
    }

    public String veld(String naam) {
        return velden.getOrDefault(naam, "");
    }

    public boolean aan(String naam) {
        return !veld(naam).isEmpty();
    }

    @Nullable
    OrganisatieId vestigingsprovincie(Map<String, String> fouten) {
        String gekozen = gekozen("vestigingsprovincie", Regelwoorden.provincies(), true, fouten);
        return gekozen.isEmpty() ? null : new OrganisatieId(gekozen);
    }

    Regels regels(Map<String, String> fouten) {
        String toezichthouder = gekozen("toezichthouder", Regelwoorden.toezichthouders(), true, fouten);
        String quorum = gekozen("quorum", Regelwoorden.quorums(), false, fouten);
        String meerderheid = gekozen("meerderheid", Regelwoorden.meerderheden(), false, fouten);
        Stemregels stemregels = quorum.isEmpty() || meerderheid.isEmpty()
                ? Stemregels.GEMEENTEWET
                : new Stemregels(Quorum.valueOf(quorum), Meerderheid.valueOf(meerderheid));
        return new Regels(
                aan("vrijeWeken"),
                aan("kennisgevingTweeWeken"),
                aan("alleenWaterschapsbevoegdheden"),
                toezichthouder.isEmpty() ? null : toezichthouder,
                stemregels);
    }

    /** For the deelnemers of the day the numbers that were filled in; the others keep what they have. */
    Map<OrganisatieId, Integer> gewichten(Regeling regeling, LocalDate dag, Map<String, String> fouten) {
        Map<OrganisatieId, Integer> gewichten = new LinkedHashMap<>();
        regeling.deelnemers()
                .forEach(deelnemer -> gewichten.put(deelnemer.organisatie().id(), deelnemer.stemgewicht()));
        List<Deelnemer> nu = regeling.deelnemersOp(dag);
        for (Deelnemer deelnemer : nu) {
            OrganisatieId id = deelnemer.organisatie().id();
            String wie = deelnemer.organisatie().naam();
            gewichten.put(id, stemmen(GEWICHT + id, veld(GEWICHT + id), wie, fouten));
        }
        if (fouten.isEmpty() && !nu.isEmpty() && nu.stream().noneMatch(een -> heeftStem(een, gewichten))) {
            fouten.put(GEWICHT + nu.get(0).organisatie().id(), "Geef ten minste één deelnemer een stem.");
        }
        return gewichten;
    }

    private static boolean heeftStem(Deelnemer deelnemer, Map<OrganisatieId, Integer> gewichten) {
        return gewichten.getOrDefault(deelnemer.organisatie().id(), 0) > 0;
    }

    static int stemmen(String veld, String ingevuld, String wie, Map<String, String> fouten) {
        String getal = ingevuld.strip();
        if (!getal.matches("[0-9]{1,4}")) {
            fouten.put(
                    veld,
                    "Vul voor " + wie + " het aantal stemmen in als heel getal van 0 tot en met " + MEESTE_STEMMEN
                            + ".");
            return 0;
        }
        return Integer.parseInt(getal);
    }

    private String gekozen(String veld, Map<String, String> keuzes, boolean magLeeg, Map<String, String> fouten) {
        String waarde = veld(veld);
        if (keuzes.containsKey(waarde) || (magLeeg && waarde.isEmpty())) {
            return waarde;
        }
        fouten.put(veld, "Maak een keuze uit de lijst.");
        return "";
    }

    private static String tekst(@Nullable String waarde) {
        return waarde == null ? "" : waarde;
    }

    private static String vinkje(boolean aan) {
        return aan ? "ja" : "";
    }
}
