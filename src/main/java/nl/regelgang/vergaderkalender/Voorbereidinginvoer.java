package nl.regelgang.vergaderkalender;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;

/** The lead times as somebody typed them; what is left open stays "not filled in". */
record Voorbereidinginvoer(String aanleverdagen, String commissie, String commissiedagen) {

    private static final String AANLEVERDAGEN = "aanleverdagen";
    private static final String COMMISSIE = "commissie";
    private static final String COMMISSIEDAGEN = "commissiedagen";
    private static final int MEESTE_DAGEN = 365;

    static Voorbereidinginvoer van(Map<String, String> velden) {
        return new Voorbereidinginvoer(
                velden.getOrDefault(AANLEVERDAGEN, "").strip(),
                velden.getOrDefault(COMMISSIE, "").strip(),
                velden.getOrDefault(COMMISSIEDAGEN, "").strip());
    }

    static Voorbereidinginvoer van(Voorbereiding voorbereiding) {
        Boolean eerst = voorbereiding.commissieEerst();
        return new Voorbereidinginvoer(
                Objects.toString(voorbereiding.aanleverdagen(), ""),
                eerst == null ? "" : (eerst ? "ja" : "nee"),
                Objects.toString(voorbereiding.commissiedagen(), ""));
    }

    /** @throws OngeldigeInvoer when a number is none, or says how long before for a commissie that does not come first */
    Voorbereiding voorbereiding(boolean metCommissie) {
        Map<String, String> fouten = new LinkedHashMap<>();
        Integer aanleveren = dagen(AANLEVERDAGEN, aanleverdagen, fouten);
        Boolean eerst = (metCommissie && !commissie.isEmpty()) ? Boolean.valueOf(commissie.equals("ja")) : null;
        Integer vooraf = metCommissie ? dagen(COMMISSIEDAGEN, commissiedagen, fouten) : null;
        if (vooraf != null && !Boolean.TRUE.equals(eerst)) {
            fouten.putIfAbsent(
                    COMMISSIEDAGEN, "Kies hierboven dat eerst een commissie vergadert, of laat dit veld leeg.");
        }
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
        return new Voorbereiding(aanleveren, eerst, vooraf);
    }

    private static @Nullable Integer dagen(String veld, String tekst, Map<String, String> fouten) {
        if (tekst.isEmpty()) {
            return null;
        }
        if (!tekst.matches("\\d{1,3}") || Integer.parseInt(tekst) > MEESTE_DAGEN) {
            fouten.put(veld, "Vul een aantal dagen in van 0 tot en met " + MEESTE_DAGEN + ", of laat dit veld leeg.");
            return null;
        }
        return Integer.valueOf(tekst);
    }
}
