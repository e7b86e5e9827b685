package nl.regelgang.procedure.begroting;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.regeling.ABLid;
import nl.regelgang.regeling.Deelnemer;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.OrganisatieSoort;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regels;
import nl.regelgang.regeling.RegisterImport.Bestand;
import nl.regelgang.regeling.Vorm;
import org.springframework.core.io.ClassPathResource;

/** Where a scenario begins. */
final class Gegeven {

    private static final RegelingId RIVIERENLAND = new RegelingId("roo30405547");
    private static final RegelingId WEST_BETUWE = new RegelingId("roo29529685");
    private static final RegelingId OMGEVINGSDIENST = new RegelingId("roo29664019");
    private static final RegelingId BELASTINGEN = new RegelingId("roo30272360");

    /** 24 votes of 8 members; who has the most inwoners has the most votes. */
    private static final Map<String, Integer> STEMMEN = Map.of(
            "Gemeente Tiel", 4,
            "Gemeente West Betuwe", 4,
            "Gemeente Buren", 3,
            "Gemeente Culemborg", 3,
            "Gemeente Maasdriel", 3,
            "Gemeente Zaltbommel", 3,
            "Gemeente Neder-Betuwe", 2,
            "Gemeente West Maas en Waal", 2);

    private final Toneel toneel;

    Gegeven(Toneel toneel) {
        this.toneel = toneel;
    }

    /** Openbaar lichaam of eight gemeenten (chapter I), with weighted votes. */
    void regio_rivierenland() {
        kies(RIVIERENLAND);
        bewaar(toneel.regeling().regels(), STEMMEN);
    }

    void de_regeling_heeft(Regels regels) {
        bewaar(regels, STEMMEN);
    }

    void elke_deelnemer_heeft_een_stem() {
        bewaar(toneel.regeling().regels(), Map.of());
    }

    void zit_in_het_bestuur(String zetel, String naam, String deelnemer, int stemmen) {
        ABLid lid = new ABLid(zetel, naam, toneel.deelnemer(deelnemer).id(), stemmen);
        toneel.regelingen.bewaarBestuursleden(toneel.regeling().id(), List.of(lid));
    }

    void er_zijn_geen_eigen_bestuursleden() {
        toneel.regelingen.bewaarBestuursleden(toneel.regeling().id(), List.of());
    }

    /** @param stemmen per deelnemer; one where it is not among them */
    private void bewaar(Regels regels, Map<String, Integer> stemmen) {
        Regeling regeling = toneel.regeling();
        List<Deelnemer> gewogen = regeling.deelnemers().stream()
                .map(deelnemer -> new Deelnemer(
                        deelnemer.organisatie(),
                        deelnemer.aangegaanDoor(),
                        stemmen.getOrDefault(deelnemer.organisatie().naam(), 1),
                        deelnemer.van(),
                        deelnemer.tot()))
                .toList();
        toneel.regelingen.bewaar(new Regeling(
                regeling.id(),
                regeling.lichaam(),
                regeling.naam(),
                regeling.korteNaam(),
                regeling.vorm(),
                gewogen,
                regeling.vestigingsprovincie(),
                regeling.inwerkingtreding(),
                regeling.uitwerkingtreding(),
                regels));
        toneel.kies(toneel.regelingen.vind(regeling.id()).orElseThrow());
    }

    /** Bedrijfsvoeringsorganisatie of three gemeenten: one bestuur, no DB and AB. */
    void bedrijfsvoeringsorganisatie_west_betuwe() {
        kies(WEST_BETUWE);
    }

    /** Openbaar lichaam of gemeenten and a provincie (chapter IV). */
    void omgevingsdienst_rivierenland() {
        kies(OMGEVINGSDIENST);
    }

    /** Openbaar lichaam of gemeenten and a waterschap (chapter V). */
    void belastingsamenwerking_rivierenland() {
        kies(BELASTINGEN);
    }

    /** Invented: the demo register has no gemeenschappelijk orgaan. */
    void gemeenschappelijk_orgaan_van_drie_gemeenten() {
        kiesVerzonnen("9951", Vorm.GEMEENSCHAPPELIJK_ORGAAN, OrganisatieSoort.GEMEENTE, "gm995", "Gemeente");
    }

    /** Invented: the demo register has no openbaar lichaam of waterschappen only (chapter III). */
    void openbaar_lichaam_van_drie_waterschappen() {
        kiesVerzonnen("9952", Vorm.OPENBAAR_LICHAAM, OrganisatieSoort.WATERSCHAP, "ws995", "Waterschap");
    }

    private void kiesVerzonnen(String nummer, Vorm vorm, OrganisatieSoort soort, String code, String voornaam) {
        OrganisatieId gelderland = new OrganisatieId("pv25");
        List<String> streken = List.of("Noorderproef", "Oosterproef", "Zuiderproef");
        List<Deelnemer> deelnemers = streken.stream()
                .map(naam -> new Organisatie(
                        new OrganisatieId(code + streken.indexOf(naam)),
                        voornaam + " " + naam,
                        soort,
                        20_000,
                        gelderland))
                .map(organisatie -> new Deelnemer(
                        organisatie, Set.of(organisatie.uitvoerendOrgaan().soort()), 1, null, null))
                .toList();
        RegelingId sleutel = new RegelingId("verzonnen" + nummer);
        toneel.regelingen.bewaar(new Regeling(
                sleutel,
                new OrganisatieId("so" + nummer),
                "Verzonnen regeling " + nummer,
                "Proefregeling " + nummer,
                vorm,
                deelnemers,
                gelderland,
                null,
                null,
                Regels.STANDAARD));
        kies(sleutel);
    }

    /** Of the national register, which must have been imported. */
    void regeling_van(String lichaam) {
        kies(toneel.regelingen
                .vanBestuur(Set.of(OrgaanId.van(lichaam + "/db")))
                .get(0)
                .id());
    }

    /** Invented weights: a vote for every started number of inwoners. */
    void elke_deelnemer_heeft_een_stem_per(int inwoners) {
        bewaar(
                toneel.regeling().regels(),
                toneel.regeling().deelnemers().stream()
                        .map(Deelnemer::organisatie)
                        .collect(toMap(
                                Organisatie::naam,
                                organisatie -> 1 + Objects.requireNonNull(organisatie.inwoners()) / inwoners,
                                (een, ander) -> een)));
    }

    void vandaag_is(LocalDate dag) {
        toneel.klok.zet(dag);
    }

    private void kies(RegelingId id) {
        if (toneel.regelingen.vind(id).isEmpty()) {
            toneel.register.importeer(List.of(new Bestand("register", new ClassPathResource("demo/register.xml"))));
        }
        Regeling regeling = toneel.regelingen.vind(id).orElseThrow();
        toneel.mensenwerk.voor(regeling, toneel.vandaag());
        toneel.kies(regeling);
    }
}
