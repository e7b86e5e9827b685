package nl.regelgang.toegang;

import static java.util.stream.Collectors.toCollection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrgaanId;
import org.springframework.stereotype.Service;

/** Who may do what, today. Everything that is not answered with yes here is refused. */
@Service
public class Toegang {

    /** The orgaan of those who look after this installation; it belongs to no organisation of the register. */
    public static final OrgaanId BEHEER = OrgaanId.van("rg1/beheer");

    private final Personen personen;
    private final Functies functies;
    private final Clock klok;

    Toegang(Personen personen, Functies functies, Clock klok) {
        this.personen = personen;
        this.functies = functies;
        this.klok = klok;
    }

    public Optional<Persoon> persoon(String persoon) {
        return personen.vind(persoon);
    }

    /** The names of these people, by id; without those who are not known any more. */
    public Map<String, String> namen(Collection<String> personenIds) {
        return personenIds.isEmpty() ? Map.of() : personen.namen(personenIds);
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
        return functies.inOp(orgaan, vandaag()).stream()
                .filter(functie -> gevraagd.isEmpty() || gevraagd.contains(functie.rol()))
                .map(Functie::persoon)
                .distinct()
                .flatMap(persoon -> personen.vind(persoon).stream())
                .sorted(Comparator.comparing(Persoon::naam).thenComparing(Persoon::id))
                .toList();
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
        String naam = personen.vind(persoon).map(Persoon::naam).orElse(persoon);
        return new Handelend(persoon, naam, functie.titel(), namens);
    }

    private LocalDate vandaag() {
        return Dagen.vandaag(klok);
    }
}
