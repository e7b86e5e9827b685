package nl.regelgang.regeling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The register. */
@Service
public class Regelingen {

    private final Opslag opslag;
    private final Zoeker zoeker;
    private final Organisaties organisaties;
    private final Regelingrijen rijen;
    private final Eigenregels eigenregels;
    private final Einden einden;
    private final Clock klok;

    public Regelingen(JdbcClient jdbc, Clock klok) {
        this.opslag = new Opslag(jdbc);
        this.zoeker = new Zoeker(jdbc);
        this.organisaties = new Organisaties(jdbc);
        this.rijen = new Regelingrijen(jdbc);
        this.eigenregels = new Eigenregels(jdbc);
        this.einden = new Einden(jdbc);
        this.klok = klok;
    }

    public Optional<Regeling> vind(RegelingId regeling) {
        return opslag.metId(regeling).stream().findFirst();
    }

    /** @throws NietGevonden when there is none with this id, or it cannot be an id at all */
    public Regeling metId(String id) {
        try {
            return vind(new RegelingId(id)).orElseThrow(() -> new NietGevonden("regeling " + id));
        } catch (IllegalArgumentException geenId) {
            NietGevonden fout = new NietGevonden("regeling " + id);
            fout.initCause(geenId);
            throw fout;
        }
    }

    /** The regelingen in force today whose DB or bestuur is one of these organen, by name. */
    public List<Regeling> vanBestuur(Collection<OrgaanId> organen) {
        LocalDate vandaag = vandaag();
        Set<OrganisatieId> lichamen = new HashSet<>();
        organen.forEach(orgaan -> lichamen.add(orgaan.organisatie()));
        return opslag.vanLichaam(lichamen).stream()
                .filter(regeling -> regeling.geldtOp(vandaag) && organen.contains(regeling.dagelijksBestuur()))
                .sorted(Comparator.comparing(Regeling::korteNaam))
                .toList();
    }

    /**
     * As {@link #vanBestuur}, and those that were ended here and whose vereffening lasts: until then their begroting and
     * jaarrekening go on (Wgr art. 9 lid 3).
     */
    public List<Regeling> vanBestuurOfInVereffening(Collection<OrgaanId> organen) {
        LocalDate vandaag = vandaag();
        return Stream.concat(
                        vanBestuur(organen).stream(),
                        einden.inAfwikkeling().stream()
                                .flatMap(id -> vind(id).stream())
                                .filter(regeling ->
                                        !regeling.geldtOp(vandaag) && organen.contains(regeling.dagelijksBestuur())))
                .sorted(Comparator.comparing(Regeling::korteNaam))
                .toList();
    }

    /** The regelingen in force today in which one of these organisations takes part, by name. */
    public List<Regeling> metDeelnemer(Collection<OrganisatieId> organisaties) {
        LocalDate vandaag = vandaag();
        return opslag.metDeelnemer(organisaties).stream()
                .filter(regeling -> regeling.geldtOp(vandaag)
                        && regeling.deelnemersOp(vandaag).stream()
                                .anyMatch(deelnemer -> organisaties.contains(
                                        deelnemer.organisatie().id())))
                .sorted(Comparator.comparing(Regeling::korteNaam))
                .toList();
    }

    /** The regelingen in force today of which this orgaan receives the begroting, by name. */
    public List<Regeling> onderToezichtVan(OrgaanId toezichthouder) {
        LocalDate vandaag = vandaag();
        return opslag.misschienOnderToezichtVan(toezichthouder).stream()
                .filter(regeling -> regeling.geldtOp(vandaag)
                        && regeling.bekendeToezichthouderOp(vandaag)
                                .filter(een -> een.orgaan().equals(toezichthouder))
                                .isPresent())
                .sorted(Comparator.comparing(Regeling::korteNaam))
                .toList();
    }

    /** Every version of the regeling that founded this body, the newest first. */
    public List<Regeling> versiesVan(OrganisatieId lichaam) {
        return opslag.vanLichaam(List.of(lichaam));
    }

    /**
     * The regelingen in force today, by name, 50 on a page.
     *
     * @param tekst part of the name of the regeling or of a deelnemer; empty for all
     * @param pagina from 1; a page that does not exist becomes the nearest that does
     */
    public Regelingenlijst zoek(String tekst, int pagina) {
        return zoeker.zoek(tekst, pagina, vandaag());
    }

    /** The seats in the bestuur: those that were entered, or else one per deelnemer with its stemgewicht. */
    public List<ABLid> ledenVanHetBestuur(RegelingId regeling) {
        List<ABLid> ingevoerd = eigenregels.leden(regeling);
        if (!ingevoerd.isEmpty()) {
            return ingevoerd;
        }
        return vind(regeling).stream()
                .flatMap(gevonden -> gevonden.deelnemersOp(vandaag()).stream())
                .map(Regelingen::zetel)
                .toList();
    }

    private static ABLid zetel(Deelnemer deelnemer) {
        Organisatie organisatie = deelnemer.organisatie();
        return new ABLid(organisatie.id().code(), organisatie.naam(), organisatie.id(), deelnemer.stemgewicht());
    }

    public Optional<Organisatie> organisatie(OrganisatieId organisatie) {
        return organisaties.vind(organisatie);
    }

    /** These organisations in one query; those that the register does not know are absent. */
    public List<Organisatie> organisaties(Collection<OrganisatieId> ids) {
        return ids.isEmpty() ? List.of() : organisaties.vind(ids);
    }

    /**
     * Adds the regeling with its body, deelnemers, stemgewichten and regels, or replaces what is there. The seats in
     * the bestuur stay as they are.
     */
    @Transactional
    public void bewaar(Regeling regeling) {
        if (organisaties.vind(regeling.lichaam()).isEmpty()) {
            organisaties.bewaar(new Organisatie(
                    regeling.lichaam(), regeling.korteNaam(), OrganisatieSoort.SAMENWERKINGSORGAAN, null, null));
        }
        regeling.deelnemers().forEach(deelnemer -> organisaties.bewaar(deelnemer.organisatie()));
        Regelingrij rij = Regelingrij.van(regeling, rijen.vorige(regeling.id()).orElse(null));
        if (rijen.bestaat(regeling.id())) {
            rijen.wijzig(rij);
        } else {
            rijen.voegToe(rij);
        }
        Map<OrganisatieId, Integer> gewichten = new HashMap<>();
        regeling.deelnemers()
                .forEach(deelnemer -> gewichten.put(deelnemer.organisatie().id(), deelnemer.stemgewicht()));
        bewaarEigenRegels(regeling.id(), regeling.regels(), gewichten, regeling.vestigingsprovincie());
    }

    /**
     * Lets others who begin something that there can be only one of for this regeling wait until this transaction ends.
     * Called before anything else, as {@link nl.regelgang.dossier.Journaal#vergrendel} is for a dossier.
     *
     * @throws NietGevonden when there is no such regeling
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void vergrendel(RegelingId regeling) {
        opslag.vergrendel(regeling);
    }

    /** Replaces the seats in the bestuur; with none, there is one per deelnemer again. */
    @Transactional
    public void bewaarBestuursleden(RegelingId regeling, List<ABLid> leden) {
        eigenregels.bewaar(regeling, leden);
    }

    /** Puts it together with {@link #bewaarBestuursleden} under one version, as the beheerder's page reads it. */
    @Transactional
    void bewaarBestuursleden(RegelingId regeling, int gelezenVersie, List<ABLid> leden) {
        eigenregels.volgendeVersie(regeling, gelezenVersie);
        eigenregels.bewaar(regeling, leden);
    }

    @Transactional
    void bewaarRegels(
            RegelingId regeling,
            int gelezenVersie,
            Regels regels,
            Map<OrganisatieId, Integer> gewichten,
            @Nullable OrganisatieId vestigingsprovincie) {
        eigenregels.volgendeVersie(regeling, gelezenVersie);
        bewaarEigenRegels(regeling, regels, gewichten, vestigingsprovincie);
    }

    private void bewaarEigenRegels(
            RegelingId regeling,
            Regels regels,
            Map<OrganisatieId, Integer> gewichten,
            @Nullable OrganisatieId vestigingsprovincie) {
        eigenregels.bewaar(regeling, regels);
        eigenregels.bewaar(regeling, gewichten);
        eigenregels.vestig(regeling, vestigingsprovincie);
    }

    /** @throws NietGevonden when there is no such regeling */
    int versie(RegelingId regeling) {
        if (!rijen.bestaat(regeling)) {
            throw new NietGevonden("regeling " + regeling);
        }
        return eigenregels.versie(regeling);
    }

    /** Whether seats were entered, so that {@link #ledenVanHetBestuur} no longer follows the deelnemers. */
    public boolean heeftEigenBestuursleden(RegelingId regeling) {
        return !eigenregels.leden(regeling).isEmpty();
    }

    /** The seats that were entered for these organisations, per regeling; where none were entered there is nothing. */
    public Map<RegelingId, List<ABLid>> ledenNamens(Collection<OrganisatieId> organisaties) {
        return organisaties.isEmpty() ? Map.of() : eigenregels.ledenNamens(organisaties);
    }

    boolean leeg() {
        return zoeker.leeg();
    }

    LocalDate vandaag() {
        return Dagen.vandaag(klok);
    }

    /**
     * The organisations whose name contains the text, by name, at most fifty; with an empty text none.
     *
     * @param tekst part of the name, in capitals or not
     */
    public List<Organisatie> zoekOrganisaties(String tekst) {
        return tekst.isBlank() ? List.of() : organisaties.zoek(tekst, vandaag());
    }
}
