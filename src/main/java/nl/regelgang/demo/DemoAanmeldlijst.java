package nl.regelgang.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.OrganisatieSoort;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.toegang.Functie;
import nl.regelgang.toegang.Mensen;
import nl.regelgang.toegang.Toegang;
import nl.regelgang.web.Aanmeldlijst;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people per organisation: first the regelingen, where a procedure begins, and last those who belong to none. */
@Component
@Profile("demo")
class DemoAanmeldlijst implements Aanmeldlijst {

    private static final List<OrganisatieSoort> VOLGORDE = List.of(
            OrganisatieSoort.SAMENWERKINGSORGAAN,
            OrganisatieSoort.GEMEENTE,
            OrganisatieSoort.WATERSCHAP,
            OrganisatieSoort.PROVINCIE);

    private final Mensen mensen;
    private final Toegang toegang;
    private final Regelingen regelingen;
    private final Clock klok;

    DemoAanmeldlijst(Mensen mensen, Toegang toegang, Regelingen regelingen, Clock klok) {
        this.mensen = mensen;
        this.toegang = toegang;
        this.regelingen = regelingen;
        this.klok = klok;
    }

    private record Plaats(int volgorde, String naam) {}

    @Override
    public List<Groep> groepen(String zoek) {
        String gezocht = zoek.strip().toLowerCase(Locale.ROOT);
        LocalDate vandaag = Dagen.vandaag(klok);
        Map<Plaats, List<Functie>> perPlaats = new LinkedHashMap<>();
        mensen.functiesVanNuOfLater().stream()
                .filter(functie -> functie.geldtOp(vandaag))
                .collect(groupingBy(functie -> functie.orgaan().organisatie()))
                .forEach((organisatie, functies) -> perPlaats.put(plaats(organisatie), functies));
        return perPlaats.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparingInt(Plaats::volgorde).thenComparing(Plaats::naam)))
                .map(plaats -> groep(plaats.getKey().naam(), plaats.getValue(), gezocht))
                .filter(groep -> !groep.mensen().isEmpty())
                .toList();
    }

    private Plaats plaats(OrganisatieId id) {
        if (id.equals(Toegang.BEHEER.organisatie())) {
            return new Plaats(VOLGORDE.size() + 1, "Functioneel beheer");
        }
        Optional<Organisatie> organisatie = regelingen.organisatie(id);
        int volgorde = organisatie.map(o -> VOLGORDE.indexOf(o.soort())).orElse(-1);
        String naam = organisatie.map(Organisatie::naam).orElse("Toezicht: " + id);
        return new Plaats(volgorde < 0 ? VOLGORDE.size() : volgorde, naam);
    }

    private Groep groep(String naam, List<Functie> functies, String gezocht) {
        Map<String, List<Functie>> perPersoon = functies.stream()
                .sorted(Comparator.comparing(Functie::rol))
                .collect(groupingBy(Functie::persoon, LinkedHashMap::new, toList()));
        List<Keuze> keuzes = perPersoon.entrySet().stream()
                .flatMap(wie -> toegang.persoon(wie.getKey()).stream()
                        .map(persoon -> new Keuze(persoon, titels(naam, wie.getValue()))))
                .filter(keuze -> (naam + " " + keuze.persoon().naam() + " " + keuze.functies())
                        .toLowerCase(Locale.ROOT)
                        .contains(gezocht))
                .toList();
        return new Groep(naam, keuzes);
    }

    /** Without the name of the organisation, which stands above the group. */
    private static String titels(String organisatie, List<Functie> functies) {
        String kort = organisatie.replaceFirst("^(Gemeente|Provincie|Waterschap) ", "");
        return functies.stream()
                .map(functie -> functie.titel().replace(" " + organisatie, "").replace(" " + kort, ""))
                .collect(joining(", "));
    }
}
