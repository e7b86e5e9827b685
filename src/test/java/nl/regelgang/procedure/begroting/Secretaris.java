package nl.regelgang.procedure.begroting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.dossier.Bestanden;
import nl.regelgang.formulieren.Datuminvoer;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.regeling.Regeling;
import org.jspecify.annotations.Nullable;

/** What the secretaris of the bestuur does. */
final class Secretaris {

    private final Toneel toneel;

    Secretaris(Toneel toneel) {
        this.toneel = toneel;
    }

    void start_de_begrotingsprocedure(int jaar, LocalDate aanbieding, LocalDate vergadering) {
        start_met_reden(jaar, aanbieding, vergadering, null);
    }

    void start_met_reden(int jaar, LocalDate aanbieding, LocalDate vergadering, @Nullable String reden) {
        bereidt_voor(jaar, aanbieding, vergadering);
        start_het_voorbereide(reden);
    }

    void start_het_voorbereide(@Nullable String reden) {
        Begrotingsprocedure procedure = toneel.procedure();
        List<String> zinnen = Begrotingsplanning.maak(
                        Planvraag.voor(toneel.regeling(), procedure.jaar(), procedure.plan(), toneel.vandaag()))
                .afwijkingen();
        toneel.begrotingen.starten(procedure, zinnen, reden, handelend());
        toneel.draai();
    }

    void bereidt_voor(int jaar, LocalDate aanbieding, LocalDate vergadering) {
        Regeling regeling = toneel.regeling();
        UUID dossier = UUID.randomUUID();
        UUID ontwerp = levert_aan(dossier, "Ontwerpbegroting");
        Startformulier formulier = new Startformulier(
                regeling.id().waarde(),
                String.valueOf(jaar),
                Datuminvoer.van(aanbieding),
                Datuminvoer.van(vergadering),
                dossier.toString(),
                ontwerp.toString(),
                null);
        toneel.begrotingen.voorbereiden(dossier, formulier.lees(List.of(regeling.id()), null), ontwerp);
        toneel.begin(dossier);
    }

    UUID levert_een_aangepast_ontwerp_aan() {
        return levert_aan(toneel.dossier(), "Aangepaste ontwerpbegroting");
    }

    private UUID levert_aan(UUID dossier, String titel) {
        try {
            return toneel.documenten
                    .bewaar(dossier, titel, "ontwerp.pdf", new ByteArrayInputStream(Bestanden.pdf()), handelend())
                    .id();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    List<String> herinnert_wie_nog_niet_heeft_gereageerd() {
        return toneel.begrotingen.herinneren(toneel.procedure(), handelend());
    }

    void reageert_op(String deelnemer, String oordeel, String conclusie) {
        toneel.begrotingen.reageren(
                toneel.procedure(), toneel.traject(deelnemer).id(), oordeel, conclusie, handelend());
    }

    /** @param ronde 1 for the first */
    void reageert_op_uit_ronde(int ronde, String deelnemer, String oordeel, String conclusie) {
        toneel.begrotingen.reageren(
                toneel.procedure(), toneel.traject(ronde, deelnemer).id(), oordeel, conclusie, handelend());
    }

    void stelt_de_reactie_vast() {
        doe("Reactie vaststellen", Map.of("besluitVan", toneel.vandaag().toString()));
    }

    /** Today, with the openbare kennisgeving on the same day. */
    void biedt_de_begroting_aan() {
        biedt_de_begroting_aan(toneel.vandaag(), null);
    }

    void biedt_de_begroting_aan(@Nullable LocalDate kennisgevingOp, @Nullable String afwijking) {
        Map<String, Object> ingevuld = new LinkedHashMap<>();
        ingevuld.put("aangebodenOp", toneel.vandaag().toString());
        if (kennisgevingOp != null) {
            ingevuld.put("kennisgevingOp", kennisgevingOp.toString());
        }
        if (afwijking != null) {
            ingevuld.put("afwijking", afwijking);
        }
        doe("Begroting aanbieden", ingevuld);
    }

    void past_het_ontwerp_aan_zonder_nieuwe_ronde(LocalDate aanbieding, LocalDate vergadering, String reden) {
        past_aan(levert_een_aangepast_ontwerp_aan(), "nee", aanbieding, vergadering, reden);
    }

    void past_het_ontwerp_aan_met_nieuwe_ronde(LocalDate aanbieding, LocalDate vergadering, String reden) {
        past_aan(levert_een_aangepast_ontwerp_aan(), "ja", aanbieding, vergadering, reden);
    }

    void past_aan_met_nieuwe_ronde_en_afwijking(LocalDate aanbieding, LocalDate vergadering, String afwijking) {
        doe(
                "Ontwerpbegroting aanpassen",
                Map.of(
                        "nieuweRonde",
                        "ja",
                        "reden",
                        "De bijdragen stijgen.",
                        "aanbiedingOp",
                        aanbieding.toString(),
                        "vergaderingOp",
                        vergadering.toString(),
                        "afwijking",
                        afwijking));
    }

    void bood_aan_op(LocalDate dag) {
        doe("Begroting aanbieden", Map.of("aangebodenOp", dag.toString(), "afwijking", "Proef."));
    }

    void past_aan(UUID ontwerp, String nieuweRonde, LocalDate aanbieding, LocalDate vergadering, String reden) {
        doe(
                "Ontwerpbegroting aanpassen",
                Map.of(
                        "ontwerpbegroting", ontwerp.toString(),
                        "nieuweRonde", nieuweRonde,
                        "reden", reden,
                        "aanbiedingOp", aanbieding.toString(),
                        "vergaderingOp", vergadering.toString()));
    }

    void zendt_de_begroting_toe() {
        zend_toe(Map.of("kenmerk", "BEG-2028", "begroting", vastgesteld()));
    }

    void zendt_de_begroting_toe_met_reden(String afwijking) {
        zend_toe(Map.of("afwijking", afwijking, "begroting", vastgesteld()));
    }

    void zendt_de_begroting_toe_zonder_bestand() {
        zend_toe(Map.of());
    }

    private void zend_toe(Map<String, Object> rest) {
        Map<String, Object> ingevuld = new LinkedHashMap<>(rest);
        ingevuld.put("verzondenOp", toneel.vandaag().toString());
        doe("Begroting toezenden", ingevuld);
    }

    private String vastgesteld() {
        return levert_aan(toneel.dossier(), "Vastgestelde begroting").toString();
    }

    void trekt_de_procedure_in(String reden) {
        toneel.begrotingen.intrekken(toneel.procedure(), reden, handelend());
        toneel.draai();
    }

    String persoon() {
        return Mensenwerk.secretaris(toneel.regeling());
    }

    private Handelend handelend() {
        return new Handelend(
                persoon(), "Secretaris", "secretaris", toneel.regeling().dagelijksBestuur());
    }

    private void doe(String taak, Map<String, Object> ingevuld) {
        toneel.voltooi(taak, null, persoon(), ingevuld);
    }
}
