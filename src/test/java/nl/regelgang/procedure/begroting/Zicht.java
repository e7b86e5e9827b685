package nl.regelgang.procedure.begroting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.zienswijzen.Traject;

/** What somebody must see, and what not. */
abstract class Zicht {

    private final Toneel toneel;

    Zicht(Toneel toneel) {
        this.toneel = toneel;
    }

    void ziet_de_procedure(String persoon) {
        assertThat(toneel.rechten.ziet(toneel.procedure(), persoon)).as(persoon).isTrue();
        assertThat(toneel.rechten.zichtbaar(persoon)).contains(toneel.procedure());
    }

    void ziet_de_procedure_niet(String persoon) {
        assertThat(toneel.rechten.ziet(toneel.procedure(), persoon)).as(persoon).isFalse();
        assertThat(toneel.rechten.zichtbaar(persoon)).doesNotContain(toneel.procedure());
        assertThat(toneel.leesbaarheid.magLezen(
                        persoon, toneel.dossier(), toneel.procedure().ontwerp()))
                .isFalse();
    }

    String de_toezichthouder() {
        return "toezicht."
                + toneel.procedure().bestuur().toezichthouder().orgaan().organisatie();
    }

    void mag_de_zienswijze_lezen(String persoon, String deelnemer) {
        assertThat(magLezen(persoon, deelnemer)).as(persoon).isTrue();
    }

    void mag_de_zienswijze_niet_lezen(String persoon, String deelnemer) {
        assertThat(magLezen(persoon, deelnemer)).as(persoon).isFalse();
    }

    private boolean magLezen(String persoon, String deelnemer) {
        Traject traject = toneel.traject(deelnemer);
        return toneel.rechten.magZienswijzeLezen(toneel.procedure(), toneel.ronde(), traject, persoon);
    }

    void mag_het_document_lezen(String persoon, UUID document) {
        assertThat(toneel.leesbaarheid.magLezen(persoon, toneel.dossier(), document))
                .as(persoon)
                .isTrue();
    }

    void mag_het_document_niet_lezen(String persoon, UUID document) {
        assertThat(toneel.leesbaarheid.magLezen(persoon, toneel.dossier(), document))
                .as(persoon)
                .isFalse();
    }

    void ziet_in_het_journaal(String persoon, String tekst) {
        assertThat(journaalVan(persoon)).anyMatch(regel -> regel.contains(tekst));
    }

    void ziet_niet_in_het_journaal(String persoon, String tekst) {
        assertThat(journaalVan(persoon)).isNotEmpty().noneMatch(regel -> regel.contains(tekst));
    }

    private List<String> journaalVan(String persoon) {
        List<Journaal.Regel> alles = toneel.journaal.van(toneel.dossier());
        return toneel.rechten.leesbaar(toneel.procedure(), alles, persoon).stream()
                .map(Journaal.Regel::omschrijving)
                .toList();
    }

    void ziet_in_het_overzicht_bij_college(String persoon, String deelnemer, String woord) {
        Traject traject = toneel.traject(deelnemer);
        assertThat(toneel.matrix.van(toneel.procedure(), toneel.ronde(), persoon, toneel.vandaag()))
                .filteredOn(rij -> rij.traject().equals(traject.id()))
                .singleElement()
                .extracting(rij -> rij.college().woord())
                .isEqualTo(woord);
    }
}
