package nl.regelgang.proef;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.proef.Bevolking.Plek;
import nl.regelgang.proef.Invarianten.Schending;
import nl.regelgang.proef.Seizoensstart.Opgave;

/** The season on one node or two, of which one can be killed in the middle; and a look at everything that is left. */
final class Knooppuntenproef {

    private final Land land;

    Knooppuntenproef(Land land) {
        this.land = land;
    }

    /**
     * @param knooppunten on how many
     * @param dood whether the last is killed while the griffiers work, and another takes its place later
     */
    Map<String, Object> meet(int procedures, int knooppunten, boolean dood) throws IOException, InterruptedException {
        Knooppunt eerste = land.knooppuntErbij();
        List<Plek> plekken = eerste.vraag("bevolk", new TypeReference<>() {});
        Knooppunt laatste = knooppunten == 1 ? eerste : land.knooppuntErbij();
        List<Opgave> opgaven = Seizoensstart.kies(plekken, procedures);
        Map<String, Object> uit = new LinkedHashMap<>();
        uit.put("procedures", procedures);
        new Seizoensstart(land).start(opgaven);
        Aanslag aanslag = new Aanslag(
                land,
                laatste,
                opgaven.stream().mapToInt(een -> een.plek().deelnemers()).sum());
        if (dood) {
            aanslag.begin();
        }
        long begin = System.nanoTime();
        new Seizoen(land, opgaven).loop();
        double seconden = Seizoensstart.seconden(begin);
        uit.put("s", seconden);
        uit.putAll(aanslag.uitkomst());
        uit.putAll(Eindstand.van(land));
        long voltooid = land.aantal("select count(*) from taak where stand = 'VOLTOOID'");
        uit.put("taken_per_s", Seizoensstart.afgerond(voltooid / seconden));
        uit.put("geen_antwoord", land.logboek.aantal(Logboek.Uitkomst.UNKNOWN));
        uit.put("geweigerd", land.logboek.aantal(Logboek.Uitkomst.FAIL));
        List<Schending> schendingen = schendingen(eerste);
        uit.put("schendingen", schendingen.size());
        uit.put(
                "eerste_schendingen",
                schendingen.stream().limit(5).map(Schending::toString).toList());
        return uit;
    }

    private List<Schending> schendingen(Knooppunt knooppunt) {
        Invarianten invarianten = new Invarianten(land.vragen);
        List<Schending> uit = new ArrayList<>(invarianten.inDeDatabase(land.vandaag()));
        uit.addAll(invarianten.inDePost(land.post.ontvangen));
        uit.addAll(invarianten.inHetLogboek(land.logboek.alles()));
        knooppunt
                .vraag("journaal", new TypeReference<List<UUID>>() {})
                .forEach(dossier ->
                        uit.add(new Schending("I7", "the chain of the journaal is whole", dossier.toString())));
        return uit;
    }
}
