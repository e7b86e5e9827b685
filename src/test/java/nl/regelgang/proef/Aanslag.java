package nl.regelgang.proef;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Kills a node as {@code kill -9} does, when half of the raden have confirmed; and waits until the other has its work. */
final class Aanslag {

    private final Land land;
    private final Knooppunt slachtoffer;
    private final int trajecten;
    private @Nullable Thread draad;
    private final Map<String, Object> uitkomst = new LinkedHashMap<>();

    Aanslag(Land land, Knooppunt slachtoffer, int trajecten) {
        this.land = land;
        this.slachtoffer = slachtoffer;
        this.trajecten = trajecten;
    }

    void begin() {
        Thread nieuw = new Thread(this::pleeg, "aanslag");
        nieuw.setDaemon(true);
        draad = nieuw;
        nieuw.start();
    }

    private void pleeg() {
        Land.wacht(
                "half of the raden have confirmed",
                () -> land.aantal("select count(*) from taak where stap = 'ontvangstBevestigen' and stand = 'VOLTOOID'")
                        >= trajecten / 2);
        try {
            slachtoffer.dood();
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            return;
        }
        long begin = System.nanoTime();
        Set<String> blijven = new HashSet<>(werk());
        int achtergelaten = blijven.size();
        Land.wacht("what the dead node left was done by the other", () -> {
            blijven.retainAll(werk());
            return blijven.isEmpty();
        });
        synchronized (uitkomst) {
            uitkomst.put("achtergelaten_stappen", achtergelaten);
            uitkomst.put("overgenomen_na_s", Seizoensstart.seconden(begin));
        }
        land.knooppuntErbij();
    }

    private List<String> werk() {
        return land.vragen
                .sql("select id_ from act_ru_job where type_ = 'message'"
                        + " union all select id::text from zending where staat = 'SENDING'")
                .query(String.class)
                .list();
    }

    Map<String, Object> uitkomst() throws InterruptedException {
        if (draad != null) {
            draad.join();
        }
        synchronized (uitkomst) {
            return Map.copyOf(uitkomst);
        }
    }
}
