package nl.regelgang.procedure.begroting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.regeling.ABLid;
import nl.regelgang.regeling.Deelnemer;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regels;
import nl.regelgang.regeling.RegisterImport.Bestand;
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
