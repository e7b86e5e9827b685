package nl.regelgang.termijnbewaking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.Deelnemer;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.OrganisatieSoort;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.vergaderkalender.Orgaankalender;
import nl.regelgang.vergaderkalender.Vergadering;
import nl.regelgang.vergaderkalender.Vergaderkalender;
import org.springframework.stereotype.Component;

/**
 * The meetings beside the terms: of the own raad, of the algemeen bestuur of every regeling that the organisation has a
 * part in, and of its own dagelijks bestuur. Who keeps the secretariat of a bestuur sees, for one regeling, the raden too.
 */
@Component
class Pcvergaderingen {

    private static final Set<OrganisatieSoort> MET_RAAD =
            Set.of(OrganisatieSoort.GEMEENTE, OrganisatieSoort.PROVINCIE, OrganisatieSoort.WATERSCHAP);

    private final Vergaderkalender kalender;
    private final Regelingen regelingen;
    private final Orgaannamen namen;

    Pcvergaderingen(Vergaderkalender kalender, Regelingen regelingen, Orgaannamen namen) {
        this.kalender = kalender;
        this.regelingen = regelingen;
        this.namen = namen;
    }

    /**
     * By day, of the year before to the year after.
     *
     * @param regeling the id of the one regeling that was asked for; empty for all
     * @param secretarisVan the besturen whose secretaris looks
     */
    List<Pcregel> van(
            Set<OrganisatieId> eigen,
            String regeling,
            Collection<OrgaanId> secretarisVan,
            int jaar,
            LocalDate vandaag) {
        Map<OrgaanId, Optional<Regeling>> organen = organen(eigen, regeling, secretarisVan, vandaag);
        List<Pcregel> regels = new ArrayList<>();
        kalender
                .kalenders(organen.keySet(), LocalDate.of(jaar - 1, 1, 1), LocalDate.of(jaar + 1, 12, 31))
                .values()
                .stream()
                .filter(gevonden -> !gevonden.vergaderingen().isEmpty())
                .forEach(gevonden -> voegToe(regels, gevonden, organen, vandaag));
        regels.sort(Comparator.comparing(Pcregel::dag));
        return regels;
    }

    private void voegToe(
            List<Pcregel> regels,
            Orgaankalender gevonden,
            Map<OrgaanId, Optional<Regeling>> organen,
            LocalDate vandaag) {
        OrgaanId orgaan = gevonden.orgaan();
        String naam = namen.voluit(orgaan);
        String organisatie = naam.substring(naam.indexOf(", ") + 1).strip();
        Regeling regeling = organen.getOrDefault(orgaan, Optional.empty()).orElse(null);
        for (Vergadering vergadering : gevonden.vergaderingen()) {
            regels.add(Pcregel.van(vergadering, orgaan, naam, regeling, organisatie, vandaag));
        }
    }

    private Map<OrgaanId, Optional<Regeling>> organen(
            Set<OrganisatieId> eigen, String gevraagd, Collection<OrgaanId> secretarisVan, LocalDate vandaag) {
        Map<OrgaanId, Optional<Regeling>> organen = new LinkedHashMap<>();
        List<OrgaanId> raden = raden(eigen);
        if (gevraagd.isEmpty()) {
            raden.forEach(raad -> organen.put(raad, Optional.empty()));
        }
        for (Regeling regeling : regelingen.vanBestuur(alleOrganen(eigen))) {
            if (isGevraagd(regeling, gevraagd)) {
                organen.put(regeling.dagelijksBestuur(), Optional.of(regeling));
                organen.put(regeling.algemeenBestuur(), Optional.of(regeling));
                if (!gevraagd.isEmpty() && secretarisVan.contains(regeling.dagelijksBestuur())) {
                    regeling.deelnemersOp(vandaag).stream()
                            .map(Deelnemer::organisatie)
                            .forEach(deelnemer ->
                                    organen.put(deelnemer.vertegenwoordigendOrgaan(), Optional.of(regeling)));
                }
            }
        }
        for (Regeling regeling : regelingen.metDeelnemer(eigen)) {
            if (regeling.vorm().heeftBegroting() && isGevraagd(regeling, gevraagd)) {
                organen.put(regeling.algemeenBestuur(), Optional.of(regeling));
                if (!gevraagd.isEmpty()) {
                    raden.forEach(raad -> organen.put(raad, Optional.of(regeling)));
                }
            }
        }
        return organen;
    }

    private List<OrgaanId> raden(Set<OrganisatieId> eigen) {
        return eigen.stream()
                .flatMap(id -> regelingen.organisatie(id).stream())
                .filter(organisatie -> MET_RAAD.contains(organisatie.soort()))
                .map(Organisatie::vertegenwoordigendOrgaan)
                .toList();
    }

    private static boolean isGevraagd(Regeling regeling, String gevraagd) {
        return gevraagd.isEmpty() || gevraagd.equals(regeling.id().waarde());
    }

    private static List<OrgaanId> alleOrganen(Collection<OrganisatieId> organisaties) {
        return organisaties.stream()
                .flatMap(organisatie ->
                        Arrays.stream(OrgaanSoort.values()).map(soort -> new OrgaanId(organisatie, soort)))
                .toList();
    }
}
