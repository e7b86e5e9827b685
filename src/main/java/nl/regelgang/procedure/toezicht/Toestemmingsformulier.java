package nl.regelgang.procedure.toezicht;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.regelgang.formulieren.Datuminvoer;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.regeling.Bedrag;
import org.jspecify.annotations.Nullable;

/**
 * What a secretaris fills in to ask for toestemming, still as text.
 *
 * @param soort toestemming, or spoed when the bestuur could not wait
 * @param op when the aanvraag was sent, or the bestuur decided
 */
record Toestemmingsformulier(
        @Nullable String soort,
        @Nullable String waarvoor,
        @Nullable String bedrag,
        @Nullable Datuminvoer op) {

    private static final int LANGSTE = 500;

    Toestemmingsformulier {
        op = Objects.requireNonNullElse(op, Datuminvoer.LEEG);
    }

    record Gelezen(boolean spoed, String waarvoor, BigDecimal bedrag, LocalDate op) {}

    /** @throws OngeldigeInvoer with a sentence per field */
    Gelezen lees(LocalDate vandaag) {
        Map<String, String> fouten = new LinkedHashMap<>();
        if (!"toestemming".equals(soort) && !"spoed".equals(soort)) {
            fouten.put("soort", "Kies of u toestemming vraagt, of een besluit wegens dringende spoed meldt.");
        }
        String doel = waarvoor == null ? "" : waarvoor.strip();
        if (doel.isEmpty() || doel.length() > LANGSTE) {
            fouten.put("waarvoor", "Schrijf in hoogstens %d tekens welke verplichting het is.".formatted(LANGSTE));
        }
        Optional<BigDecimal> euro = Bedrag.lees(Objects.requireNonNullElse(bedrag, ""));
        if (euro.isEmpty()) {
            fouten.put("bedrag", "Schrijf het bedrag in euro's, bijvoorbeeld 125.000.");
        }
        LocalDate dag = Zienswijzeformulier.gebeurd(op, "op", "Wanneer", vandaag, fouten);
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
        return new Gelezen("spoed".equals(soort), doel, euro.orElseThrow(), Objects.requireNonNull(dag));
    }
}
