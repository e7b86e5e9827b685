package nl.regelgang.gedeeld;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was filled in cannot be accepted. Per field a Dutch sentence that says what to do; the key is empty for what
 * concerns no single field. The page shows the sentences and keeps the input.
 */
public class OngeldigeInvoer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<String, String> fouten;

    public OngeldigeInvoer(Map<String, String> fouten) {
        super(String.join(" ", fouten.values()));
        this.fouten = new LinkedHashMap<>(fouten);
    }

    public OngeldigeInvoer(String veld, String fout) {
        this(Map.of(veld, fout));
    }

    public OngeldigeInvoer(String fout) {
        this("", fout);
    }

    /** Per field its sentence, in the order of the form. */
    public Map<String, String> fouten() {
        return Collections.unmodifiableMap(fouten);
    }
}
