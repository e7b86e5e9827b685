package nl.regelgang.regeling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.Stemregels.Meerderheid;
import nl.regelgang.regeling.Stemregels.Quorum;
import nl.regelgang.termijnen.Instelling;
import nl.regelgang.termijnen.Termijninstellingen;
import nl.regelgang.termijnen.Termijnregel;
import org.jspecify.annotations.Nullable;

/** What a beheerder fills in about the rules of a regeling, still as text, so that it can be shown again. */
record Regelinvoer(Map<String, String> velden) {

    static final String GEWICHT = "stemgewicht-";

    private static final int MEESTE_STEMMEN = 9_999;
    private static final int LANGSTE_WET = 300;

    static Regelinvoer van(Regeling regeling, LocalDate dag) {
        Map<String, String> velden = new LinkedHashMap<>();
        Regels regels = regeling.regels();
        velden.put("vestigingsprovincie", tekst(Kolommen.code(regeling.vestigingsprovincie())));
        velden.put("toezichthouder", tekst(regels.toezichthouder()));
        velden.put("verplichteDeelneming", tekst(regels.verplichteDeelneming()));
        velden.put("quorum", regels.stemregels().quorum().name());
        velden.put("meerderheid", regels.stemregels().meerderheid().name());
        for (Instellingengroep groep : Instellingengroep.van(regeling, dag)) {
            groep.vragen()
                    .forEach(vraag -> velden.put(
                            Instellingengroep.veld(vraag), regels.instellingen().keuze(vraag)));
            groep.termijnen()
                    .forEach(termijn -> velden.put(
                            Instellingengroep.veld(termijn),
                            regels.instellingen().tekst(termijn.id())));
        }
        regeling.deelnemersOp(dag)
                .forEach(deelnemer ->
                        velden.put(GEWICHT + deelnemer.organisatie().id(), Integer.toString(deelnemer.stemgewicht())));
        return new Regelinvoer(velden);
    }

    public String veld(String naam) {
        return velden.getOrDefault(naam, "");
    }

    @Nullable
    OrganisatieId vestigingsprovincie(Map<String, String> fouten) {
        String gekozen = gekozen("vestigingsprovincie", Regelwoorden.provincies(), true, fouten);
        return gekozen.isEmpty() ? null : new OrganisatieId(gekozen);
    }

    Regels regels(Regeling regeling, LocalDate dag, Map<String, String> fouten) {
        String toezichthouder = gekozen("toezichthouder", Regelwoorden.toezichthouders(), true, fouten);
        String quorum = gekozen("quorum", Regelwoorden.quorums(), false, fouten);
        String meerderheid = gekozen("meerderheid", Regelwoorden.meerderheden(), false, fouten);
        Stemregels stemregels = quorum.isEmpty() || meerderheid.isEmpty()
                ? Stemregels.GEMEENTEWET
                : new Stemregels(Quorum.valueOf(quorum), Meerderheid.valueOf(meerderheid));
        return new Regels(
                instellingen(regeling, dag, fouten),
                toezichthouder.isEmpty() ? null : toezichthouder,
                stemregels,
                verplichteDeelneming(fouten));
    }

    private @Nullable String verplichteDeelneming(Map<String, String> fouten) {
        String wet = veld("verplichteDeelneming").strip().replaceAll("\\s+", " ");
        if (wet.length() > LANGSTE_WET) {
            fouten.put("verplichteDeelneming", "Noem de wet in hoogstens " + LANGSTE_WET + " tekens.");
        }
        return wet.isEmpty() ? null : wet;
    }

    /** What the page did not ask, because it is nothing to this chapter or form, stays as it was. */
    private Termijninstellingen instellingen(Regeling regeling, LocalDate dag, Map<String, String> fouten) {
        Termijninstellingen gekozen = regeling.regels().instellingen();
        for (Instellingengroep groep : Instellingengroep.van(regeling, dag)) {
            for (Instelling vraag : groep.vragen()) {
                String veld = Instellingengroep.veld(vraag);
                gekozen = met(gekozen, veld, fouten, (nu, waarde) -> nu.met(vraag, waarde));
            }
            for (Termijnregel termijn : groep.termijnen()) {
                String veld = Instellingengroep.veld(termijn);
                gekozen = met(gekozen, veld, fouten, (nu, waarde) -> nu.met(termijn, waarde));
            }
        }
        return gekozen;
    }

    private Termijninstellingen met(
            Termijninstellingen nu,
            String veld,
            Map<String, String> fouten,
            BiFunction<Termijninstellingen, String, Termijninstellingen> met) {
        if (!velden.containsKey(veld)) {
            return nu;
        }
        try {
            return met.apply(nu, veld(veld));
        } catch (OngeldigeInvoer fout) {
            fouten.put(veld, fout.getMessage());
            return nu;
        }
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
}
