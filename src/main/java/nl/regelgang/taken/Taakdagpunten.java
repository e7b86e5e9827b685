package nl.regelgang.taken;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.taken.Dagnieuws.Genoemd;
import nl.regelgang.taken.Dagnieuws.Nieuws;
import nl.regelgang.taken.Dagnieuws.Overgedragen;
import nl.regelgang.termijnbewaking.Berichtdag;
import nl.regelgang.termijnbewaking.Dagpunten;
import nl.regelgang.toegang.Toegang;
import nl.regelgang.toegang.Werkgebied;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says in the daily message which tasks colleagues put on somebody's name, one by one or many at once, and where he was
 * mentioned and did not read it yet. What was handed over has no message of its own.
 */
@Component
class Taakdagpunten implements Dagpunten {

    private final Dagnieuws nieuws;
    private final Toegang toegang;
    private final Clock klok;

    Taakdagpunten(Dagnieuws nieuws, Toegang toegang, Clock klok) {
        this.nieuws = nieuws;
        this.toegang = toegang;
        this.klok = klok;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<String>> vandaag() {
        Berichtdag dag = Berichtdag.van(Dagen.vandaag(klok));
        Map<String, Werkgebied> gebieden = new HashMap<>();
        Map<String, List<String>> punten = new LinkedHashMap<>();
        perPersoon(nieuws.overgedragen(dag), gebieden).forEach((persoon, zijn) -> per(zijn, Overgedragen::door)
                .forEach((door, taken) -> voegToe(punten, persoon, gegeven(door, taken))));
        perPersoon(nieuws.genoemd(dag), gebieden).forEach((persoon, zijn) -> per(zijn, Genoemd::procedure)
                .forEach((procedure, keren) -> voegToe(punten, persoon, genoemd(procedure, keren))));
        return punten;
    }

    /** Without what somebody may no longer see. */
    private <T extends Nieuws> Map<String, List<T>> perPersoon(List<T> alle, Map<String, Werkgebied> gebieden) {
        return per(
                alle.stream()
                        .filter(een -> gebieden.computeIfAbsent(een.persoon(), toegang::werkgebied)
                                .omvat(een.orgaan(), een.regelingId()))
                        .toList(),
                Nieuws::persoon);
    }

    private static <T> Map<String, List<T>> per(List<T> alle, Function<? super T, String> sleutel) {
        return alle.stream().collect(groupingBy(sleutel, LinkedHashMap::new, toList()));
    }

    private static void voegToe(Map<String, List<String>> punten, String persoon, String zin) {
        punten.computeIfAbsent(persoon, nieuw -> new ArrayList<>()).add(zin);
    }

    private static String gegeven(String door, List<Overgedragen> taken) {
        Set<String> welke = taken.stream().map(Overgedragen::taak).collect(Collectors.toCollection(LinkedHashSet::new));
        Overgedragen eerste = taken.get(0);
        String dag = eerste.uiterlijk() == null ? null : Dagen.voluit(eerste.uiterlijk());
        return welke.size() == 1 ? een(door, eerste, dag) : meer(door, welke.size(), dag);
    }

    private static String een(String door, Overgedragen taak, @Nullable String dag) {
        return "%s heeft een taak op uw naam gezet: %s (%s)%s."
                .formatted(door, taak.naam(), taak.waarvan(), dag == null ? "" : ", uiterlijk " + dag);
    }

    private static String meer(String door, int aantal, @Nullable String dag) {
        return "%s heeft %d taken op uw naam gezet.%s"
                .formatted(door, aantal, dag == null ? "" : " De eerste moet uiterlijk " + dag + " klaar zijn.");
    }

    private static String genoemd(String procedure, List<Genoemd> keren) {
        long aantal = keren.stream().map(Genoemd::opmerking).distinct().count();
        return "%s: u bent genoemd in %s die u nog niet hebt gelezen."
                .formatted(procedure, aantal == 1 ? "een opmerking" : aantal + " opmerkingen");
    }
}
