package nl.regelgang.procedure.inhoud;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.procedure.inhoud.Onderdeel.Eis;
import nl.regelgang.regeling.Vorm;

/** What the law asks a regeling to hold, per vorm, and what is good practice: the data is {@code inhoud/inhoud.csv}. */
public final class Inhoudstabel {

    private static final String BESTAND = "/inhoud/inhoud.csv";
    private static final int KOLOMMEN = 8;

    /** In the order of the columns. */
    private static final List<Vorm> VORMEN = List.of(
            Vorm.OPENBAAR_LICHAAM,
            Vorm.GEMEENSCHAPPELIJK_ORGAAN,
            Vorm.BEDRIJFSVOERINGSORGANISATIE,
            Vorm.REGELING_ZONDER_MEER);

    private static final List<Onderdeel> ALLE = lees();

    private Inhoudstabel() {}

    /** What is of this kind for the vorm, in the order of the law. */
    public static List<Onderdeel> van(Vorm vorm, Eis eis) {
        return ALLE.stream().filter(onderdeel -> onderdeel.is(eis, vorm)).toList();
    }

    static List<Onderdeel> alle() {
        return ALLE;
    }

    private static List<Onderdeel> lees() {
        try (InputStream bestand = Objects.requireNonNull(Inhoudstabel.class.getResourceAsStream(BESTAND))) {
            return new String(bestand.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(regel -> !regel.startsWith("#") && !regel.isBlank())
                    .skip(1)
                    .map(Inhoudstabel::onderdeel)
                    .toList();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static Onderdeel onderdeel(String regel) {
        String[] cellen = regel.split(";", -1);
        if (cellen.length != KOLOMMEN) {
            throw new IllegalStateException("not " + KOLOMMEN + " columns: " + regel);
        }
        Map<Vorm, Eis> eisen = new EnumMap<>(Vorm.class);
        for (int i = 0; i < VORMEN.size(); i++) {
            String eis = cellen[2 + i];
            if (!eis.isEmpty()) {
                eisen.put(VORMEN.get(i), Eis.valueOf(eis.toUpperCase(Locale.ROOT)));
            }
        }
        return new Onderdeel(
                cellen[0], cellen[1].isEmpty() ? null : Grondslag.van(cellen[1]), eisen, cellen[6], cellen[7]);
    }
}
