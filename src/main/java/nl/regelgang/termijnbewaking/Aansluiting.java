package nl.regelgang.termijnbewaking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regelgang.procesmotor.Wachtplaatsen;
import nl.regelgang.procesmotor.Wachtplaatsen.Wachtplaats;
import nl.regelgang.termijnbewaking.Verschillen.Open;
import nl.regelgang.termijnbewaking.Verschillen.Verschil;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares register and engine, both ways: every open term belongs to a process that still waits for something, and
 * every step with a last day to an open term. A difference is shown to a person and never repaired by itself, because
 * the application cannot know which of the two is right.
 */
@Service
class Aansluiting {

    private final Verschillen verschillen;
    private final Wachtplaatsen wachtplaatsen;
    private final Clock klok;

    Aansluiting(Verschillen verschillen, Wachtplaatsen wachtplaatsen, Clock klok) {
        this.verschillen = verschillen;
        this.wachtplaatsen = wachtplaatsen;
        this.klok = klok;
    }

    /**
     * Once a day.
     *
     * @throws org.springframework.dao.DuplicateKeyException when another node was first
     */
    @Transactional
    public void vergelijk(LocalDate dag) {
        if (!verschillen.gedaan(dag)) {
            verschillen.begin(dag, klok.instant());
            verschillen.vervang(dag, zoek(), klok.instant());
        }
    }

    /** Now, because a beheerder asks. */
    @Transactional
    public void vergelijkNu(LocalDate dag) {
        if (!verschillen.gedaan(dag)) {
            verschillen.begin(dag, klok.instant());
        }
        verschillen.vervang(dag, zoek(), klok.instant());
    }

    /** What people do meanwhile can look like a difference, so only what is there twice is one. */
    private List<Verschil> zoek() {
        List<Verschil> eerst = vind();
        if (eerst.isEmpty()) {
            return eerst;
        }
        Set<Verschil> nogSteeds = new HashSet<>(vind());
        return eerst.stream().filter(nogSteeds::contains).toList();
    }

    private List<Verschil> vind() {
        List<Open> open = verschillen.open();
        List<Wachtplaats> wachtend = wachtplaatsen.alle();
        return Stream.concat(zonderStap(open, wachtend), zonderTermijn(open, wachtend))
                .toList();
    }

    private static Stream<Verschil> zonderStap(List<Open> open, List<Wachtplaats> wachtend) {
        Set<String> levend = wachtend.stream().map(Wachtplaats::sleutel).collect(Collectors.toSet());
        Map<String, Verschil> perOnderdeel = new LinkedHashMap<>();
        open.stream()
                .filter(termijn -> !levend.contains(termijn.onderdeel().toString()))
                .forEach(termijn -> perOnderdeel.merge(
                        termijn.onderdeel().toString(),
                        new Verschil(
                                termijn.onderdeel().toString(),
                                "ZONDER_STAP",
                                "“" + termijn.omschrijving() + "” staat open, maar geen procedure wacht erop.",
                                termijn.dossier()),
                        (eerste, volgende) -> new Verschil(
                                eerste.onderdeel(),
                                eerste.soort(),
                                eerste.omschrijving() + " " + volgende.omschrijving(),
                                eerste.dossier())));
        return perOnderdeel.values().stream();
    }

    private static Stream<Verschil> zonderTermijn(List<Open> open, List<Wachtplaats> wachtend) {
        Set<String> metTermijn = open.stream()
                .flatMap(termijn -> Stream.of(termijn.onderdeel(), termijn.dossier()))
                .map(String::valueOf)
                .collect(Collectors.toSet());
        Map<String, Verschil> perSleutel = new LinkedHashMap<>();
        wachtend.stream()
                .filter(plaats -> plaats.metTermijn() && !metTermijn.contains(plaats.sleutel()))
                .forEach(plaats -> perSleutel.putIfAbsent(
                        plaats.sleutel(),
                        new Verschil(
                                plaats.sleutel(),
                                "ZONDER_TERMIJN",
                                "De stap “" + plaats.naam()
                                        + "” heeft een uiterste dag, maar staat niet in het register.",
                                null)));
        return perSleutel.values().stream();
    }
}
