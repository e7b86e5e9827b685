package nl.regelgang.formulieren;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;

/**
 * The forms of {@code forms/}. All of them are read at start; a form that cannot be drawn and checked in full stops
 * the start, so that nobody meets it halfway a procedure. A task that runs keeps the form it was deployed with, which
 * can be an older one: see {@link #lees}.
 */
@Service
public class Formulieren {

    private static final int GENOEMDE_NAAM = 40;

    private final Formulierlezer lezer = new Formulierlezer();
    private final Map<String, Formulier> formulieren = new LinkedHashMap<>();

    @Autowired
    public Formulieren() {
        this("classpath*:forms/**/*.form");
    }

    Formulieren(String patroon) {
        try {
            for (Resource bestand : new PathMatchingResourcePatternResolver().getResources(patroon)) {
                voegToe(lees(bestand));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("forms cannot be read: " + patroon, e);
        }
    }

    private Formulier lees(Resource bestand) throws IOException {
        try (InputStream inhoud = bestand.getInputStream()) {
            return lezer.lees(String.valueOf(bestand.getFilename()), inhoud);
        }
    }

    private void voegToe(Formulier formulier) {
        if (formulieren.putIfAbsent(formulier.id(), formulier) != null) {
            throw new IllegalStateException("two forms with id " + formulier.id());
        }
    }

    /**
     * Reads a form that was deployed before.
     *
     * @throws IllegalStateException when it holds anything that we do not support, or has another id
     */
    public Formulier lees(String id, InputStream inhoud) throws IOException {
        return lezer.lees(id + ".form", inhoud);
    }

    /**
     * The newest version of a form.
     *
     * @throws IllegalArgumentException when there is no such form, which is a mistake in a model
     */
    public Formulier vind(String id) {
        Formulier formulier = formulieren.get(id);
        if (formulier == null) {
            throw new IllegalArgumentException("no form " + id + " in forms/");
        }
        return formulier;
    }

    /**
     * Checks what was filled in against the form, and gives every answer its own type: text as {@code String}, a
     * date as {@code LocalDate}, ja/nee and a tick as {@code Boolean}, a number as {@code BigDecimal}, a file as the
     * {@code UUID} of its document. What was left open is not among the values, except a tick, which is then false.
     *
     * @param waarden as they came from our page, from Camunda's Tasklist or from a test: text, or the type itself
     * @throws OngeldigeInvoer with a sentence for every field that cannot be accepted, in the order of the form
     */
    public Ingevuld controleer(Formulier formulier, Map<String, Object> waarden, Handelend door) {
        Map<String, Object> goed = new LinkedHashMap<>();
        Map<String, String> fouten = new LinkedHashMap<>();
        for (Veld veld : formulier.velden()) {
            try {
                Veldcontrole.controleer(veld, waarden.get(veld.sleutel()))
                        .ifPresent(waarde -> goed.put(veld.sleutel(), waarde));
            } catch (Veldcontrole.Fout fout) {
                fouten.put(veld.sleutel(), fout.zin());
            }
        }
        weigerVreemdeVelden(formulier, waarden, fouten);
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
        return new Ingevuld(door, goed);
    }

    private static void weigerVreemdeVelden(
            Formulier formulier, Map<String, Object> waarden, Map<String, String> fouten) {
        String vreemd = waarden.keySet().stream()
                .filter(naam -> formulier.veld(naam).isEmpty())
                .sorted()
                .limit(3)
                .map(naam -> naam.length() <= GENOEMDE_NAAM ? naam : naam.substring(0, GENOEMDE_NAAM) + "…")
                .collect(Collectors.joining(", "));
        if (!vreemd.isEmpty()) {
            fouten.put(
                    "",
                    "Er is iets meegestuurd waar dit formulier niet om vraagt (" + vreemd
                            + "). Open de taak opnieuw en vul het formulier nog eens in.");
        }
    }
}
