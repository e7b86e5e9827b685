package nl.regelgang.vergaderkalender;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Dagen;

/**
 * What taking over the lines of a file does to a calendar. Worked out once to show it and once more, with the calendar
 * locked, to do it.
 */
final class Overname {

    /** What happens with a line. */
    enum Gevolg {
        NIEUW("nieuw"),
        AANWEZIG("staat er al"),
        GEWIJZIGD("aanleverdatum wijzigt"),
        VERVALT("verdwijnt uit de kalender"),
        GEEN("wordt niet overgenomen");

        private final String naam;

        Gevolg(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }
    }

    private final Orgaankalender kalender;
    private final List<Inleesregel> regels;
    private final LocalDate vandaag;
    private final List<Kalenderpunt> toe = new ArrayList<>();
    private final List<Vergadering> gewijzigd = new ArrayList<>();
    private final Set<Kalenderpunt> weg = new LinkedHashSet<>();
    private final Set<UUID> herkend = new HashSet<>();
    private final List<Kalenderpunt> ontbrekend;
    private final List<Gevolg> gevolgen = new ArrayList<>();
    private final Map<String, String> fouten = new LinkedHashMap<>();

    private Overname(Orgaankalender kalender, List<Inleesregel> regels, LocalDate vandaag) {
        this.kalender = kalender;
        this.regels = regels;
        this.vandaag = vandaag;
        herken();
        this.ontbrekend = ontbrekend();
    }

    /**
     * @param vervang whether what stands in the calendar from today on, in the period of the file, and not in the file,
     *     disappears
     */
    static Overname van(Orgaankalender kalender, List<Inleesregel> regels, boolean vervang, LocalDate vandaag) {
        Overname overname = new Overname(kalender, regels, vandaag);
        if (vervang) {
            overname.weg.addAll(overname.ontbrekend);
        }
        for (int nummer = 0; nummer < regels.size(); nummer++) {
            overname.gevolgen.add(overname.gevolg(regels.get(nummer), Voorbeeld.veld(nummer)));
        }
        return overname;
    }

    List<Kalenderpunt> toe() {
        return toe;
    }

    List<Vergadering> gewijzigd() {
        return gewijzigd;
    }

    Set<Kalenderpunt> weg() {
        return weg;
    }

    /** From today on in the period of the file, and not in the file. */
    List<Kalenderpunt> nietInBestand() {
        return ontbrekend;
    }

    Gevolg gevolg(int nummer) {
        return gevolgen.get(nummer);
    }

    /** Per field of the page what cannot be taken over. */
    Map<String, String> fouten() {
        return fouten;
    }

    private void herken() {
        for (Inleesregel regel : regels) {
            switch (regel.keuze()) {
                case VERGADERING -> bestaande(regel).map(Vergadering::id).ifPresent(herkend::add);
                case RECES -> bestaandReces(regel).map(Reces::id).ifPresent(herkend::add);
                case VERVALLEN ->
                    vervallen(regel).ifPresent(punt -> {
                        herkend.add(punt.id());
                        weg.add(punt);
                    });
                case NIET -> {
                    bestaande(regel).map(Vergadering::id).ifPresent(herkend::add);
                    bestaandReces(regel).map(Reces::id).ifPresent(herkend::add);
                }
            }
        }
    }

    private List<Kalenderpunt> ontbrekend() {
        LocalDate eerste = regels.stream()
                .map(Inleesregel::van)
                .min(Comparator.naturalOrder())
                .filter(dag -> dag.isAfter(vandaag))
                .orElse(vandaag);
        LocalDate laatste = regels.stream()
                .map(Inleesregel::van)
                .max(Comparator.naturalOrder())
                .orElse(vandaag);
        return Stream.<Kalenderpunt>concat(kalender.vergaderingen().stream(), kalender.recessen().stream())
                .filter(punt -> !herkend.contains(punt.id()))
                .filter(punt -> !punt.begin().isBefore(eerste) && !punt.begin().isAfter(laatste))
                .sorted(Comparator.comparing(Kalenderpunt::begin))
                .toList();
    }

    private Gevolg gevolg(Inleesregel regel, String veld) {
        return switch (regel.keuze()) {
            case VERGADERING -> vergadering(regel, veld);
            case RECES -> reces(regel, veld);
            case VERVALLEN -> vervallen(regel).isPresent() ? Gevolg.VERVALT : Gevolg.GEEN;
            case NIET -> Gevolg.GEEN;
        };
    }

    private Gevolg vergadering(Inleesregel regel, String veld) {
        Vergadering nieuw = regel.vergadering();
        Optional<Vergadering> bestaande = bestaande(regel);
        if (bestaande.isPresent()) {
            return aanwezig(bestaande.get(), nieuw);
        }
        boolean dubbel = toe.stream().anyMatch(punt -> punt instanceof Vergadering ander && nieuw.isZelfdeAls(ander));
        if (dubbel) {
            fouten.put(veld, "Regel " + regel.nummer() + ": deze vergadering staat twee keer in het bestand.");
            return Gevolg.GEEN;
        }
        toe.add(nieuw);
        return Gevolg.NIEUW;
    }

    private Gevolg aanwezig(Vergadering bestaande, Vergadering nieuw) {
        LocalDate aanleverdatum = nieuw.aanleverdatum();
        if (aanleverdatum == null || Objects.equals(aanleverdatum, bestaande.aanleverdatum())) {
            return Gevolg.AANWEZIG;
        }
        gewijzigd.add(new Vergadering(
                bestaande.id(), bestaande.datum(), bestaande.begintijd(), aanleverdatum, bestaande.omschrijving()));
        return Gevolg.GEWIJZIGD;
    }

    private Gevolg reces(Inleesregel regel, String veld) {
        if (bestaandReces(regel).isPresent()) {
            return Gevolg.AANWEZIG;
        }
        Reces nieuw = regel.reces();
        Set<Reces> blijvend = kalender.recessen().stream()
                .filter(reces -> !weg.contains(reces))
                .collect(toSet());
        Optional<Reces> ander = Stream.concat(
                        blijvend.stream(),
                        toe.stream().filter(Reces.class::isInstance).map(Reces.class::cast))
                .filter(nieuw::overlapt)
                .findFirst();
        if (ander.isPresent()) {
            fouten.put(
                    veld,
                    "Regel %d: dit reces overlapt met ‘%s’ (%s tot en met %s). Kies ‘niet overnemen’, of pas dat reces aan."
                            .formatted(
                                    regel.nummer(),
                                    ander.get().omschrijving(),
                                    Dagen.kort(ander.get().van()),
                                    Dagen.kort(ander.get().totEnMet())));
            return Gevolg.GEEN;
        }
        toe.add(nieuw);
        return Gevolg.NIEUW;
    }

    private Optional<Vergadering> bestaande(Inleesregel regel) {
        Vergadering gezocht = regel.vergadering();
        return kalender.vergaderingen().stream().filter(gezocht::isZelfdeAls).findFirst();
    }

    private Optional<Reces> bestaandReces(Inleesregel regel) {
        Reces gezocht = regel.reces();
        return kalender.recessen().stream().filter(gezocht::isZelfdeAls).findFirst();
    }

    /** What stands in the calendar for it: of that hour the one with that title, or the only one. */
    private Optional<Vergadering> vervallen(Inleesregel regel) {
        Vergadering gezocht = regel.vergadering();
        List<Vergadering> opMoment = kalender.vergaderingen().stream()
                .filter(gezocht::opZelfdeMomentAls)
                .toList();
        String titel = Keuze.zonderVervallen(regel.omschrijving());
        return opMoment.stream()
                .filter(vergadering -> vergadering.omschrijving().equalsIgnoreCase(titel))
                .findFirst()
                .or(() -> opMoment.size() == 1 ? Optional.of(opMoment.get(0)) : Optional.empty());
    }
}
