package nl.regelgang.regeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.regeling.Importverslag.Onderdeel;
import nl.regelgang.regeling.Importverslag.Overgeslagen;
import nl.regelgang.regeling.Importverslag.Telling;
import nl.regelgang.regeling.Organisaties.Rij;
import nl.regelgang.regeling.Regelingrij.Deelnemerrij;
import nl.regelgang.regeling.Registergegevens.Partij;
import nl.regelgang.regeling.Registergegevens.Versie;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings the database to what the files say, and writes only what differs. Runs inside one transaction. */
final class Registerbijwerking {

    private final Organisaties organisaties;
    private final Regelingrijen regelingen;
    private final Eigenregels eigenregels;
    private final Deelnames deelnames;
    private final Einden einden;
    private final Registergegevens gegevens;
    private final LocalDate vandaag;
    private final Map<Onderdeel, Telling> tellingen = new EnumMap<>(Onderdeel.class);

    Registerbijwerking(JdbcClient jdbc, Registergegevens gegevens, LocalDate vandaag) {
        this.organisaties = new Organisaties(jdbc);
        this.regelingen = new Regelingrijen(jdbc);
        this.eigenregels = new Eigenregels(jdbc);
        this.deelnames = new Deelnames(jdbc);
        this.einden = new Einden(jdbc);
        this.gegevens = gegevens;
        this.vandaag = vandaag;
    }

    Importverslag voerUit() {
        Map<OrganisatieId, Rij> bestaandeOrganisaties = organisaties.alle();
        Map<RegelingId, Regelingrij> bestaandeRegelingen = regelingen.alle();
        Registerorganisaties berekend = new Registerorganisaties(bestaandeOrganisaties, gegevens, vandaag);
        Map<OrganisatieId, Rij> doel = berekend.bereken(inGebruik(bestaandeRegelingen));
        doel.values().forEach(rij -> schrijf(rij, bestaandeOrganisaties.get(rij.id())));
        Map<RegelingId, Regelingrij> versies = versies(berekend, doel);
        versies.values().forEach(rij -> schrijf(rij, bestaandeRegelingen.get(rij.id())));
        neemEigenRegelsOver(versies, bestaandeRegelingen.keySet());
        return new Importverslag(tellingen, List.copyOf(gegevens.overgeslagen()), List.copyOf(gegevens.opmerkingen()));
    }

    private Set<OrganisatieId> inGebruik(Map<RegelingId, Regelingrij> bestaand) {
        Set<OrganisatieId> ids = new HashSet<>();
        bestaand.values().stream()
                .filter(rij -> rij.geldtOp(vandaag))
                .flatMap(rij -> rij.deelnemers().stream())
                .filter(deelnemer -> deelnemer.tot() == null || deelnemer.tot().isAfter(vandaag))
                .forEach(deelnemer -> ids.add(deelnemer.organisatie()));
        return ids;
    }

    private void schrijf(Rij nieuw, @Nullable Rij oud) {
        if (oud == null) {
            organisaties.voegToe(nieuw);
        } else if (!nieuw.equals(oud)) {
            organisaties.wijzig(nieuw);
        }
        tel(Onderdeel.van(nieuw.organisatie().soort()), oud == null, nieuw.equals(oud));
    }

    private void schrijf(Regelingrij nieuw, @Nullable Regelingrij oud) {
        if (oud == null) {
            regelingen.voegToe(nieuw);
        } else if (!nieuw.equals(oud)) {
            regelingen.wijzig(nieuw);
        }
        tel(Onderdeel.REGELINGEN, oud == null, nieuw.equals(oud));
    }

    private void tel(Onderdeel onderdeel, boolean nieuw, boolean gelijk) {
        Telling een = new Telling(nieuw ? 1 : 0, !nieuw && !gelijk ? 1 : 0, gelijk ? 1 : 0);
        tellingen.merge(onderdeel, een, Telling::plus);
    }

    private Map<RegelingId, Regelingrij> versies(Registerorganisaties berekend, Map<OrganisatieId, Rij> doel) {
        Map<RegelingId, Regelingrij> rijen = new LinkedHashMap<>();
        for (Versie versie : gegevens.versies()) {
            Regelingrij rij = rij(versie, berekend, doel);
            if (rijen.putIfAbsent(rij.id(), rij) != null) {
                gegevens.overgeslagen()
                        .add(new Overgeslagen(
                                Onderdeel.REGELINGEN,
                                versie.titel() + " (systeemId " + versie.systeemId() + ")",
                                "Deze regeling staat dubbel in de bestanden."));
            }
        }
        return rijen;
    }

    private Regelingrij rij(Versie versie, Registerorganisaties berekend, Map<OrganisatieId, Rij> doel) {
        return einden.toegepast(new Regelingrij(
                id(versie.systeemId()),
                berekend.lichaamVan(versie),
                versie.titel(),
                versie.lichaam() == null
                        ? versie.citeertitel()
                        : versie.lichaam().naam(),
                versie.vorm(),
                versie.inwerkingtreding(),
                versie.uitwerkingtreding(),
                versie.vorige() == null ? null : id(versie.vorige()),
                deelnames.toegepast(id(versie.systeemId()), deelnemers(versie, berekend, doel))));
    }

    private List<Deelnemerrij> deelnemers(Versie versie, Registerorganisaties berekend, Map<OrganisatieId, Rij> doel) {
        if (versie.partijen().isEmpty()) {
            gegevens.opmerkingen().add("Bij " + versie.titel() + " noemt het register geen deelnemers.");
        }
        List<Deelnemerrij> deelnemers = new ArrayList<>();
        Set<OrganisatieId> gezien = new HashSet<>();
        for (Partij partij : versie.partijen()) {
            OrganisatieId id = berekend.id(partij.organisatie());
            Rij organisatie = doel.get(id);
            if (organisatie == null || !gezien.add(id)) {
                gegevens.opmerkingen()
                        .add(partij.organisatie().naam() + " staat dubbel als deelnemer in " + versie.titel() + ".");
                continue;
            }
            @Nullable LocalDate tot = eindeDeelname(organisatie.organisatie());
            if (tot != null && versie.geldtOp(vandaag) && !tot.isAfter(vandaag)) {
                gegevens.opmerkingen()
                        .add(partij.organisatie().naam() + " staat nog als deelnemer in " + versie.titel()
                                + ", maar bestaat niet meer sinds " + Dagen.kort(tot)
                                + ". De deelname is op die dag beëindigd.");
            }
            deelnemers.add(new Deelnemerrij(id, partij.organen(), partij.van(), tot, partij.verdeelsleutel()));
        }
        return deelnemers;
    }

    /** A gemeente leaves when it ends, also in the future; an end in the future of another may be a mistake. */
    private @Nullable LocalDate eindeDeelname(Organisatie organisatie) {
        boolean zeker = organisatie.soort() == OrganisatieSoort.GEMEENTE || !organisatie.bestaatOp(vandaag);
        return zeker ? organisatie.tot() : null;
    }

    private void neemEigenRegelsOver(Map<RegelingId, Regelingrij> versies, Set<RegelingId> bestaand) {
        Set<RegelingId> bron = new HashSet<>();
        eigenregels.metEigenRegels().forEach(id -> bron.add(new RegelingId(id)));
        for (Regelingrij versie : versies.values()) {
            RegelingId vorige = bestaand.contains(versie.id()) ? null : eerdereMetRegels(versie, versies, bron);
            if (vorige != null) {
                eigenregels.neemOver(vorige, versie.id());
                gegevens.opmerkingen()
                        .add("Voor " + versie.naam() + " zijn de stemgewichten, regels en bestuursleden van de vorige"
                                + " versie overgenomen. Controleer of ze nog kloppen.");
            }
        }
    }

    private static @Nullable RegelingId eerdereMetRegels(
            Regelingrij versie, Map<RegelingId, Regelingrij> versies, Set<RegelingId> bron) {
        Set<RegelingId> bezocht = new HashSet<>();
        @Nullable RegelingId vorige = versie.vorige();
        while (vorige != null && bezocht.add(vorige) && !bron.contains(vorige)) {
            Regelingrij rij = versies.get(vorige);
            vorige = rij == null ? null : rij.vorige();
        }
        return vorige != null && bron.contains(vorige) ? vorige : null;
    }

    private static RegelingId id(String systeemId) {
        return new RegelingId("roo" + systeemId);
    }
}
