package nl.regelgang.procedure.geschil;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.geschil.Geschil.Partij;
import nl.regelgang.regeling.Deelnemer;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.regeling.Toezichthouder;
import nl.regelgang.toegang.Functie;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import org.springframework.stereotype.Component;

/**
 * Between whom a geschil can be: besturen of deelnemers, and the bestuur of the regeling (Wgr art. 28 lid 1). Whoever sits
 * in one of them is no party himself.
 */
@Component
class Partijen {

    /** Who brings in what his orgaan decided. */
    static final Set<Rol> NAMENS = Set.of(Rol.BESTUURSSECRETARIS, Rol.GRIFFIER, Rol.DB_SECRETARIS);

    private final Toegang toegang;
    private final Regelingen regelingen;
    private final Clock klok;

    Partijen(Toegang toegang, Regelingen regelingen, Clock klok) {
        this.toegang = toegang;
        this.regelingen = regelingen;
        this.klok = klok;
    }

    /** A party for which a person acts, in one regeling. */
    record Optreden(Regeling regeling, Partij partij) {

        /** As it is chosen in a form. */
        public String sleutel() {
            return regeling.id() + " " + partij.orgaan();
        }
    }

    /** Every regeling in which the person acts for a party; empty for who acts for none. */
    List<Optreden> van(String persoon) {
        LocalDate vandaag = Dagen.vandaag(klok);
        return toegang.functiesVan(persoon).stream()
                .filter(functie -> NAMENS.contains(functie.rol()) && functie.geldtOp(vandaag))
                .flatMap(this::optreden)
                .toList();
    }

    private Stream<Optreden> optreden(Functie functie) {
        OrgaanId orgaan = functie.orgaan();
        if (functie.rol() == Rol.DB_SECRETARIS) {
            List<Regeling> eigen = regelingen.vanBestuur(List.of(orgaan));
            if (!eigen.isEmpty()) {
                return eigen.stream().map(regeling -> new Optreden(regeling, bestuur(regeling)));
            }
        }
        return regelingen.metDeelnemer(List.of(orgaan.organisatie())).stream()
                .flatMap(regeling -> deelnemers(regeling).stream()
                        .filter(deelnemer -> deelnemer.id().equals(orgaan.organisatie()))
                        .map(deelnemer -> new Optreden(regeling, partij(deelnemer, orgaan))));
    }

    /** Whether the person acts for this party today. */
    boolean treedtOpVoor(Partij partij, String persoon) {
        return toegang.functiesVan(persoon).stream()
                .anyMatch(functie -> functie.orgaan().equals(partij.orgaan())
                        && NAMENS.contains(functie.rol())
                        && functie.geldtOp(Dagen.vandaag(klok)));
    }

    /** Whether the person decides it for gedeputeerde staten today. */
    boolean beslist(Geschil geschil, String persoon) {
        Partij gs = geschil.gedeputeerdeStaten();
        return gs != null
                && toegang.functiesVan(persoon).stream()
                        .anyMatch(functie -> functie.orgaan().equals(gs.orgaan())
                                && functie.rol() == Rol.TOEZICHTHOUDER
                                && functie.geldtOp(Dagen.vandaag(klok)));
    }

    /** With whom this party can have a geschil. */
    List<Partij> tegenover(Regeling regeling, Partij partij) {
        OrganisatieId eigen = partij.orgaan().organisatie();
        List<Partij> anderen = new ArrayList<>();
        if (!eigen.equals(regeling.lichaam())) {
            anderen.add(bestuur(regeling));
        }
        deelnemers(regeling).stream()
                .filter(deelnemer -> !deelnemer.id().equals(eigen))
                .forEach(deelnemer -> anderen.add(partij(deelnemer, deelnemer.uitvoerendOrgaan())));
        return anderen;
    }

    /** Gedeputeerde staten of the province of vestiging, and the names of those of the other provinces (Wgr art. 29). */
    Optional<Partij> gedeputeerdeStaten(Regeling regeling) {
        return regeling.gedeputeerdeStatenOp(Dagen.vandaag(klok)).map(gs -> new Partij(gs.orgaan(), gs.naam()));
    }

    List<String> andereGedeputeerdeStaten(Regeling regeling) {
        return regeling.andereGedeputeerdeStatenOp(Dagen.vandaag(klok)).stream()
                .map(Toezichthouder::naam)
                .toList();
    }

    private List<Organisatie> deelnemers(Regeling regeling) {
        return regeling.deelnemersOp(Dagen.vandaag(klok)).stream()
                .map(Deelnemer::organisatie)
                .toList();
    }

    private static Partij bestuur(Regeling regeling) {
        return new Partij(
                regeling.dagelijksBestuur(),
                "het %s van %s".formatted(regeling.dagelijksBestuur().soort().naam(), regeling.korteNaam()));
    }

    /** A griffie works for its raad. */
    private static Partij partij(Organisatie deelnemer, OrgaanId orgaan) {
        OrgaanSoort soort = orgaan.soort() == OrgaanSoort.GRIFFIE
                ? deelnemer.vertegenwoordigendOrgaan().soort()
                : orgaan.soort();
        String lidwoord =
                soort == OrgaanSoort.RAAD ? "de " : soort == OrgaanSoort.GS || soort == OrgaanSoort.PS ? "" : "het ";
        return new Partij(orgaan, lidwoord + soort.naam() + " van " + deelnemer.naam());
    }
}
