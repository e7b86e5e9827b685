package nl.regelgang.gedeeld;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody typed to search, and the SQL that finds it, on H2 and PostgreSQL alike. Every word must occur somewhere in
 * the text, in capitals or not and with or without accents; signs such as {@code %} and {@code _} are only themselves.
 *
 * <p>There is no index for text behind it: a query first narrows to what the asker may see, by an index, and then compares
 * what is left. So a part of a word and a word of two letters are found too.
 *
 * @param woorden in lower case and without accents; none when nothing was typed
 */
public record Zoekterm(List<String> woorden) {

    private static final int MEESTE_WOORDEN = 8;
    private static final int LANGSTE = 100;
    private static final String MET = "áàâäãåéèêëíìîïóòôöõúùûüýÿñçÁÀÂÄÃÅÉÈÊËÍÌÎÏÓÒÔÖÕÚÙÛÜÝÑÇ";
    private static final String ZONDER = "aaaaaaeeeeiiiiooooouuuuyyncAAAAAAEEEEIIIIOOOOOUUUUYNC";

    public Zoekterm {
        woorden = List.copyOf(woorden);
    }

    /** What is longer than a hundred characters or eight words is cut off there. */
    public static Zoekterm van(String getypt) {
        String kort = getypt.substring(0, Math.min(getypt.length(), LANGSTE)).replace('\0', ' ');
        String kaal = Normalizer.normalize(kort, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Dagen.NEDERLANDS)
                .strip();
        return new Zoekterm(Arrays.stream(kaal.split("\\s+", -1))
                .filter(woord -> !woord.isEmpty())
                .limit(MEESTE_WOORDEN)
                .toList());
    }

    public boolean isLeeg() {
        return woorden.isEmpty();
    }

    /**
     * A condition that holds when every word occurs in these columns together; put it in a query with {@link #waarden}.
     *
     * @param kolommen names of columns or other expressions of SQL with a text; never what somebody typed
     */
    public String voorwaarde(String... kolommen) {
        String tekst =
                "lower(translate(concat_ws(' ', '', " + String.join(", ", kolommen) + "), :metAccent, :zonderAccent))";
        List<String> delen = new ArrayList<>();
        for (int nummer = 0; nummer < woorden.size(); nummer++) {
            delen.add(tekst + " like :woord" + nummer + " escape '!'");
        }
        return delen.isEmpty() ? "(1 = 1)" : "(" + String.join(" and ", delen) + ")";
    }

    public Map<String, Object> waarden() {
        Map<String, Object> waarden = new HashMap<>();
        if (!isLeeg()) {
            waarden.put("metAccent", MET);
            waarden.put("zonderAccent", ZONDER);
        }
        for (int nummer = 0; nummer < woorden.size(); nummer++) {
            waarden.put("woord" + nummer, "%" + woorden.get(nummer).replaceAll("([!%_])", "!$1") + "%");
        }
        return waarden;
    }
}
