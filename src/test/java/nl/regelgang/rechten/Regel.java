package nl.regelgang.rechten;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/**
 * A line of {@code rechten.csv}: one request, and what each role gets.
 *
 * @param handler the pattern of the handler that answers, as Spring knows it
 * @param pad with {@code $naam} for an id of {@link Proefdossier}
 * @param velden of the form, {@code a=b&c=d}
 * @param verwacht per role the status; {@code login} for a redirect to the login page
 */
public record Regel(String methode, String handler, String pad, String velden, Map<String, String> verwacht) {

    public static List<Regel> lees() throws IOException {
        List<String> tekst = new ClassPathResource("rechten.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(regel -> !regel.isBlank() && !regel.startsWith("#"))
                .toList();
        List<String> kop = cellen(tekst.get(0));
        List<Regel> regels = new ArrayList<>();
        for (String regel : tekst.subList(1, tekst.size())) {
            List<String> cellen = cellen(regel);
            Map<String, String> verwacht = new LinkedHashMap<>();
            for (int kolom = 4; kolom < kop.size(); kolom++) {
                verwacht.put(kop.get(kolom), kolom < cellen.size() ? cellen.get(kolom) : "");
            }
            regels.add(new Regel(cellen.get(0), cellen.get(1), cellen.get(2), cellen.get(3), verwacht));
        }
        return regels;
    }

    private static List<String> cellen(String regel) {
        return Arrays.stream(regel.split(";", -1)).map(String::strip).toList();
    }

    public boolean isGet() {
        return methode.equals("GET");
    }

    public String ingevuld(String tekst, Map<String, String> ids) {
        String resultaat = tekst;
        // The longest names first: $traject is the beginning of $trajectBuren.
        List<String> namen = new ArrayList<>(ids.keySet());
        namen.sort((een, ander) -> ander.length() - een.length());
        for (String naam : namen) {
            resultaat = resultaat.replace("$" + naam, ids.get(naam));
        }
        return resultaat;
    }

    String alsTekst(Map<String, String> uitkomst) {
        return String.join(";", methode, handler, pad, velden) + ";" + String.join(";", uitkomst.values());
    }
}
