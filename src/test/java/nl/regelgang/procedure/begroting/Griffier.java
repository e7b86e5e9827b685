package nl.regelgang.procedure.begroting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.dossier.Bestanden;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.regeling.Organisatie;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a griffier does. */
final class Griffier {

    private final Toneel toneel;
    private final String deelnemer;
    private final Organisatie organisatie;

    Griffier(Toneel toneel, String deelnemer) {
        this.toneel = toneel;
        this.deelnemer = deelnemer;
        this.organisatie = toneel.deelnemer(deelnemer);
    }

    Griffier bevestigt_de_ontvangst() {
        return bevestigt_de_ontvangst_op(toneel.vandaag());
    }

    Griffier bevestigt_de_ontvangst_op(LocalDate dag) {
        doe("Ontvangst bevestigen", Map.of("ontvangenOp", dag.toString()));
        return this;
    }

    Griffier plant_de_raadsvergadering_op(LocalDate dag) {
        doe("Raadsvergadering plannen", Map.of("behandeling", "ja", "vergaderingOp", dag.toString()));
        return this;
    }

    void meldt_dat_de_raad_het_ontwerp_niet_behandelt() {
        doe("Raadsvergadering plannen", Map.of("behandeling", "nee"));
    }

    void legt_de_zienswijze_vast(String tekst) {
        doe("Zienswijze vastleggen", zienswijze(tekst));
    }

    void legt_de_zienswijze_vast(String tekst, UUID bijlage) {
        Map<String, Object> ingevuld = zienswijze(tekst);
        ingevuld.put("bijlage", bijlage.toString());
        doe("Zienswijze vastleggen", ingevuld);
    }

    /** The page of the task is open in his browser; he sends it when this is called. */
    ThrowingCallable heeft_de_zienswijze_nog_open_staan(String tekst) {
        String taak = toneel.openTaak("Zienswijze vastleggen", deelnemer)
                .orElseThrow()
                .id();
        Map<String, Object> ingevuld = zienswijze(tekst);
        return () -> toneel.taken.voltooi(UUID.randomUUID(), taak, ingevuld, persoon());
    }

    void legt_vast_dat_er_geen_zienswijze_komt() {
        doe(
                "Zienswijze vastleggen",
                Map.of("uitkomst", "geen", "besluitVan", toneel.vandaag().toString()));
    }

    /** Everything up to the zienswijze, today. */
    void dient_een_zienswijze_in(String tekst) {
        bevestigt_de_ontvangst().plant_de_raadsvergadering_op(toneel.vandaag()).legt_de_zienswijze_vast(tekst);
    }

    void doorloopt_alles_tot_geen_zienswijze() {
        bevestigt_de_ontvangst().plant_de_raadsvergadering_op(toneel.vandaag()).legt_vast_dat_er_geen_zienswijze_komt();
    }

    UUID levert_een_raadsbesluit_aan() {
        Handelend griffier = new Handelend(persoon(), "griffier", "griffier", organisatie.griffie());
        try {
            return toneel.documenten
                    .bewaar(
                            toneel.dossier(),
                            "Raadsbesluit",
                            "besluit.pdf",
                            new ByteArrayInputStream(Bestanden.pdf()),
                            griffier)
                    .id();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** On the page of his deelnemer. @return the status of the answer */
    int heropent_het_antwoord(String reden) {
        String pad = "/procedures/" + toneel.dossier() + "/trajecten/"
                + toneel.traject(deelnemer).id() + "/heropenen";
        int status = new Pagina(toneel, persoon()).verzendt(pad, "reden", reden);
        toneel.draai();
        return status;
    }

    /** Both a text and the answer that there is none. */
    ThrowingCallable spreekt_zichzelf_tegen() {
        Map<String, Object> ingevuld = zienswijze("Wel een tekst.");
        ingevuld.put("uitkomst", "geen");
        return () -> doe("Zienswijze vastleggen", ingevuld);
    }

    /** A day for a treatment that there will not be. */
    ThrowingCallable plant_een_vergadering_zonder_behandeling() {
        Map<String, Object> ingevuld =
                Map.of("behandeling", "nee", "vergaderingOp", toneel.vandaag().toString());
        return () -> doe("Raadsvergadering plannen", ingevuld);
    }

    void legt_vast_dat_er_geen_zienswijze_komt(UUID raadsbesluit) {
        doe(
                "Zienswijze vastleggen",
                Map.of(
                        "uitkomst",
                        "geen",
                        "besluitVan",
                        toneel.vandaag().toString(),
                        "bijlage",
                        raadsbesluit.toString()));
    }

    /** He answers while nobody carries out what the answer leads to, and wants it back at once. */
    int heropent_terwijl_het_antwoord_onderweg_is() {
        int[] status = new int[1];
        toneel.motorStilstand(() -> {
            legt_vast_dat_er_geen_zienswijze_komt();
            status[0] = heropent_het_antwoord("Te snel geklikt.");
        });
        toneel.draai();
        return status[0];
    }

    String persoon() {
        return Mensenwerk.griffier(organisatie);
    }

    private Map<String, Object> zienswijze(String tekst) {
        return new HashMap<>(
                Map.of("uitkomst", "zienswijze", "besluitVan", toneel.vandaag().toString(), "zienswijze", tekst));
    }

    private void doe(String taak, Map<String, Object> ingevuld) {
        toneel.voltooi(taak, deelnemer, persoon(), ingevuld);
    }
}
