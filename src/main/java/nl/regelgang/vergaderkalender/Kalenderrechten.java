package nl.regelgang.vergaderkalender;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietBevoegd;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.OrganisatieSoort;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.toegang.Functie;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import org.springframework.stereotype.Component;

/**
 * Which calendars there are, who reads them and who keeps them. A calendar is read by everybody in the organisation, by
 * the secretaris of the bestuur of every regeling in which it takes part, and by a beheerder. That of an algemeen bestuur
 * is read by the griffiers of its deelnemers as well, who plan the meetings of their raad by it.
 */
@Component
class Kalenderrechten {

    private final Toegang toegang;
    private final Regelingen regelingen;
    private final Clock klok;

    Kalenderrechten(Toegang toegang, Regelingen regelingen, Clock klok) {
        this.toegang = toegang;
        this.regelingen = regelingen;
        this.klok = klok;
    }

    /**
     * The orgaan behind an address.
     *
     * @throws NietGevonden when there is no such calendar, or not for this person
     */
    Orgaanrecht recht(String persoon, String organisatie, String orgaan) {
        OrgaanId id = orgaanId(organisatie, orgaan);
        Organisatie gevonden = regelingen
                .organisatie(id.organisatie())
                .filter(kandidaat -> organenVan(kandidaat).contains(id))
                .filter(kandidaat -> magLezen(persoon, kandidaat.id()) || isBestuurVanDeelnemer(persoon, id))
                .orElseThrow(() -> new NietGevonden("vergaderkalender " + id));
        return new Orgaanrecht(gevonden, id, namens(persoon, gevonden, id).isPresent());
    }

    /**
     * The person as he acts in this calendar.
     *
     * @throws NietGevonden when he may not see it
     * @throws NietBevoegd when he may only read it
     */
    Handelend wijziger(String persoon, Orgaanrecht recht) {
        OrgaanId namens = namens(persoon, recht.organisatie(), recht.orgaan())
                .orElseThrow(() -> new NietBevoegd("De vergaderkalender van " + recht.naam()
                        + " wordt bijgehouden door de "
                        + rolVan(recht.organisatie(), recht.orgaan()).naam() + ". U kunt de kalender wel bekijken."));
        return toegang.handelend(persoon, namens);
    }

    /** The organisations in which the person has a functie, by name. */
    List<Organisatie> eigenOrganisaties(String persoon) {
        TreeMap<String, Organisatie> opNaam = new TreeMap<>();
        for (OrgaanId orgaan : toegang.organenVan(persoon)) {
            regelingen
                    .organisatie(orgaan.organisatie())
                    .filter(organisatie -> !organenVan(organisatie).isEmpty())
                    .ifPresent(organisatie -> opNaam.put(organisatie.naam() + organisatie.id(), organisatie));
        }
        return List.copyOf(opNaam.values());
    }

    /** The regelingen of whose bestuur the person is secretaris, by name. */
    List<Regeling> alsSecretaris(String persoon) {
        List<OrgaanId> besturen = toegang.functiesVan(persoon).stream()
                .filter(functie -> functie.rol() == Rol.DB_SECRETARIS)
                .map(Functie::orgaan)
                .toList();
        return besturen.isEmpty() ? List.of() : regelingen.vanBestuur(besturen);
    }

    /** The regelingen with a body of their own in which a raad takes part of which the person is griffier, by name. */
    List<Regeling> alsGriffier(String persoon) {
        Set<OrganisatieId> deelnemers = toegang.functiesVan(persoon).stream()
                .filter(functie -> functie.rol() == Rol.GRIFFIER && functie.geldtOp(vandaag()))
                .map(functie -> functie.orgaan().organisatie())
                .collect(Collectors.toSet());
        return regelingen.metDeelnemer(deelnemers).stream()
                .filter(regeling -> regeling.vorm().heeftBegroting())
                .toList();
    }

    private boolean isBestuurVanDeelnemer(String griffier, OrgaanId orgaan) {
        return alsGriffier(griffier).stream().map(Regeling::algemeenBestuur).anyMatch(orgaan::equals);
    }

    /** The organen of an organisation that have a calendar; none when it is no deelnemer and no body of a regeling. */
    List<OrgaanId> organenVan(Organisatie organisatie) {
        return switch (organisatie.soort()) {
            case GEMEENTE, PROVINCIE, WATERSCHAP ->
                List.of(
                        organisatie.vertegenwoordigendOrgaan(),
                        new OrgaanId(organisatie.id(), OrgaanSoort.RAADSCOMMISSIE),
                        organisatie.uitvoerendOrgaan());
            case SAMENWERKINGSORGAAN -> besturenVan(organisatie.id());
            case RIJK, OVERIG -> List.of();
        };
    }

    LocalDate vandaag() {
        return Dagen.vandaag(klok);
    }

    private List<OrgaanId> besturenVan(OrganisatieId lichaam) {
        Set<OrgaanId> besturen = new LinkedHashSet<>();
        regelingen.versiesVan(lichaam).stream().findFirst().ifPresent(regeling -> {
            besturen.add(regeling.algemeenBestuur());
            besturen.add(regeling.dagelijksBestuur());
        });
        return new ArrayList<>(besturen);
    }

    private boolean magLezen(String persoon, OrganisatieId organisatie) {
        boolean eigen = toegang.organenVan(persoon).stream()
                .anyMatch(orgaan -> orgaan.organisatie().equals(organisatie));
        return eigen || toegang.isBeheerder(persoon) || isDeelnemerVan(persoon, organisatie);
    }

    private boolean isDeelnemerVan(String secretaris, OrganisatieId organisatie) {
        return alsSecretaris(secretaris).stream()
                .flatMap(regeling -> regeling.deelnemersOp(vandaag()).stream())
                .anyMatch(deelnemer -> deelnemer.organisatie().id().equals(organisatie));
    }

    /** The orgaan for which the person keeps this calendar; empty when he does not. */
    private Optional<OrgaanId> namens(String persoon, Organisatie organisatie, OrgaanId orgaan) {
        Rol rol = rolVan(organisatie, orgaan);
        List<Functie> functies = toegang.functiesVan(persoon);
        return functies.stream()
                .filter(functie ->
                        functie.rol() == rol && functie.orgaan().organisatie().equals(orgaan.organisatie()))
                .map(Functie::orgaan)
                .findFirst()
                .or(() -> toegang.isBeheerder(persoon) ? Optional.of(Toegang.BEHEER) : Optional.empty());
    }

    /** Who keeps the calendar. */
    private static Rol rolVan(Organisatie organisatie, OrgaanId orgaan) {
        if (organisatie.soort() == OrganisatieSoort.SAMENWERKINGSORGAAN) {
            return Rol.DB_SECRETARIS;
        }
        return switch (orgaan.soort()) {
            case COLLEGE, GS, DB -> Rol.BESTUURSSECRETARIS;
            default -> Rol.GRIFFIER;
        };
    }

    private static OrgaanId orgaanId(String organisatie, String orgaan) {
        try {
            return OrgaanId.van(organisatie + "/" + orgaan);
        } catch (IllegalArgumentException geenId) {
            NietGevonden fout = new NietGevonden("vergaderkalender " + organisatie + "/" + orgaan);
            fout.initCause(geenId);
            throw fout;
        }
    }
}
