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
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.geschil.Geschil.Partij;
import nl.regelgang.regeling.Deelnemer;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.regeling.Toezichthouder;
import nl.regelgang.termijnen.Instelling;
import nl.regelgang.termijnen.Proceduresoort;
import nl.regelgang.toegang.Functie;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import org.jspecify.annotations.Nullable;
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
        return functies(persoon).flatMap(this::optreden).toList();
    }

    /**
     * In the regeling of this procedure alone. In an uittreding a deelnemer that has left since is a party too: what is
     * disputed, such as the uittreedsom, follows from having taken part.
     */
    List<Optreden> van(String persoon, Procedure herkomst) {
        RegelingId regeling = herkomst.bestuur().regeling();
        return Stream.concat(
                        van(persoon).stream().filter(een -> een.regeling().id().equals(regeling)),
                        functies(persoon).flatMap(functie -> vertrokken(herkomst)
                                .filter(wie -> wie.id().equals(functie.orgaan().organisatie()))
                                .map(wie -> new Optreden(
                                        regelingen.vind(regeling).orElseThrow(), partij(wie, functie.orgaan())))))
                .toList();
    }

    private Stream<Functie> functies(String persoon) {
        LocalDate vandaag = Dagen.vandaag(klok);
        return toegang.functiesVan(persoon).stream()
                .filter(functie -> NAMENS.contains(functie.rol()) && functie.geldtOp(vandaag));
    }

    private Stream<Organisatie> vertrokken(@Nullable Procedure herkomst) {
        if (herkomst == null || herkomst.soort() != Proceduresoort.UITTREDING) {
            return Stream.empty();
        }
        LocalDate vandaag = Dagen.vandaag(klok);
        Regeling regeling = regelingen.vind(herkomst.bestuur().regeling()).orElseThrow();
        return regeling.deelnemers().stream()
                .filter(een -> een.tot() != null
                        && !een.tot().isAfter(vandaag)
                        && !regeling.isDeelnemerOp(een.organisatie().id(), vandaag))
                .map(Deelnemer::organisatie)
                .distinct();
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

    /**
     * With whom this party can have a geschil.
     *
     * @param herkomst the procedure in which it arose, null when there is none
     */
    List<Partij> tegenover(Regeling regeling, Partij partij, @Nullable Procedure herkomst) {
        OrganisatieId eigen = partij.orgaan().organisatie();
        List<Partij> anderen = new ArrayList<>();
        if (!eigen.equals(regeling.lichaam())) {
            anderen.add(bestuur(regeling));
        }
        Stream.concat(deelnemers(regeling).stream(), vertrokken(herkomst))
                .filter(deelnemer -> !deelnemer.id().equals(eigen))
                .forEach(deelnemer -> anderen.add(partij(deelnemer, deelnemer.uitvoerendOrgaan())));
        return anderen;
    }

    /** Which orgaan brings a geschil before gedeputeerde staten for the bestuur, where the regeling says so ((c) 18). */
    Optional<String> voorlegger(Optreden optreden) {
        Regeling regeling = optreden.regeling();
        String keuze = regeling.regels().instellingen().keuze(Instelling.GESCHIL_DOOR);
        boolean gevraagd = optreden.partij().orgaan().equals(regeling.dagelijksBestuur())
                && !keuze.equals(Instelling.GESCHIL_DOOR.standaard());
        return gevraagd ? Optional.of(Instelling.GESCHIL_DOOR.tekst(keuze)) : Optional.empty();
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
