package nl.regelgang.vergaderkalender;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OngeldigeInvoer;

/** Whether something fits in a calendar. */
final class Kalendercontrole {

    private Kalendercontrole() {}

    /**
     * @param kalender all of it; what has the id of the punt itself does not count
     * @throws OngeldigeInvoer with the fields of {@link Puntinvoer}
     */
    static void controleer(Kalenderpunt punt, Orgaankalender kalender) {
        Map<String, String> fouten = new LinkedHashMap<>();
        if (punt.omschrijving().isBlank() || punt.omschrijving().length() > Leesgrens.LANGSTE_OMSCHRIJVING) {
            fouten.put(
                    punt instanceof Reces ? Puntinvoer.RECESOMSCHRIJVING : Puntinvoer.OMSCHRIJVING,
                    "Vul een omschrijving in van hoogstens " + Leesgrens.LANGSTE_OMSCHRIJVING + " tekens.");
        }
        if (punt instanceof Vergadering vergadering) {
            controleer(vergadering, kalender, fouten);
        } else if (punt instanceof Reces reces) {
            controleer(reces, kalender, fouten);
        }
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
    }

    private static void controleer(Vergadering vergadering, Orgaankalender kalender, Map<String, String> fouten) {
        if (vergadering.aanleverdatum() != null && vergadering.aanleverdatum().isAfter(vergadering.datum())) {
            fouten.put(Puntinvoer.AANLEVERDATUM, "De uiterste aanleverdatum kan niet na de vergadering liggen.");
        }
        boolean dubbel = kalender.vergaderingen().stream()
                .anyMatch(ander -> !ander.id().equals(vergadering.id()) && ander.isZelfdeAls(vergadering));
        if (dubbel) {
            fouten.put(Puntinvoer.DATUM, "Deze vergadering staat al in de kalender.");
        }
    }

    private static void controleer(Reces reces, Orgaankalender kalender, Map<String, String> fouten) {
        if (reces.totEnMet().isBefore(reces.van())) {
            fouten.put(Puntinvoer.TOT_EN_MET, "De laatste dag van het reces kan niet vóór de eerste liggen.");
            return;
        }
        kalender.recessen().stream()
                .filter(ander -> !Objects.equals(ander.id(), reces.id()) && ander.overlapt(reces))
                .findFirst()
                .ifPresent(ander -> fouten.put(
                        Puntinvoer.VAN,
                        "Dit reces overlapt met ‘%s’, dat loopt van %s tot en met %s."
                                .formatted(
                                        ander.omschrijving(),
                                        Dagen.voluit(ander.van()),
                                        Dagen.voluit(ander.totEnMet()))));
    }
}
