package nl.regelgang.formulieren;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.Handelend;

/**
 * What somebody filled in, after it was checked against the form: only fields of the form, each of its own type.
 *
 * @param door who filled it in, and for which orgaan
 */
public record Ingevuld(Handelend door, Map<String, Object> waarden) {

    public Ingevuld {
        waarden = Map.copyOf(waarden);
    }

    /** A text field that the form requires. */
    public String tekst(String veld) {
        return waarde(veld, String.class).orElseThrow(() -> new IllegalArgumentException("not filled in: " + veld));
    }

    /** A text field that may be left open. */
    public Optional<String> eventueleTekst(String veld) {
        return waarde(veld, String.class);
    }

    public Optional<LocalDate> datum(String veld) {
        return waarde(veld, LocalDate.class);
    }

    public boolean ja(String veld) {
        return waarde(veld, Boolean.class).orElse(false);
    }

    public Optional<BigDecimal> getal(String veld) {
        return waarde(veld, BigDecimal.class);
    }

    /** A file field: the id of the document that was kept in the dossier. */
    public Optional<UUID> document(String veld) {
        return waarde(veld, UUID.class);
    }

    private <T> Optional<T> waarde(String veld, Class<T> soort) {
        return Optional.ofNullable(waarden.get(veld)).map(soort::cast);
    }
}
