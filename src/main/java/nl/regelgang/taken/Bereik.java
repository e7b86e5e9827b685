package nl.regelgang.taken;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.toegang.Werkgebied;

/**
 * Which open tasks a question is about, as a condition over {@code taak_orgaan o}: those that this person may know of,
 * narrowed by what was asked.
 *
 * @param eenmaal every task is there once; else once per orgaan, so that doubles must be taken out. Where it is true, the
 *     database reads a page in the order of its index and never sees the rest of the list
 */
record Bereik(Lijst lijst, String voorwaarde, boolean eenmaal, boolean eenOrganisatie, Map<String, Object> parameters) {

    /** The name of the {@link Urgentie} of a task. */
    static final String URGENTIE = "case when o.uiterlijk < :vandaag then 'TE_LAAT'"
            + " when o.uiterlijk = :vandaag then 'VANDAAG' when o.uiterlijk <= :zondag then 'DEZE_WEEK'"
            + " else 'LATER' end";

    /** More words than this narrow nothing any more. */
    private static final int MEESTE_WOORDEN = 8;

    /** Everything of a list, whatever the filters. */
    static Bereik van(Lijst lijst, String persoon, Werkgebied gebied, LocalDate vandaag) {
        Gebiedsvraag team = Gebiedsvraag.van(gebied);
        Map<String, Object> parameters = new HashMap<>(team.parameters());
        parameters.put("vandaag", vandaag);
        parameters.put("zondag", Urgentie.zondag(vandaag));
        parameters.put("persoon", persoon);
        if (lijst == Lijst.ORGANISATIE) {
            parameters.put(
                    "organisaties",
                    gebied.organisaties().isEmpty()
                            ? List.of("")
                            : gebied.organisaties().stream()
                                    .map(OrganisatieId::code)
                                    .toList());
        }
        String wiens =
                switch (lijst) {
                    case MIJN -> "o.behandelaar = :persoon and " + team.voorwaarde();
                    case TEAM -> team.voorwaarde();
                    case ORGANISATIE ->
                        gebied.buitenDeOrganisatie()
                                ? "(o.organisatie in (:organisaties) or " + team.voorwaarde() + ")"
                                : "o.organisatie in (:organisaties)";
                };
        return new Bereik(
                lijst,
                "o.lopend = true and " + wiens,
                lijst != Lijst.ORGANISATIE && team.eenOrgaan(),
                lijst == Lijst.ORGANISATIE && gebied.organisaties().size() == 1 && !gebied.buitenDeOrganisatie(),
                parameters);
    }

    /** @param metTermijn false to count per urgency what the other filters leave */
    Bereik met(Takenvraag vraag, boolean metTermijn) {
        List<String> delen = new ArrayList<>(List.of(voorwaarde));
        Map<String, Object> alle = new HashMap<>(parameters);
        vraag.filters().forEach((filter, waarde) -> {
            switch (filter) {
                case ZOEK -> zoek(waarde, delen, alle);
                case TERMIJN -> {
                    if (metTermijn) {
                        delen.add(URGENTIE + " = :termijn");
                        alle.put("termijn", vraag.termijn().orElseThrow().name());
                    }
                }
                case BEHANDELAAR -> behandelaar(waarde, delen, alle);
                default -> {
                    delen.add(filter.voorwaarde());
                    alle.put(filter.code(), waarde);
                }
            }
        });
        boolean vanEenOrgaan = vraag.waarde(Filter.ORGAAN).isPresent();
        if (eenOrganisatie && !vanEenOrgaan) {
            delen.add("o.eerste = true");
        }
        return new Bereik(
                lijst, String.join(" and ", delen), eenmaal || vanEenOrgaan || eenOrganisatie, eenOrganisatie, alle);
    }

    private static void behandelaar(String waarde, List<String> delen, Map<String, Object> alle) {
        if (waarde.equals(Filter.NIEMAND)) {
            delen.add("o.behandelaar is null");
        } else {
            delen.add(Filter.BEHANDELAAR.voorwaarde());
            alle.put(Filter.BEHANDELAAR.code(), waarde.equals(Filter.IK) ? alle.get("persoon") : waarde);
        }
    }

    private static void zoek(String tekst, List<String> delen, Map<String, Object> alle) {
        String[] woorden = tekst.toLowerCase(Locale.ROOT).split("\\s+", MEESTE_WOORDEN + 1);
        for (int i = 0; i < Math.min(woorden.length, MEESTE_WOORDEN); i++) {
            delen.add("o.zoektekst like :woord" + i + " escape '!'");
            alle.put("woord" + i, "%" + woorden[i].replaceAll("([!%_])", "!$1") + "%");
        }
    }
}
