package nl.regelgang.termijnbewaking;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;

/**
 * What somebody filled in on the page of the reminders, as text, so that a mistake loses nothing.
 *
 * @param momenten for example {@code 28, 14, 7}
 */
record Momentinvoer(
        String momenten,
        String orgaanVanaf,
        String secretarisVanaf,
        String beheerderVanaf,
        String tekst,
        String tekstVerstreken) {

    private static final int VERSTE = 365;
    private static final int MEESTE = 12;

    /** A field that the request lacks is an empty one. */
    Momentinvoer {
        momenten = Objects.requireNonNullElse(momenten, "");
        orgaanVanaf = Objects.requireNonNullElse(orgaanVanaf, "");
        secretarisVanaf = Objects.requireNonNullElse(secretarisVanaf, "");
        beheerderVanaf = Objects.requireNonNullElse(beheerderVanaf, "");
        tekst = Objects.requireNonNullElse(tekst, "");
        tekstVerstreken = Objects.requireNonNullElse(tekstVerstreken, "");
    }

    static Momentinvoer van(Herinneringsregel regel) {
        return new Momentinvoer(
                schrijf(regel.momenten()),
                String.valueOf(regel.orgaanVanaf()),
                String.valueOf(regel.secretarisVanaf()),
                String.valueOf(regel.beheerderVanaf()),
                regel.tekst(),
                regel.tekstVerstreken());
    }

    static String schrijf(List<Integer> momenten) {
        return momenten.stream().map(String::valueOf).collect(joining(", "));
    }

    /** @throws OngeldigeInvoer with all that is wrong, per field */
    Herinneringsregel lees() {
        Map<String, String> fouten = new LinkedHashMap<>();
        List<Integer> dagen = momenten(fouten);
        int orgaan = dagen("orgaanVanaf", orgaanVanaf, fouten);
        int secretaris = dagen("secretarisVanaf", secretarisVanaf, fouten);
        int beheerder = dagen("beheerderVanaf", beheerderVanaf, fouten);
        if (fouten.isEmpty()) {
            trap(orgaan, secretaris, beheerder, fouten);
        }
        Sjabloon.fout(tekst).ifPresent(fout -> fouten.put("tekst", fout));
        Sjabloon.fout(tekstVerstreken).ifPresent(fout -> fouten.put("tekstVerstreken", fout));
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
        return new Herinneringsregel(dagen, orgaan, secretaris, beheerder, tekst.strip(), tekstVerstreken.strip());
    }

    private List<Integer> momenten(Map<String, String> fouten) {
        List<Integer> dagen = new ArrayList<>();
        for (String deel : momenten.strip().split("[\\s,;]+", -1)) {
            @Nullable Integer dag = getal(deel);
            if (dag == null || dag < 0 || dag > VERSTE) {
                fouten.put(
                        "momenten",
                        "Vul hele dagen in van 0 tot en met " + VERSTE + ", bijvoorbeeld 28, 14, 7, 3, 1, 0.");
                return dagen;
            }
            if (!dagen.isEmpty() && dag >= dagen.get(dagen.size() - 1)) {
                fouten.put(
                        "momenten",
                        "Zet de dagen van ver naar dichtbij, elk één keer: %d hoort niet na %d."
                                .formatted(dag, dagen.get(dagen.size() - 1)));
                return dagen;
            }
            dagen.add(dag);
        }
        if (dagen.size() > MEESTE) {
            fouten.put("momenten", "Kies hoogstens " + MEESTE + " momenten.");
        }
        return dagen;
    }

    private static int dagen(String veld, String tekst, Map<String, String> fouten) {
        @Nullable Integer dagen = getal(tekst.strip());
        if (dagen == null || dagen < 0 || dagen > VERSTE) {
            fouten.put(veld, "Vul een heel aantal dagen in, van 0 tot en met " + VERSTE + ".");
            return 0;
        }
        return dagen;
    }

    private static void trap(int orgaan, int secretaris, int beheerder, Map<String, String> fouten) {
        if (secretaris > orgaan) {
            fouten.put(
                    "secretarisVanaf",
                    "Vul hoogstens " + orgaan + " in: eerst het orgaan, dan de secretaris of griffier.");
        } else if (beheerder > secretaris) {
            fouten.put(
                    "beheerderVanaf", "Vul hoogstens " + secretaris + " in: de beheerder is de laatste die het hoort.");
        }
    }

    private static @Nullable Integer getal(String tekst) {
        return tekst.matches("-?[0-9]{1,6}") ? Integer.valueOf(tekst) : null;
    }
}
