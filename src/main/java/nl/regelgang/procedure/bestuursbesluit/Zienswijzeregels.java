package nl.regelgang.procedure.bestuursbesluit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.regelgang.gedeeld.Dagen;
import org.jspecify.annotations.Nullable;

/**
 * What a regeling says from one day on about the besluiten on which the raden can give a zienswijze (Wgr art. 10 lid 5).
 *
 * @param vanaf the first day on which it holds; it ends where the next begins
 * @param artikel where the regeling says so, for example "artikel 7"
 * @param besluiten that it names, in its own words
 * @param verzoek how many raden must ask for it, null when they cannot
 * @param bestuurBepaalt whether the bestuur can decide it per besluit
 * @param spoed whether the regeling lets the bestuur skip the raden when there is haste
 * @param versie how often it was changed; 0 when it is not kept yet
 */
record Zienswijzeregels(
        LocalDate vanaf,
        String artikel,
        List<String> besluiten,
        @Nullable Verzoekdrempel verzoek,
        boolean bestuurBepaalt,
        boolean spoed,
        int versie) {

    Zienswijzeregels {
        besluiten = List.copyOf(besluiten);
    }

    public String sleutel() {
        return vanaf.toString();
    }

    public String vanafVoluit() {
        return Dagen.voluit(vanaf);
    }

    /** What it says, as Dutch sentences. */
    public List<String> zinnen() {
        List<String> zinnen = new ArrayList<>();
        zinnen.add(
                besluiten.isEmpty()
                        ? "De regeling noemt geen besluiten (%s).".formatted(artikel)
                        : "De regeling noemt (%s): %s.".formatted(artikel, String.join("; ", besluiten)));
        if (verzoek != null) {
            zinnen.add("Ook over een ander besluit, als %s erom %s."
                    .formatted(verzoek.zin(), verzoek.deel() || verzoek.getal() > 1 ? "vragen" : "vraagt"));
        }
        if (bestuurBepaalt) {
            zinnen.add("Ook over een ander besluit, als het bestuur dat bepaalt.");
        }
        zinnen.add(
                spoed
                        ? "Bij spoed kan het bestuur de raden overslaan, met redenen."
                        : "De regeling kent geen uitzondering bij spoed.");
        return zinnen;
    }
}
