package nl.regelgang.regeling;

import static nl.regelgang.regeling.Deelnemerkeuze.OPEN;
import static nl.regelgang.regeling.Deelnemerkeuze.TEGEN;
import static nl.regelgang.regeling.Deelnemerkeuze.VOOR;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.regelgang.gedeeld.Aantal;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.Drempeluitkomst.Soort;
import nl.regelgang.regeling.Stemregels.Meerderheid;

/** One count of besluiten of the deelnemers against a drempel, written down line by line. */
final class Drempeltoets {

    private final Regelingbesluit besluit;
    private final Drempel drempel;
    private final Stemgewichten gewichten;
    private final List<Organisatie> deelnemers;
    private final Map<OrganisatieId, Deelnemerkeuze> keuzes;
    private final List<String> berekening = new ArrayList<>();
    private final List<String> ontbreekt = new ArrayList<>();
    private final List<Soort> uitkomsten = new ArrayList<>();

    Drempeltoets(
            Regelingbesluit besluit,
            Drempel drempel,
            Stemgewichten gewichten,
            List<Organisatie> deelnemers,
            Map<OrganisatieId, Deelnemerkeuze> keuzes) {
        this.besluit = besluit;
        this.drempel = drempel;
        this.gewichten = gewichten;
        this.deelnemers = deelnemers.stream()
                .sorted(Comparator.comparing(Organisatie::naam))
                .toList();
        this.keuzes = keuzes;
    }

    Drempeluitkomst uitkomst() {
        berekening.add("%s: %d voor, %d tegen, %d nog niet besloten."
                .formatted(
                        Aantal.van(deelnemers.size(), "deelnemer", "deelnemers"),
                        aantal(VOOR),
                        aantal(TEGEN),
                        aantal(OPEN)));
        if (!drempel.telt()) {
            ontbreekt.add("Drempel voor " + besluit.naam());
        }
        telDeelnemers();
        if (drempel.stemmen() != null) {
            tel(
                    drempel.stemmen(),
                    "stemmen",
                    "",
                    deelnemer -> gewichten.stemmenVan(deelnemer.id()),
                    this::zonderStemmen);
        }
        if (drempel.inwoners() != null) {
            tel(
                    drempel.inwoners(),
                    "inwoners",
                    peildatum(),
                    deelnemer -> gewichten.inwonersVan(deelnemer.id()),
                    wie -> "Inwoners van " + wie.naam());
        }
        drempel.instemmingVan().stream().sorted().forEach(this::vraagInstemming);
        Soort soort = samen();
        berekening.add(slot(soort));
        return new Drempeluitkomst(soort, berekening, ontbreekt);
    }

    private void telDeelnemers() {
        if (drempel.deelnemers() != null) {
            int nodig = drempel.deelnemers().nodig(deelnemers.size());
            toets(
                    Regelwoorden.deel(drempel.deelnemers(), Aantal.van(deelnemers.size(), "deelnemer", "deelnemers"))
                            + ", dus " + nodig,
                    nodig,
                    aantal(VOOR),
                    aantal(OPEN),
                    "deelnemers");
        }
        if (drempel.aantal() != null) {
            toets(
                    "ten minste " + Aantal.van(drempel.aantal(), "deelnemer", "deelnemers"),
                    drempel.aantal(),
                    aantal(VOOR),
                    aantal(OPEN),
                    "deelnemers");
        }
    }

    private void tel(
            Meerderheid deel,
            String wat,
            String bij,
            Function<Organisatie, Optional<Integer>> gewicht,
            Function<Organisatie, String> cel) {
        List<Organisatie> zonder = deelnemers.stream()
                .filter(deelnemer -> gewicht.apply(deelnemer).isEmpty())
                .toList();
        if (!zonder.isEmpty()) {
            zonder.forEach(deelnemer -> ontbreekt.add(cel.apply(deelnemer)));
            berekening.add("Nodig: %s. Dat is niet te bepalen, omdat niet alle %s zijn ingevuld."
                    .formatted(Regelwoorden.deel(deel, wat), wat));
            return;
        }
        int alle = som(gewicht, EnumSet.allOf(Deelnemerkeuze.class));
        int nodig = deel.nodig(alle);
        toets(
                "%s%s, dus %s".formatted(Regelwoorden.deel(deel, getal(alle) + " " + wat), bij, getal(nodig)),
                nodig,
                som(gewicht, EnumSet.of(VOOR)),
                som(gewicht, EnumSet.of(OPEN)),
                wat);
    }

    private int som(Function<Organisatie, Optional<Integer>> gewicht, Set<Deelnemerkeuze> van) {
        return deelnemers.stream()
                .filter(deelnemer -> van.contains(keuzeVan(deelnemer)))
                .mapToInt(deelnemer -> gewicht.apply(deelnemer).orElseThrow())
                .sum();
    }

    private void toets(String eis, int nodig, int voor, int open, String wat) {
        Soort soort = voor >= nodig ? Soort.GEHAALD : voor + open >= nodig ? Soort.NOG_OPEN : Soort.NIET_GEHAALD;
        uitkomsten.add(soort);
        berekening.add("Nodig: %s. Voor: %s %s%s. %s"
                .formatted(
                        eis,
                        getal(voor),
                        wat,
                        open == 0 ? "" : ", en " + getal(open) + " nog niet besloten",
                        woord(soort)));
    }

    private void vraagInstemming(OrganisatieId wie) {
        Optional<Organisatie> deelnemer =
                deelnemers.stream().filter(een -> een.id().equals(wie)).findFirst();
        if (deelnemer.isEmpty()) {
            ontbreekt.add("Instemming van " + wie + ", dat geen deelnemer is");
            return;
        }
        Soort soort =
                switch (keuzeVan(deelnemer.get())) {
                    case VOOR -> Soort.GEHAALD;
                    case TEGEN -> Soort.NIET_GEHAALD;
                    case OPEN -> Soort.NOG_OPEN;
                };
        uitkomsten.add(soort);
        berekening.add("Nodig: instemming van " + deelnemer.get().naam() + ". " + woord(soort));
    }

    private Soort samen() {
        if (uitkomsten.contains(Soort.NIET_GEHAALD)) {
            return Soort.NIET_GEHAALD;
        }
        if (!ontbreekt.isEmpty()) {
            return Soort.NIET_TE_BEPALEN;
        }
        return uitkomsten.contains(Soort.NOG_OPEN) ? Soort.NOG_OPEN : Soort.GEHAALD;
    }

    private String slot(Soort soort) {
        return switch (soort) {
            case GEHAALD -> "De drempel is gehaald: de " + besluit.naam() + " gaat door.";
            case NIET_GEHAALD -> "De drempel is niet gehaald: de " + besluit.naam() + " gaat niet door.";
            case NOG_OPEN -> "De uitkomst hangt af van wie nog niet heeft besloten.";
            case NIET_TE_BEPALEN ->
                "De uitkomst is niet te bepalen. Niet ingevuld: " + String.join("; ", ontbreekt) + ".";
        };
    }

    private static String woord(Soort soort) {
        return switch (soort) {
            case GEHAALD -> "Gehaald.";
            case NIET_GEHAALD -> "Niet gehaald.";
            case NOG_OPEN, NIET_TE_BEPALEN -> "Nog niet gehaald.";
        };
    }

    private String zonderStemmen(Organisatie deelnemer) {
        if (gewichten.wijze() == Stemgewichten.Wijze.VAST) {
            return "Stemmen van " + deelnemer.naam();
        }
        return gewichten
                .inwonersVan(deelnemer.id())
                .map(inwoners -> "Inwonersklasse voor %s inwoners (%s)".formatted(getal(inwoners), deelnemer.naam()))
                .orElse("Inwoners van " + deelnemer.naam());
    }

    private String peildatum() {
        return gewichten.peildatum() == null ? "" : " (op " + Dagen.voluit(gewichten.peildatum()) + ")";
    }

    private int aantal(Deelnemerkeuze keuze) {
        return (int) deelnemers.stream()
                .filter(deelnemer -> keuzeVan(deelnemer) == keuze)
                .count();
    }

    private Deelnemerkeuze keuzeVan(Organisatie deelnemer) {
        return keuzes.getOrDefault(deelnemer.id(), OPEN);
    }

    private static String getal(int getal) {
        return Aantal.getal(getal);
    }
}
