package nl.regelgang.procedure.aangaan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Vorm;

/** What follows from the choice of vorm, organen and deelnemers, as Dutch sentences with their articles. */
final class Vormgevolgen {

    private final Set<Partij> partijen;
    private final Regeling regeling;
    private final Hoofdstuk hoofdstuk;

    private Vormgevolgen(Set<Partij> partijen, Regeling regeling, Hoofdstuk hoofdstuk) {
        this.partijen = partijen;
        this.regeling = regeling;
        this.hoofdstuk = hoofdstuk;
    }

    /** @param regeling as it would be */
    static List<String> van(Set<Partij> partijen, Regeling regeling, LocalDate dag) {
        return new Vormgevolgen(partijen, regeling, regeling.hoofdstukOp(dag)).zinnen(dag);
    }

    private List<String> zinnen(LocalDate dag) {
        List<String> zinnen = new ArrayList<>();
        zinnen.add(
                "Het wordt een regeling tussen %s: hoofdstuk %s van de wet.".formatted(hoofdstuk.tussen(), hoofdstuk));
        zinnen.add(route());
        zinnen.add(bestuur(regeling.vorm(), partijen));
        if (regeling.vorm().heeftBegroting()) {
            regeling.bekendeToezichthouderOp(dag)
                    .ifPresent(toezichthouder -> zinnen.add("De begroting gaat later naar %s (%s)."
                            .formatted(toezichthouder.naam(), artikel("Wgr art. 34 lid 2"))));
        }
        return zinnen;
    }

    private String route() {
        if (partijen.equals(Set.of(Partij.RAAD))) {
            return "De raden besluiten zelf. Er is geen ronde van zienswijzen en geen toestemming (%s)."
                    .formatted(artikel("Wgr art. 1 lid 2"));
        }
        if (partijen.contains(Partij.RAAD)) {
            return "De raden treffen de regeling mede, dus er is geen ronde van zienswijzen (%s). Elke raad geeft wel"
                            .formatted(artikel("Wgr art. 1 lid 2"))
                    + " toestemming (%s), en raad en college besluiten allebei.".formatted(artikel("Wgr art. 1 lid 4"));
        }
        return "Elke raad krijgt het ontwerp en kan binnen acht weken na zijn eigen ontvangst een zienswijze geven (%s)."
                        .formatted(artikel("Wgr art. 1 lid 3"))
                + " Daarna is de toestemming van elke raad nodig (%s).".formatted(artikel("Wgr art. 1 lid 4"));
    }

    /** Who is in the bestuur, as one Dutch sentence. */
    static String bestuur(Vorm vorm, Set<Partij> partijen) {
        return switch (vorm) {
            case OPENBAAR_LICHAAM -> "%s (%s).".formatted(algemeenBestuur(partijen), artikelVanHetBestuur(partijen));
            case BEDRIJFSVOERINGSORGANISATIE -> "Er komt één bestuur (Wgr art. 14a).";
            case GEMEENSCHAPPELIJK_ORGAAN -> "Er komt één bestuur, geen algemeen en dagelijks bestuur (Wgr art. 15).";
            case REGELING_ZONDER_MEER -> "Er komt geen eigen bestuur en geen begroting.";
        };
    }

    /** Of an openbaar lichaam. */
    static String artikelVanHetBestuur(Set<Partij> partijen) {
        if (partijen.contains(Partij.RAAD)) {
            return "Wgr art. 13 lid 1";
        }
        if (!partijen.contains(Partij.COLLEGE)) {
            return "Wgr art. 13 lid 7";
        }
        return partijen.contains(Partij.BURGEMEESTER) ? "Wgr art. 13 lid 10" : "Wgr art. 13 lid 6";
    }

    private static String algemeenBestuur(Set<Partij> partijen) {
        if (partijen.contains(Partij.RAAD)) {
            return partijen.size() == 1
                    ? "De raden wijzen de leden van het algemeen bestuur aan uit hun midden, niet hun voorzitter"
                    : "De raden wijzen de leden van het algemeen bestuur aan: raadsleden, hun voorzitter en wethouders";
        }
        if (!partijen.contains(Partij.COLLEGE)) {
            return "De burgemeesters vormen het algemeen bestuur";
        }
        return partijen.contains(Partij.BURGEMEESTER)
                ? "Het algemeen bestuur bestaat uit leden die de colleges aanwijzen en uit de burgemeesters"
                : "De colleges wijzen de leden van het algemeen bestuur aan uit hun midden";
    }

    private Grondslag artikel(String vanHoofdstukI) {
        return hoofdstuk.toegepast(Grondslag.van(vanHoofdstukI));
    }
}
