package nl.regelgang.termijnbewaking;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;

/**
 * Who hears of a term: the person who has the work, then everybody in the orgaan, then the secretaris or griffier of the
 * organisation, then its own beheerder, or that of the installation where it has none. Where nobody is known the next rung hears it, so that somebody always does. Made
 * for one round, and remembers in it whom it looked up.
 */
class Ladder {

    private final Toegang toegang;
    private final Map<OrgaanId, Set<String>> werkers = new HashMap<>();
    private final Map<OrgaanId, Set<String>> leden = new HashMap<>();
    private final Map<OrganisatieId, Set<String>> secretarissen = new HashMap<>();
    private final Map<OrganisatieId, Set<String>> beheerders = new HashMap<>();

    Ladder(Toegang toegang) {
        this.toegang = toegang;
    }

    /** @param moment days before the last day, {@link Momenten#VERSTREKEN} when it has passed */
    Set<String> ontvangers(Bewaakt termijn, Collection<String> behandelaars, Herinneringsregel regel, int moment) {
        OrgaanId wie = termijn.wie();
        Set<String> ontvangers = new LinkedHashSet<>(behandelaars);
        ontvangers.retainAll(leden(wie));
        if (ontvangers.isEmpty()) {
            ontvangers.addAll(werkers.computeIfAbsent(wie, this::werkersVan));
        }
        if (moment <= regel.orgaanVanaf() || ontvangers.isEmpty()) {
            ontvangers.addAll(leden(wie));
        }
        if (moment <= regel.secretarisVanaf() || ontvangers.isEmpty()) {
            ontvangers.addAll(secretarissen.computeIfAbsent(wie.organisatie(), this::secretarissenVan));
        }
        if ((termijn.wettelijk() && moment <= regel.beheerderVanaf()) || ontvangers.isEmpty()) {
            ontvangers.addAll(beheerders.computeIfAbsent(wie.organisatie(), this::beheerdersVan));
        }
        return ontvangers;
    }

    private Set<String> leden(OrgaanId orgaan) {
        return leden.computeIfAbsent(orgaan, onbekend -> personen(onbekend));
    }

    private Set<String> werkersVan(OrgaanId orgaan) {
        return switch (orgaan.soort()) {
            case GRIFFIE -> personen(orgaan, Rol.GRIFFIER);
            case COLLEGE, GS -> personen(orgaan, Rol.BESTUURSSECRETARIS);
            case DB, BESTUUR -> personen(orgaan, Rol.DB_SECRETARIS, Rol.BESTUURSSECRETARIS);
            case AB -> personen(orgaan, Rol.AB_VOORZITTER);
            case RAAD, RAADSCOMMISSIE, PS, MINISTER, BEHEER -> personen(orgaan);
        };
    }

    private Set<String> secretarissenVan(OrganisatieId organisatie) {
        Set<String> gevonden = new LinkedHashSet<>();
        for (OrgaanSoort soort : List.of(OrgaanSoort.DB, OrgaanSoort.BESTUUR, OrgaanSoort.GRIFFIE)) {
            gevonden.addAll(personen(new OrgaanId(organisatie, soort), Rol.DB_SECRETARIS, Rol.GRIFFIER));
        }
        return gevonden;
    }

    private Set<String> beheerdersVan(OrganisatieId organisatie) {
        Set<String> eigen = personen(new OrgaanId(organisatie, OrgaanSoort.BEHEER), Rol.BEHEERDER);
        return eigen.isEmpty() ? personen(Toegang.BEHEER, Rol.BEHEERDER) : eigen;
    }

    private Set<String> personen(OrgaanId orgaan, Rol... rollen) {
        Set<String> gevonden = new LinkedHashSet<>();
        toegang.metFunctieIn(orgaan, rollen).stream().map(Persoon::id).forEach(gevonden::add);
        return gevonden;
    }
}
