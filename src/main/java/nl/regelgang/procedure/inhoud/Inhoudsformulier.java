package nl.regelgang.procedure.inhoud;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.inhoud.Bevinding.Uitkomst;
import nl.regelgang.procedure.inhoud.Onderdeel.Eis;
import nl.regelgang.regeling.Vorm;

/**
 * What a secretaris fills in about the contents of an ontwerp, still as text: per onderdeel {@code inhoud.<id>} with the
 * answer and {@code waar.<id>} with where or why, and {@code toch} with why it is sent although something is missing.
 */
public record Inhoudsformulier(Map<String, String> velden) {

    private static final int LANGSTE = 500;
    private static final int LANGSTE_REDEN = 2_000;

    public Inhoudsformulier {
        velden = Map.copyOf(velden);
    }

    /** Of everything that was answered; what the law asks must be, the rest can be. */
    public Inhoudscontrole lees(Vorm vorm) {
        Map<String, String> fouten = new LinkedHashMap<>();
        List<Bevinding> bevindingen = new ArrayList<>();
        for (Eis eis : Eis.values()) {
            for (Onderdeel onderdeel : Inhoudstabel.van(vorm, eis)) {
                bevinding(onderdeel, eis == Eis.VERPLICHT, fouten).ifPresent(bevindingen::add);
            }
        }
        Inhoudscontrole controle = new Inhoudscontrole(bevindingen, veld("toch"));
        if (controle.toch().length() > LANGSTE_REDEN) {
            fouten.put("toch", "Schrijf in hoogstens %d tekens waarom.".formatted(LANGSTE_REDEN));
        }
        if (fouten.isEmpty()
                && !controle.ontbreekt(vorm).isEmpty()
                && controle.toch().isEmpty()) {
            fouten.put(
                    "toch",
                    "Er ontbreekt iets dat de wet vraagt. Pas het ontwerp aan, of leg uit waarom u het toch toezendt.");
        }
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
        return controle;
    }

    /** Empty when it was not filled in. */
    public String veld(String naam) {
        return velden.getOrDefault(naam, "").strip();
    }

    private Optional<Bevinding> bevinding(Onderdeel onderdeel, boolean moet, Map<String, String> fouten) {
        String antwoord = "inhoud." + onderdeel.id();
        String waar = veld("waar." + onderdeel.id());
        Optional<Uitkomst> uitkomst = Arrays.stream(Uitkomst.values())
                .filter(een -> een.name().equals(veld(antwoord)))
                .findFirst();
        if (uitkomst.isEmpty()) {
            if (moet || !waar.isEmpty()) {
                fouten.put(antwoord, onderdeel.naam() + ": kies een antwoord.");
            }
            return Optional.empty();
        }
        if (uitkomst.get() != Uitkomst.ONTBREEKT && (waar.isEmpty() || waar.length() > LANGSTE)) {
            fouten.put(
                    "waar." + onderdeel.id(),
                    "%s: schrijf in hoogstens %d tekens %s."
                            .formatted(
                                    onderdeel.naam(),
                                    LANGSTE,
                                    uitkomst.get() == Uitkomst.GEVONDEN
                                            ? "in welk artikel van het ontwerp het staat"
                                            : "waarom het niet van toepassing is"));
        }
        return Optional.of(
                new Bevinding(onderdeel, uitkomst.get(), uitkomst.get() == Uitkomst.ONTBREEKT ? null : waar));
    }
}
