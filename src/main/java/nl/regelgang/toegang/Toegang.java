package nl.regelgang.toegang;

import static java.util.stream.Collectors.toCollection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import org.springframework.stereotype.Service;

/** Who may do what, today. Everything that is not answered with yes here is refused. */
@Service
public class Toegang {

    /** The orgaan of those who look after this installation; it belongs to no organisation of the register. */
    public static final OrgaanId BEHEER = OrgaanId.van("rg1/beheer");

    private final Personen personen;
    private final Functies functies;
    private final Waarnemingen waarnemingen;
    private final Clock klok;

    Toegang(Personen personen, Functies functies, Waarnemingen waarnemingen, Clock klok) {
        this.personen = personen;
        this.functies = functies;
        this.waarnemingen = waarnemingen;
        this.klok = klok;
    }

    public Optional<Persoon> persoon(String persoon) {
        return personen.vind(persoon);
    }

    /** The names of these people, by id; without those who are not known any more. */
    public Map<String, String> namen(Collection<String> personenIds) {
        return personen.namen(personenIds);
    }

    /** The functies that hold today. */
    public List<Functie> functiesVan(String persoon) {
        return functies.vanOp(persoon, vandaag());
    }

    /** The organen in which the person has a functie today. */
    public Set<OrgaanId> organenVan(String persoon) {
        return functiesVan(persoon).stream().map(Functie::orgaan).collect(toCollection(LinkedHashSet::new));
    }

    public boolean heeftFunctieIn(String persoon, OrgaanId orgaan) {
        return organenVan(persoon).contains(orgaan);
    }

    /** Whether the person looks after this installation; a beheerder of an organisation only does so for that. */
    public boolean isBeheerder(String persoon) {
        return functiesVan(persoon).stream()
                .anyMatch(functie ->
                        functie.rol() == Rol.BEHEERDER && functie.orgaan().equals(BEHEER));
    }

    /** Everybody with a functie in the orgaan today, by name; with one of the roles, when roles are given. */
    public List<Persoon> metFunctieIn(OrgaanId orgaan, Rol... rollen) {
        Set<Rol> gevraagd = Set.copyOf(Arrays.asList(rollen));
        Set<String> gevonden = functies.inOp(List.of(orgaan), vandaag()).stream()
                .filter(functie -> gevraagd.isEmpty() || gevraagd.contains(functie.rol()))
                .map(Functie::persoon)
                .collect(Collectors.toSet());
        return opNaam(gevonden);
    }

    /**
     * As what the person can do tasks today: first his own functies, then those that he waarneemt. There is no chain: who
     * does the work of a waarnemer gets only what is the waarnemer's own, and a functie that ended gives nothing.
     */
    public List<Hoedanigheid> hoedanigheden(String persoon) {
        LocalDate vandaag = vandaag();
        return Stream.concat(
                        functies.vanOp(persoon, vandaag).stream().map(functie -> new Hoedanigheid(functie, null)),
                        waarnemingen.doorOp(persoon, vandaag).stream().flatMap(this::waargenomen))
                .toList();
    }

    private Stream<Hoedanigheid> waargenomen(Waarneming waarneming) {
        return functies.vanOp(waarneming.persoon(), vandaag()).stream()
                .filter(functie -> functie.orgaan().equals(waarneming.orgaan()))
                .filter(functie -> Waarneming.ROLLEN.contains(functie.rol()))
                .map(functie -> new Hoedanigheid(functie, waarneming));
    }

    /** The organen for which the person can do tasks of this regeling today, also as waarnemer. */
    public Set<OrgaanId> organenVoor(String persoon, RegelingId regeling) {
        return hoedanigheden(persoon).stream()
                .filter(een -> een.geldtVoor(regeling))
                .map(Hoedanigheid::orgaan)
                .collect(toCollection(LinkedHashSet::new));
    }

    /** Whose tasks the person may see today. */
    public Werkgebied werkgebied(String persoon) {
        Set<OrgaanId> geheel = new LinkedHashSet<>();
        Map<OrgaanId, Set<RegelingId>> perRegeling = new HashMap<>();
        Set<OrganisatieId> organisaties = new HashSet<>();
        for (Hoedanigheid een : hoedanigheden(persoon)) {
            RegelingId regeling =
                    een.waarneming() == null ? null : een.waarneming().regeling();
            if (een.waarneming() == null) {
                organisaties.add(een.orgaan().organisatie());
            }
            if (regeling == null) {
                geheel.add(een.orgaan());
            } else {
                perRegeling
                        .computeIfAbsent(een.orgaan(), orgaan -> new HashSet<>())
                        .add(regeling);
            }
        }
        perRegeling.keySet().removeAll(geheel);
        return new Werkgebied(geheel, perRegeling, organisaties);
    }

    /** The waarnemingen that hold today of functies in this orgaan, by whom they replace; of one regeling or of all. */
    public List<Waarneming> waarnemingenIn(OrgaanId orgaan) {
        LocalDate vandaag = vandaag();
        return waarnemingen.inVanaf(List.of(orgaan), vandaag).stream()
                .filter(een ->
                        een.geldtOp(vandaag) && waargenomen(een).findAny().isPresent())
                .toList();
    }

    /**
     * Everybody who can do tasks of this regeling for an orgaan today, also as waarnemer, by name. With a fixed number of
     * questions, however many organen there are; nearly: a waarnemer is looked at by himself.
     */
    public Map<OrgaanId, List<Persoon>> metWerkVoor(Collection<OrgaanId> organen, RegelingId regeling) {
        Map<OrgaanId, Set<String>> mensen = new HashMap<>();
        functies.inOp(organen, vandaag()).forEach(functie -> bij(mensen, functie.orgaan(), functie.persoon()));
        waarnemingen.inVanaf(organen, vandaag()).stream()
                .filter(een -> organenVoor(een.waarnemer(), regeling).contains(een.orgaan()))
                .forEach(een -> bij(mensen, een.orgaan(), een.waarnemer()));
        List<Persoon> bekend =
                opNaam(mensen.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        Map<OrgaanId, List<Persoon>> uit = new LinkedHashMap<>();
        organen.forEach(orgaan -> {
            Set<String> wie = mensen.getOrDefault(orgaan, Set.of());
            uit.put(
                    orgaan,
                    bekend.stream()
                            .filter(persoon -> wie.contains(persoon.id()))
                            .toList());
        });
        return uit;
    }

    private static void bij(Map<OrgaanId, Set<String>> mensen, OrgaanId orgaan, String persoon) {
        mensen.computeIfAbsent(orgaan, eerste -> new HashSet<>()).add(persoon);
    }

    private List<Persoon> opNaam(Set<String> wie) {
        return personen.vind(wie).stream()
                .sorted(Comparator.comparing(Persoon::naam).thenComparing(Persoon::id))
                .toList();
    }

    /** The person as the journaal keeps him when he acts in this hoedanigheid: a waarnemer "namens" another, and why. */
    public Handelend handelend(String persoon, Hoedanigheid als) {
        Waarneming waarneming = als.waarneming();
        String titel = als.functie().titel();
        String functie = waarneming == null
                ? titel
                : "waarnemend " + titel + ", namens " + naam(waarneming.persoon()) + ", op grond van "
                        + waarneming.grond();
        return new Handelend(persoon, naam(persoon), functie, als.orgaan());
    }

    /**
     * The person as the journaal keeps him when he acts for this orgaan.
     *
     * @throws nl.regelgang.gedeeld.NietGevonden when he has no functie there today
     */
    public Handelend handelend(String persoon, OrgaanId namens) {
        Functie functie = functiesVan(persoon).stream()
                .filter(kandidaat -> kandidaat.orgaan().equals(namens))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("functie of " + persoon + " in " + namens));
        return handelend(persoon, new Hoedanigheid(functie, null));
    }

    private String naam(String persoon) {
        return personen.vind(persoon).map(Persoon::naam).orElse(persoon);
    }

    private LocalDate vandaag() {
        return Dagen.vandaag(klok);
    }
}
