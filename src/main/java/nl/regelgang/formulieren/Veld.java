package nl.regelgang.formulieren;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form.
 *
 * @param sleutel the name under which the answer is handed on
 * @param hint what helps to answer, and the article where the question is a legal one
 * @param nodig when an answer that may be left open is needed all the same, for example "als de raad het ontwerp
 *     behandelt"; the domain checks it; null when never
 * @param maxLengte in characters; only for text
 * @param keuzes the possible answers; only for {@code JA_NEE}, {@code KEUZE} and {@code LIJST}
 * @param minimum only for {@code GETAL}
 * @param maximum only for {@code GETAL}
 * @param decimalen the most digits behind the comma; only for {@code GETAL}
 */
public record Veld(
        String sleutel,
        Veldsoort soort,
        String label,
        @Nullable String hint,
        boolean verplicht,
        @Nullable String nodig,
        int maxLengte,
        List<Keuze> keuzes,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        int decimalen)
        implements Onderdeel {

    public Veld {
        keuzes = List.copyOf(keuzes);
    }

    /** One possible answer: what is shown, and what is handed on. */
    public record Keuze(String label, String waarde) {}
}
