package nl.regelgang.regeling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.gedeeld.OrganisatieId;

/** The seats in the bestuur as a beheerder fills them in; a line without a name is no seat. */
record Bestuursledeninvoer(List<Regel> regels) {

    private static final int MEESTE_TEKENS = 200;

    /** How many empty lines there are to add seats. */
    private static final int LEGE_REGELS = 3;

    /**
     * @param id empty for a new seat
     * @param dagelijksBestuur "ja" when this member also sits in the dagelijks bestuur
     */
    record Regel(String id, String naam, String namens, String stemmen, String dagelijksBestuur) {

        static final Regel LEEG = new Regel("", "", "", "", "nee");
    }

    static Bestuursledeninvoer van(List<ABLid> leden) {
        List<Regel> regels = new ArrayList<>();
        leden.forEach(lid -> regels.add(new Regel(
                lid.id(),
                lid.naam(),
                lid.namens().code(),
                Integer.toString(lid.stemmen()),
                lid.inDagelijksBestuur() ? "ja" : "nee")));
        return aangevuld(regels);
    }

    /** From five lists of equal length; what is missing at the end counts as empty. */
    static Bestuursledeninvoer van(
            List<String> ids, List<String> namen, List<String> namens, List<String> stemmen, List<String> inDb) {
        List<Regel> regels = new ArrayList<>();
        for (int i = 0; i < namen.size(); i++) {
            regels.add(new Regel(
                    op(ids, i),
                    op(namen, i).strip(),
                    op(namens, i),
                    op(stemmen, i).strip(),
                    op(inDb, i)));
        }
        return new Bestuursledeninvoer(regels);
    }

    private static Bestuursledeninvoer aangevuld(List<Regel> regels) {
        for (int i = 0; i < LEGE_REGELS; i++) {
            regels.add(Regel.LEEG);
        }
        return new Bestuursledeninvoer(regels);
    }

    /** @param deelnemers whom a member can represent, by code */
    List<ABLid> leden(Map<String, String> deelnemers, Map<String, String> fouten) {
        Map<String, ABLid> leden = new LinkedHashMap<>();
        for (int i = 0; i < regels.size(); i++) {
            Regel regel = regels.get(i);
            if (!regel.naam().isEmpty()) {
                ABLid lid = lid(i, regel, deelnemers, fouten);
                leden.put(lid.id(), lid);
            }
        }
        return List.copyOf(leden.values());
    }

    private static ABLid lid(int nummer, Regel regel, Map<String, String> deelnemers, Map<String, String> fouten) {
        if (regel.naam().length() > MEESTE_TEKENS) {
            fouten.put("naam-" + nummer, "Gebruik voor de naam ten hoogste " + MEESTE_TEKENS + " tekens.");
        }
        boolean bekend = deelnemers.containsKey(regel.namens());
        if (!bekend) {
            fouten.put("namens-" + nummer, "Kies namens welke deelnemer " + regel.naam() + " lid is.");
        }
        int stemmen = Regelinvoer.stemmen("stemmen-" + nummer, regel.stemmen(), regel.naam(), fouten);
        String id = regel.id().matches("[a-z0-9-]{1,40}")
                ? regel.id()
                : UUID.randomUUID().toString();
        return new ABLid(
                id,
                regel.naam(),
                new OrganisatieId(bekend ? regel.namens() : "gm0"),
                stemmen,
                regel.dagelijksBestuur().equals("ja"));
    }

    private static String op(List<String> lijst, int nummer) {
        return nummer < lijst.size() ? lijst.get(nummer) : "";
    }
}
