package nl.regelgang.proef;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regelgang.dossier.Bestanden;
import nl.regelgang.proef.Bevolking.Plek;
import nl.regelgang.proef.Browser.Pagina;

/** The secretarissen prepare and start their begrotingsprocedures, as many at once as there are people. */
final class Seizoensstart {

    /** So many deelnemers make a regeling a large one. */
    static final int GROOT = 30;

    private static final int EERSTE_JAAR = 2028;

    private final Land land;

    Seizoensstart(Land land) {
        this.land = land;
    }

    /** One procedure to start: a regeling has a second one, for the year after, only when there are not enough. */
    record Opgave(Plek plek, int jaar) {}

    /** As many as the scale asks, spread evenly over large and small regelingen. */
    static List<Opgave> kies(List<Plek> plekken, int aantal) {
        List<Opgave> alle = new ArrayList<>();
        int jaren = (aantal + plekken.size() - 1) / plekken.size();
        for (int jaar = 0; jaar < jaren; jaar++) {
            int over = Math.min(aantal - alle.size(), plekken.size());
            double stap = (double) plekken.size() / over;
            for (int nummer = 0; nummer < over; nummer++) {
                alle.add(new Opgave(plekken.get((int) ((nummer + 0.5) * stap)), EERSTE_JAAR + jaar));
            }
        }
        return alle;
    }

    /** What the secretarissen do, without waiting for what follows from it. */
    int alleen(List<Opgave> opgaven) {
        return new Ploeg(land.opties.mensen()).verdeel(opgaven, this::start);
    }

    Map<String, Object> start(List<Opgave> opgaven) {
        int trajecten =
                opgaven.stream().mapToInt(opgave -> opgave.plek().deelnemers()).sum();
        long begin = System.nanoTime();
        int gestart = alleen(opgaven);
        double gestartNa = seconden(begin);
        Land.wacht("every griffier has a task", () -> land.aantal("select count(*) from traject") >= trajecten);
        land.wachtOpRust();
        double takenNa = seconden(begin);
        Map<String, Object> uit = new LinkedHashMap<>();
        uit.put("procedures", gestart);
        uit.put("trajecten", land.aantal("select count(*) from traject"));
        uit.put("grootste", opgaven.get(0).plek().deelnemers());
        uit.put("taken", land.aantal("select count(*) from taak where stand = 'OPEN'"));
        uit.put("berichten", land.aantal("select count(*) from zending"));
        uit.put("secretarissen_klaar_s", gestartNa);
        uit.put("iedere_griffier_taak_en_bericht_s", takenNa);
        uit.put("procedures_per_s", afgerond(gestart / takenNa));
        uit.put("trajecten_per_s", afgerond(trajecten / takenNa));
        return uit;
    }

    private int start(Opgave opgave) {
        Werkplek werkplek = land.werkplek(opgave.plek().secretaris());
        Pagina leeg = werkplek.ga("voorbereiden openen", "/procedures/begroting/nieuw");
        Formulierblad blad = Formulierblad.van(leeg.dom(), leeg.pad(), "/begroting/nieuw")
                .vul("regeling", opgave.plek().regeling())
                .vul("jaar", Integer.toString(opgave.jaar()))
                .vulDag("aanbieding", Seizoen.AANBIEDING)
                .vulDag("vergadering", Seizoen.VERGADERING);
        Pagina planning = werkplek.verzend("voorbereiden", "planning", blad, Bestanden.pdf());
        Formulierblad start = Formulierblad.van(planning.dom(), planning.pad(), "/starten");
        start.vulAls(start.heeft("afwijking"), "afwijking", "Proef: de termijn is met de raden besproken.");
        String actie = opgave.plek().deelnemers() >= GROOT ? "starten (30 of meer)" : "starten";
        Pagina gestart = werkplek.verzend(actie, "procedurepagina", start, null);
        if (!gestart.goed()) {
            throw new IllegalStateException(opgave + ": " + gestart.status() + " "
                    + gestart.dom().select("main").text());
        }
        return 1;
    }

    static double seconden(long begin) {
        return afgerond(Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0);
    }

    static double afgerond(double getal) {
        return Math.round(getal * 100) / 100.0;
    }
}
