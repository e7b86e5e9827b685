package nl.regelgang.procedure.begroting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.regelgang.gedeeld.Aantal;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.ABLid;
import nl.regelgang.zienswijzen.Traject;
import nl.regelgang.zienswijzen.Zienswijzeronde;

/**
 * How much of a regeling has answered: of its raden, of their inwoners, and of the votes in the bestuur where these differ
 * (Wgr art. 13 lid 4).
 *
 * @param delen each a bar with its words; the raden first
 */
record Aandeel(List<Deel> delen, int zonderInwoners) {

    /** @param zin for example "71 % van de inwoners" */
    record Deel(String wat, String zin, int procent) {}

    static Aandeel van(Zienswijzeronde ronde, List<ABLid> zetels) {
        List<Traject> alle = ronde.trajecten();
        List<Traject> binnen = ronde.beantwoord();
        List<Deel> delen = new ArrayList<>();
        String raden = "%d van %s".formatted(binnen.size(), Aantal.van(alle.size(), "raad", "raden"));
        delen.add(new Deel("Raden", raden, procent(binnen.size(), alle.size())));
        long inwoners = inwoners(alle);
        if (inwoners > 0) {
            int procent = procent(inwoners(binnen), inwoners);
            delen.add(new Deel("Inwoners", "%d %% van de inwoners".formatted(procent), procent));
        }
        Map<OrganisatieId, Integer> stemmen = stemmen(zetels);
        if (stemmen.values().stream().distinct().count() > 1) {
            long samen = stemmen(alle, stemmen);
            long gegeven = stemmen(binnen, stemmen);
            String zin = "%d van %s in het bestuur".formatted(gegeven, Aantal.van(samen, "stem", "stemmen"));
            delen.add(new Deel("Stemmen", zin, procent(gegeven, samen)));
        }
        int onbekend = Math.toIntExact(alle.stream()
                .filter(traject -> traject.deelnemer().inwoners() == null)
                .count());
        return new Aandeel(List.copyOf(delen), onbekend);
    }

    /** What is not counted among the inwoners, as a sentence; empty when they are known of all. */
    public String voorbehoud() {
        boolean geen = delen.stream().noneMatch(deel -> deel.wat().equals("Inwoners"));
        if (geen) {
            return "Hoeveel inwoners de deelnemers hebben, is niet bekend.";
        }
        return zonderInwoners == 0
                ? ""
                : "Van %s is het aantal inwoners niet bekend; %s in het percentage niet mee."
                        .formatted(
                                Aantal.van(zonderInwoners, "deelnemer", "deelnemers"),
                                zonderInwoners == 1 ? "die telt" : "die tellen");
    }

    private static int procent(long deel, long geheel) {
        return geheel == 0 ? 0 : Math.toIntExact(Math.round(100.0 * deel / geheel));
    }

    private static long inwoners(List<Traject> trajecten) {
        return trajecten.stream()
                .map(traject -> traject.deelnemer().inwoners())
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
    }

    private static Map<OrganisatieId, Integer> stemmen(List<ABLid> zetels) {
        Map<OrganisatieId, Integer> stemmen = new HashMap<>();
        zetels.forEach(zetel -> stemmen.merge(zetel.namens(), zetel.stemmen(), Integer::sum));
        return stemmen;
    }

    private static long stemmen(List<Traject> trajecten, Map<OrganisatieId, Integer> stemmen) {
        return trajecten.stream()
                .mapToLong(traject -> stemmen.getOrDefault(traject.deelnemer().organisatie(), 0))
                .sum();
    }
}
