package nl.regelgang.termijnbewaking;

import static java.util.stream.Collectors.toCollection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.toegang.Functie;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The terms that an organisation sees together: its own, and those of the besturen of the regelingen in whose procedures
 * it has a part. The bestuur of a regeling sees those of all deelnemers; a deelnemer not those of another.
 */
@Service
class PcKalender {

    private final Termijnoverzicht termijnen;
    private final Herkomsten herkomsten;
    private final Orgaannamen namen;
    private final Regelingen regelingen;
    private final Pcvergaderingen vergaderingen;
    private final Toegang toegang;
    private final Clock klok;

    PcKalender(
            Termijnoverzicht termijnen,
            Herkomsten herkomsten,
            Orgaannamen namen,
            Regelingen regelingen,
            Pcvergaderingen vergaderingen,
            Toegang toegang,
            Clock klok) {
        this.termijnen = termijnen;
        this.herkomsten = herkomsten;
        this.namen = namen;
        this.regelingen = regelingen;
        this.vergaderingen = vergaderingen;
        this.toegang = toegang;
        this.klok = klok;
    }

    LocalDate vandaag() {
        return Dagen.vandaag(klok);
    }

    /** The organisations in which the person has a functie today. */
    Set<OrganisatieId> organisaties(String persoon) {
        return toegang.organenVan(persoon).stream()
                .filter(orgaan -> !orgaan.equals(Toegang.BEHEER))
                .map(OrgaanId::organisatie)
                .collect(toCollection(LinkedHashSet::new));
    }

    /** The regelingen of whose bestuur the person has a functie, also when nothing runs there. */
    List<Regeling> besturen(String persoon) {
        Set<OrgaanId> organen = toegang.organenVan(persoon);
        return organen.isEmpty() ? List.of() : regelingen.vanBestuur(organen);
    }

    /** What these organisations see, by date. */
    @Transactional(readOnly = true)
    public List<Pcregel> van(Set<OrganisatieId> eigen) {
        List<Termijnregel> gevonden = termijnen.vanDossiersMet(organen(eigen));
        Map<UUID, Regeling> herkomst = herkomsten.van(gevonden);
        Map<OrgaanId, String> gelezen = new HashMap<>();
        return gevonden.stream()
                .filter(regel -> ziet(eigen, regel, herkomst))
                .map(regel -> Pcregel.van(
                        regel.lopend(vandaag()),
                        herkomst.get(regel.dossier()),
                        gelezen.computeIfAbsent(regel.wie(), namen::voluit)))
                .toList();
    }

    /** The meetings that these organisations see, by day. */
    @Transactional(readOnly = true)
    public List<Pcregel> vergaderingen(Set<OrganisatieId> eigen, String persoon, Pckeuze keuze) {
        List<OrgaanId> secretarisVan = toegang.functiesVan(persoon).stream()
                .filter(functie -> functie.rol() == Rol.DB_SECRETARIS && functie.geldtOp(vandaag()))
                .map(Functie::orgaan)
                .toList();
        return vergaderingen.van(eigen, keuze.regeling(), secretarisVan, keuze.jaar(), vandaag());
    }

    private static boolean ziet(Set<OrganisatieId> eigen, Termijnregel regel, Map<UUID, Regeling> herkomst) {
        OrganisatieId wie = regel.wie().organisatie();
        Regeling regeling = herkomst.get(regel.dossier());
        return eigen.contains(wie)
                || (regeling != null && (regeling.lichaam().equals(wie) || eigen.contains(regeling.lichaam())));
    }

    private static List<OrgaanId> organen(Collection<OrganisatieId> organisaties) {
        return organisaties.stream()
                .flatMap(organisatie ->
                        Arrays.stream(OrgaanSoort.values()).map(soort -> new OrgaanId(organisatie, soort)))
                .toList();
    }
}
