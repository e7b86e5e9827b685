package nl.regelgang.overzicht;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.Zoekterm;
import nl.regelgang.overzicht.Zoekuitslag.Groep;
import nl.regelgang.overzicht.Zoekuitslag.Treffer;
import nl.regelgang.procedure.Procedurezoeker;
import nl.regelgang.procedure.Vondst;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.regeling.Regelingenlijst;
import nl.regelgang.toegang.Functiezoeker;
import nl.regelgang.toegang.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Searches procedures, documents, regelingen and people's functies, each in its own module and only among what the person
 * may see. The register is public to everybody who is logged in; people are found in one's own organisation, in the
 * besturen of its regelingen, and by a bestuur among its deelnemers.
 */
@Service
class Zoekmachine {

    private static final int MET_MEER = Zoekuitslag.HOOGSTENS + 1;

    private final Toegang toegang;
    private final Regelingen regelingen;
    private final List<Procedurezoeker> procedures;
    private final Functiezoeker functies;

    Zoekmachine(Toegang toegang, Regelingen regelingen, List<Procedurezoeker> procedures, Functiezoeker functies) {
        this.toegang = toegang;
        this.regelingen = regelingen;
        this.procedures = procedures;
        this.functies = functies;
    }

    @Transactional(readOnly = true)
    public Zoekuitslag zoek(String getypt, String persoon) {
        Zoekterm term = Zoekterm.van(getypt);
        Set<OrgaanId> organen = toegang.organenVan(persoon);
        return new Zoekuitslag(List.of(
                Groep.van(
                        "Procedures",
                        "procedures",
                        procedures.stream()
                                .flatMap(bron -> bron.procedures(term, organen, MET_MEER).stream())
                                .map(Zoekmachine::treffer)
                                .toList(),
                        null),
                Groep.van(
                        "Documenten",
                        "documenten",
                        procedures.stream()
                                .flatMap(bron -> bron.documenten(term, organen, MET_MEER).stream())
                                .map(Zoekmachine::treffer)
                                .toList(),
                        null),
                regelingen(
                        term.isLeeg() ? List.of() : regelingen.zoek(getypt, 1).regels(), getypt),
                Groep.van("Mensen en functies", "mensen", mensen(term, organen), null)));
    }

    private static Treffer treffer(Vondst vondst) {
        return new Treffer(vondst.titel(), vondst.waar(), vondst.pad());
    }

    private static Groep regelingen(List<Regelingenlijst.Regel> gevonden, String getypt) {
        List<Treffer> treffers = gevonden.stream()
                .map(regel -> new Treffer(regel.korteNaam(), regel.vorm().naam(), "/regelingen/" + regel.id()))
                .toList();
        return Groep.van(
                "Regelingen",
                "regelingen",
                treffers,
                UriComponentsBuilder.fromPath("/regelingen")
                        .queryParam("zoek", "{zoek}")
                        .encode()
                        .buildAndExpand(getypt)
                        .toUriString());
    }

    private List<Treffer> mensen(Zoekterm term, Set<OrgaanId> organen) {
        List<Functiezoeker.Vondst> gevonden = functies.zoek(term, inkijk(organen), MET_MEER);
        Map<OrganisatieId, String> namen = regelingen
                .organisaties(gevonden.stream()
                        .map(vondst -> vondst.orgaan().organisatie())
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Organisatie::id, Organisatie::naam));
        return gevonden.stream()
                .map(vondst -> new Treffer(
                        vondst.naam(),
                        vondst.titel() + ", " + vondst.orgaan().soort().naam()
                                + namen.getOrDefault(vondst.orgaan().organisatie(), "")
                                        .replaceFirst("^(?=.)", ", "),
                        null))
                .toList();
    }

    /** The organen of which somebody with these may know who is in them. */
    private Collection<OrgaanId> inkijk(Set<OrgaanId> eigen) {
        Set<OrganisatieId> organisaties = eigen.stream()
                .filter(orgaan -> !orgaan.equals(Toegang.BEHEER))
                .map(OrgaanId::organisatie)
                .collect(Collectors.toSet());
        Set<OrgaanId> inkijk = new HashSet<>();
        organisaties.forEach(organisatie ->
                Arrays.stream(OrgaanSoort.values()).forEach(soort -> inkijk.add(new OrgaanId(organisatie, soort))));
        regelingen.metDeelnemer(organisaties).stream()
                .flatMap(een -> Stream.of(een.dagelijksBestuur(), een.algemeenBestuur()))
                .forEach(inkijk::add);
        regelingen.vanBestuur(eigen).forEach(een -> deelnemers(een, inkijk));
        return inkijk;
    }

    private static void deelnemers(Regeling regeling, Set<OrgaanId> inkijk) {
        regeling.deelnemers().forEach(deelnemer -> {
            inkijk.add(deelnemer.organisatie().griffie());
            inkijk.add(deelnemer.organisatie().uitvoerendOrgaan());
        });
    }
}
