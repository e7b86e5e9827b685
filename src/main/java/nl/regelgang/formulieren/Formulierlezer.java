package nl.regelgang.formulieren;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads a form in the JSON of Camunda Forms. It takes the part of that language which we draw and check in full, and
 * refuses the rest: a condition or a validation that was silently ignored would be worse than a build that fails.
 */
final class Formulierlezer {

    private static final Set<String> VAN_HET_FORMULIER = Set.of(
            "components", "type", "id", "exporter", "executionPlatform", "executionPlatformVersion", "schemaVersion");

    private final JsonMapper json = new JsonMapper();

    /** @throws IllegalStateException when the form holds anything that we do not support */
    Formulier lees(String bestandsnaam, InputStream inhoud) throws IOException {
        JsonNode formulier = json.readTree(inhoud);
        String id = formulier.path("id").asText();
        try {
            eis(bestandsnaam.equals(id + ".form"), "the file must be named as its id, " + id);
            alleen(formulier, VAN_HET_FORMULIER, "the form");
            List<Onderdeel> onderdelen = new ArrayList<>();
            formulier.path("components").forEach(deel -> onderdelen.add(Onderdeellezer.lees(deel)));
            eis(!onderdelen.isEmpty(), "it has no components");
            eisEigenNamen(onderdelen);
            return new Formulier(id, onderdelen);
        } catch (NietOndersteund fout) {
            throw new IllegalStateException("form " + bestandsnaam + ": " + fout.getMessage(), fout);
        }
    }

    private static void eisEigenNamen(List<Onderdeel> onderdelen) {
        Set<String> sleutels = new HashSet<>();
        for (Onderdeel onderdeel : onderdelen) {
            if (onderdeel instanceof Veld veld) {
                eis(sleutels.add(veld.sleutel()), "two fields with key " + veld.sleutel());
            }
        }
    }

    static void eis(boolean klopt, String fout) {
        if (!klopt) {
            throw new NietOndersteund(fout);
        }
    }

    static void alleen(JsonNode object, Set<String> toegestaan, String waar) {
        object.fieldNames()
                .forEachRemaining(naam ->
                        eis(toegestaan.contains(naam), "property " + naam + " of " + waar + " is not supported"));
    }

    /** What a form holds and we do not support. */
    static final class NietOndersteund extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NietOndersteund(String wat) {
            super(wat);
        }
    }
}
