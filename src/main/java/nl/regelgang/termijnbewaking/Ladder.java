package nl.regelgang.termijnbewaking;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import nl.regelgang.toegang.Waarneming;
import org.jspecify.annotations.Nullable;

/**
 * Who hears of a term: the person who has the work, then everybody in the orgaan, then the secretaris or griffier of the
 * organisation, then its own beheerder, or that of the installation where it has none. Whoever waarneemt hears what the
 * other hears. Where nobody is known the next rung hears it, so that somebody always does. Made for one round, and
 * remembers in it whom it looked up.
 */
class Ladder {

    private final Toegang toegang;
    private final Map<Groep, Set<String>> mensen = new HashMap<>();
    private final Map<OrgaanId, List<Waarneming>> waarnemingen = new HashMap<>();

    Ladder(Toegang toegang) {
        this.toegang = toegang;
    }

    /** People with one of these roles in an orgaan; with any, when none is given. */
    private record Groep(OrgaanId orgaan, List<Rol> rollen) {

        static Groep in(OrgaanId orgaan, Rol... rollen) {
            return new Groep(orgaan, List.of(rollen));
        }
    }

    /**
     * @param regeling of the term, null when nobody knows: a waarneming for one regeling then does not count
     * @param moment days before the last day, {@link Momenten#VERSTREKEN} when it has passed
     */
    Set<String> ontvangers(
            Bewaakt termijn,
            @Nullable RegelingId regeling,
            Collection<String> behandelaars,
            Herinneringsregel regel,
            int moment) {
        OrgaanId wie = termijn.wie();
        Set<String> ontvangers = new LinkedHashSet<>(behandelaars);
        ontvangers.retainAll(van(Groep.in(wie), regeling));
        ontvangers.addAll(waarnemers(wie, ontvangers, regeling));
        if (ontvangers.isEmpty()) {
            ontvangers.addAll(van(werkers(wie), regeling));
        }
        if (moment <= regel.orgaanVanaf() || ontvangers.isEmpty()) {
            ontvangers.addAll(van(Groep.in(wie), regeling));
        }
        if (moment <= regel.secretarisVanaf() || ontvangers.isEmpty()) {
            secretarissen(wie.organisatie()).forEach(groep -> ontvangers.addAll(van(groep, regeling)));
        }
        if ((termijn.wettelijk() && moment <= regel.beheerderVanaf()) || ontvangers.isEmpty()) {
            ontvangers.addAll(beheerders(wie.organisatie(), regeling));
        }
        return ontvangers;
    }

    private static Groep werkers(OrgaanId orgaan) {
        return switch (orgaan.soort()) {
            case GRIFFIE -> Groep.in(orgaan, Rol.GRIFFIER);
            case COLLEGE, GS -> Groep.in(orgaan, Rol.BESTUURSSECRETARIS);
            case DB, BESTUUR -> Groep.in(orgaan, Rol.DB_SECRETARIS, Rol.BESTUURSSECRETARIS);
            case AB -> Groep.in(orgaan, Rol.AB_VOORZITTER);
            case RAAD, RAADSCOMMISSIE, PS, MINISTER, BEHEER -> Groep.in(orgaan);
        };
    }

    private static Stream<Groep> secretarissen(OrganisatieId organisatie) {
        return Stream.of(OrgaanSoort.DB, OrgaanSoort.BESTUUR, OrgaanSoort.GRIFFIE)
                .map(soort -> Groep.in(new OrgaanId(organisatie, soort), Rol.DB_SECRETARIS, Rol.GRIFFIER));
    }

    private Set<String> beheerders(OrganisatieId organisatie, @Nullable RegelingId regeling) {
        Set<String> eigen = van(Groep.in(new OrgaanId(organisatie, OrgaanSoort.BEHEER), Rol.BEHEERDER), regeling);
        return eigen.isEmpty() ? van(Groep.in(Toegang.BEHEER, Rol.BEHEERDER), regeling) : eigen;
    }

    /** The people of the group, and whoever waarneemt for one of them. */
    private Set<String> van(Groep groep, @Nullable RegelingId regeling) {
        Set<String> gevonden = new LinkedHashSet<>(mensen.computeIfAbsent(groep, this::zoek));
        gevonden.addAll(waarnemers(groep.orgaan(), gevonden, regeling));
        return gevonden;
    }

    private Set<String> zoek(Groep groep) {
        return toegang.metFunctieIn(groep.orgaan(), groep.rollen().toArray(Rol[]::new)).stream()
                .map(Persoon::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<String> waarnemers(OrgaanId orgaan, Set<String> personen, @Nullable RegelingId regeling) {
        return waarnemingen.computeIfAbsent(orgaan, toegang::waarnemingenIn).stream()
                .filter(een -> personen.contains(een.persoon()) && een.geldtVoor(regeling))
                .map(Waarneming::waarnemer)
                .toList();
    }
}
