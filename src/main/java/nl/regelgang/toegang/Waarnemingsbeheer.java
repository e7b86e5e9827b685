package nl.regelgang.toegang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.gedeeld.OrganisatieId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Arranging who does the work of somebody's functie: done by himself, by the head of his orgaan, or by a beheerder. Who is
 * no beheerder of the installation stays within one organisation.
 */
@Service
@Transactional
public class Waarnemingsbeheer {

    private static final Logger LOG = LoggerFactory.getLogger(Waarnemingsbeheer.class);
    private static final int LANGSTE_GROND = 300;

    /** The head of a griffie is its griffier, of a college the bestuurssecretaris, of a dagelijks bestuur its secretaris. */
    private static final Set<Rol> HOOFDEN = Set.of(Rol.GRIFFIER, Rol.BESTUURSSECRETARIS, Rol.DB_SECRETARIS);

    private final Toegang toegang;
    private final Functies functies;
    private final Personen personen;
    private final Waarnemingen waarnemingen;
    private final Clock klok;

    Waarnemingsbeheer(Toegang toegang, Functies functies, Personen personen, Waarnemingen waarnemingen, Clock klok) {
        this.toegang = toegang;
        this.functies = functies;
        this.personen = personen;
        this.waarnemingen = waarnemingen;
        this.klok = klok;
    }

    /** The functies for which the person may arrange a waarneming: one per person and orgaan, by orgaan and name. */
    @Transactional(readOnly = true)
    public List<Functie> teRegelen(String persoon) {
        List<Functie> eigen = toegang.functiesVan(persoon);
        Stream<Functie> vanHetHoofd = eigen.stream()
                .filter(functie -> HOOFDEN.contains(functie.rol()))
                .flatMap(functie -> functies.inOp(List.of(functie.orgaan()), vandaag()).stream());
        Stream<Functie> vanDeBeheerder = eigen.stream()
                .filter(functie -> functie.rol() == Rol.BEHEERDER)
                .flatMap(functie -> functies.allemaalVanaf(vandaag()).stream()
                        .filter(andere -> functie.orgaan().equals(Toegang.BEHEER)
                                || andere.orgaan()
                                        .organisatie()
                                        .equals(functie.orgaan().organisatie())));
        return Stream.of(eigen.stream(), vanHetHoofd, vanDeBeheerder)
                .flatMap(alle -> alle)
                .filter(functie -> functie.geldtOp(vandaag()) && Waarneming.ROLLEN.contains(functie.rol()))
                .collect(Collectors.toMap(
                        functie -> functie.orgaan() + " " + functie.persoon(),
                        functie -> functie,
                        (een, ander) -> een,
                        LinkedHashMap::new))
                .values()
                .stream()
                .sorted(Comparator.comparing(
                                (Functie functie) -> functie.orgaan().toString())
                        .thenComparing(Functie::persoon))
                .toList();
    }

    /** Who can be waarnemer in this orgaan when the person arranges it, by name. */
    @Transactional(readOnly = true)
    public List<Persoon> mogelijkeWaarnemers(OrgaanId orgaan, String persoon) {
        boolean overal = toegang.isBeheerder(persoon);
        return functies.allemaalVanaf(vandaag()).stream()
                .filter(functie -> functie.geldtOp(vandaag()))
                .filter(functie -> overal || functie.orgaan().organisatie().equals(orgaan.organisatie()))
                .map(Functie::persoon)
                .distinct()
                .flatMap(id -> personen.vind(id).stream())
                .sorted(Comparator.comparing(Persoon::naam).thenComparing(Persoon::id))
                .toList();
    }

    /** What the person may know of, today or later: in his own organen, what he does himself, and for a beheerder all. */
    @Transactional(readOnly = true)
    public List<Waarneming> zichtbaar(String persoon) {
        LocalDate vandaag = vandaag();
        if (toegang.isBeheerder(persoon)) {
            return waarnemingen.alleVanaf(vandaag);
        }
        Set<OrganisatieId> beheerd = toegang.functiesVan(persoon).stream()
                .filter(functie ->
                        functie.rol() == Rol.BEHEERDER && functie.orgaan().soort() == OrgaanSoort.BEHEER)
                .map(functie -> functie.orgaan().organisatie())
                .collect(Collectors.toSet());
        Set<OrgaanId> organen = toegang.organenVan(persoon);
        return waarnemingen.alleVanaf(vandaag).stream()
                .filter(een -> organen.contains(een.orgaan())
                        || beheerd.contains(een.orgaan().organisatie())
                        || een.waarnemer().equals(persoon))
                .toList();
    }

    public boolean magBeeindigen(Waarneming waarneming, String persoon) {
        return teRegelen(persoon).stream().anyMatch(functie -> isVan(functie, waarneming));
    }

    /**
     * @throws NietGevonden when the person may not arrange this for that functie
     * @throws OngeldigeInvoer per field, when it cannot hold
     */
    public void regel(Waarneming nieuw, String door) {
        eisRecht(nieuw, door);
        Map<String, String> fouten = fouten(nieuw, door);
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
        waarnemingen.bewaar(nieuw, door, klok.instant());
        LOG.info("{} lets {} do the work of {} in {}", door, nieuw.waarnemer(), nieuw.persoon(), nieuw.orgaan());
    }

    /**
     * From now on the waarnemer sees nothing more; what he did stays.
     *
     * @throws NietGevonden when there is none, or the person may not end it
     */
    public void beeindig(UUID id, String door) {
        Waarneming waarneming =
                waarnemingen.vind(id, vandaag()).orElseThrow(() -> new NietGevonden("waarneming " + id));
        eisRecht(waarneming, door);
        waarnemingen.beeindig(id, door, klok.instant());
        LOG.info("{} ended the waarneming {}", door, id);
    }

    private void eisRecht(Waarneming waarneming, String door) {
        if (!magBeeindigen(waarneming, door)) {
            throw new NietGevonden("functie of " + waarneming.persoon() + " in " + waarneming.orgaan());
        }
    }

    private static boolean isVan(Functie functie, Waarneming waarneming) {
        return functie.orgaan().equals(waarneming.orgaan()) && functie.persoon().equals(waarneming.persoon());
    }

    private Map<String, String> fouten(Waarneming nieuw, String door) {
        Map<String, String> fouten = new LinkedHashMap<>();
        if (nieuw.waarnemer().equals(nieuw.persoon())
                || mogelijkeWaarnemers(nieuw.orgaan(), door).stream()
                        .noneMatch(een -> een.id().equals(nieuw.waarnemer()))) {
            fouten.put(
                    "waarnemer",
                    "Kies een ander uit dezelfde organisatie. Waarneming door iemand van buiten regelt een beheerder.");
        }
        if (!nieuw.tot().isAfter(nieuw.van()) || !nieuw.tot().isAfter(vandaag())) {
            fouten.put("totEnMet", "De laatste dag ligt niet voor de eerste, en niet in het verleden.");
        }
        if (nieuw.grond().isBlank() || nieuw.grond().length() > LANGSTE_GROND) {
            fouten.put("grond", "Schrijf in hoogstens " + LANGSTE_GROND + " tekens op waarop de waarneming rust.");
        }
        if (fouten.isEmpty() && isDubbel(nieuw)) {
            fouten.put("waarnemer", "Deze waarneming is voor een deel van deze dagen al geregeld.");
        }
        return fouten;
    }

    private boolean isDubbel(Waarneming nieuw) {
        return waarnemingen.inVanaf(List.of(nieuw.orgaan()), vandaag()).stream()
                .anyMatch(een -> een.overlapt(nieuw)
                        && een.persoon().equals(nieuw.persoon())
                        && een.waarnemer().equals(nieuw.waarnemer())
                        && (een.regeling() == null || een.regeling().equals(nieuw.regeling())));
    }

    private LocalDate vandaag() {
        return Dagen.vandaag(klok);
    }
}
