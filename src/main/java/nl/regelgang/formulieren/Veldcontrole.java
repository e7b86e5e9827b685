package nl.regelgang.formulieren;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.formulieren.Veld.Keuze;
import org.jspecify.annotations.Nullable;

/** The check of one answer against its question. */
final class Veldcontrole {

    private Veldcontrole() {}

    /** Why an answer cannot be accepted, as a Dutch sentence that says what to do. */
    static final class Fout extends Exception {

        private static final long serialVersionUID = 1L;

        private final String zin;

        Fout(String zin) {
            super(zin);
            this.zin = zin;
        }

        String zin() {
            return zin;
        }
    }

    /** The answer in its own type; empty when the question was left open and may be. */
    static Optional<Object> controleer(Veld veld, @Nullable Object ruw) throws Fout {
        if (veld.soort() == Veldsoort.VINKJE) {
            return Optional.of(vinkje(veld, ruw));
        }
        if (ruw == null || (ruw instanceof CharSequence tekst && Tekstcontrole.isLeeg(tekst))) {
            if (veld.verplicht()) {
                throw new Fout(nietIngevuld(veld));
            }
            return Optional.empty();
        }
        return Optional.of(waarde(veld, ruw));
    }

    private static Object waarde(Veld veld, Object ruw) throws Fout {
        return switch (veld.soort()) {
            case TEKSTREGEL, TEKSTVAK -> Tekstcontrole.controleer(veld, ruw);
            case DATUM -> datum(veld, ruw);
            case JA_NEE -> jaNee(veld, ruw);
            case KEUZE, LIJST -> keuze(veld, ruw);
            case GETAL -> Getalcontrole.controleer(veld, ruw);
            case BESTAND -> document(veld, ruw);
            case VINKJE -> throw new IllegalStateException("a tick is never left open");
        };
    }

    private static String nietIngevuld(Veld veld) {
        return switch (veld.soort()) {
            case JA_NEE, KEUZE, LIJST -> "Kies een antwoord bij ‘" + veld.label() + "’.";
            case BESTAND -> "Kies een bestand bij ‘" + veld.label() + "’.";
            case TEKSTREGEL, TEKSTVAK, DATUM, GETAL, VINKJE -> "Vul ‘" + veld.label() + "’ in.";
        };
    }

    private static LocalDate datum(Veld veld, Object ruw) throws Fout {
        if (ruw instanceof LocalDate dag) {
            return dag;
        }
        if (ruw instanceof CharSequence tekst) {
            return Datuminvoer.van(tekst.toString()).datum(veld.label());
        }
        throw new Fout("Vul bij ‘" + veld.label() + "’ een datum in, bijvoorbeeld 6 5 2026.");
    }

    private static Boolean jaNee(Veld veld, Object ruw) throws Fout {
        if (ruw instanceof Boolean antwoord) {
            return antwoord;
        }
        return keuze(veld, ruw).equals("ja");
    }

    private static String keuze(Veld veld, Object ruw) throws Fout {
        return veld.keuzes().stream()
                .map(Keuze::waarde)
                .filter(waarde -> ruw instanceof CharSequence tekst && waarde.contentEquals(tekst))
                .findFirst()
                .orElseThrow(() ->
                        new Fout("Kies bij ‘" + veld.label() + "’ een van de antwoorden die op het formulier staan."));
    }

    private static Boolean vinkje(Veld veld, @Nullable Object ruw) throws Fout {
        boolean aan = Boolean.TRUE.equals(ruw) || "true".equals(ruw);
        boolean uit = ruw == null || Boolean.FALSE.equals(ruw) || "false".equals(ruw) || "".equals(ruw);
        if (!aan && !uit) {
            throw new Fout("Zet bij ‘" + veld.label() + "’ wel of geen vinkje.");
        }
        if (uit && veld.verplicht()) {
            throw new Fout("Zet een vinkje bij ‘" + veld.label() + "’.");
        }
        return aan;
    }

    private static UUID document(Veld veld, Object ruw) throws Fout {
        if (ruw instanceof UUID id) {
            return id;
        }
        try {
            return UUID.fromString(ruw instanceof CharSequence tekst ? tekst.toString() : "");
        } catch (IllegalArgumentException geenDocument) {
            throw new Fout("Het bestand bij ‘" + veld.label() + "’ is niet ontvangen. Kies het bestand opnieuw.");
        }
    }
}
