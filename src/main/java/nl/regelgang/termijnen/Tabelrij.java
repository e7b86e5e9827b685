package nl.regelgang.termijnen;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Hoofdstuk;
import org.jspecify.annotations.Nullable;

/** One line of the table of terms, by column. */
record Tabelrij(Map<Kolom, String> velden) {

    /** The columns, in order; what each means stands above the table. */
    enum Kolom {
        ID,
        PROCEDURES,
        HOOFDSTUKKEN,
        VANAF,
        TOT,
        GRONDSLAG,
        REGELING,
        VORM,
        HANDELING,
        WIE,
        SOORT,
        LENGTE,
        GEBEURTENIS,
        VOOR,
        JAAR,
        TERMIJNENWET,
        INSTELLINGEN,
        GEVOLG,
        BRON
    }

    /** @throws IllegalArgumentException when the line does not name the columns, in order */
    static boolean zijnKoppen(String regel) {
        van(regel).velden.forEach((kolom, naam) -> eis(naam.equals(naam(kolom)), "no column " + naam));
        return true;
    }

    static Tabelrij van(String regel) {
        List<String> waarden = Arrays.asList(regel.split(";", -1));
        eis(waarden.size() == Kolom.values().length, "not " + Kolom.values().length + " columns");
        Iterator<String> volgende = waarden.iterator();
        Map<Kolom, String> velden = new EnumMap<>(Kolom.class);
        for (Kolom kolom : Kolom.values()) {
            String waarde = volgende.next();
            eis(waarde.equals(waarde.strip()), "space around " + kolom);
            velden.put(kolom, waarde);
        }
        return new Tabelrij(velden);
    }

    /** @throws RuntimeException when a field is not what its column asks, or the fields do not fit together */
    Termijnregel regel() {
        Soort soort = Soort.valueOf(naam(verplicht(Kolom.SOORT)));
        boolean datum = soort == Soort.DATUM || soort == Soort.VOORUIT_EN_DATUM;
        eis(datum == gevuld(Kolom.VOOR) && datum == gevuld(Kolom.JAAR), "a date and a year, only for a date");
        eis((soort != Soort.DATUM) == gevuld(Kolom.GEBEURTENIS), "an event, except for a date");
        Ruimte ruimte = Ruimte.valueOf(naam(verplicht(Kolom.REGELING)));
        Lengte lengte = optioneel(Kolom.LENGTE, Lengte::van);
        boolean geteld = soort == Soort.VOORUIT_EN_DATUM || Termijnregel.isGeteld(soort);
        eis(
                geteld ? lengte != null || ruimte == Ruimte.BEPAALT || ruimte == Ruimte.PER_GEVAL : lengte == null,
                "a length, only for a counted term");
        return new Termijnregel(
                verplicht(Kolom.ID),
                lijst(Proceduresoort.class, verplicht(Kolom.PROCEDURES)),
                lijst(Hoofdstuk.class, verplicht(Kolom.HOOFDSTUKKEN)),
                new Geldigheid(optioneel(Kolom.VANAF, LocalDate::parse), optioneel(Kolom.TOT, LocalDate::parse)),
                Grondslag.van(verplicht(Kolom.GRONDSLAG)),
                ruimte,
                vormen(),
                verplicht(Kolom.HANDELING),
                verplicht(Kolom.WIE),
                soort,
                lengte,
                veld(Kolom.GEBEURTENIS),
                optioneel(Kolom.VOOR, Zinnen::maanddag),
                datum ? Integer.parseInt(veld(Kolom.JAAR)) : 0,
                Termijnenwet.valueOf(verplicht(Kolom.TERMIJNENWET)),
                lijst(Instelling.class, veld(Kolom.INSTELLINGEN)),
                verplicht(Kolom.GEVOLG),
                verplicht(Kolom.BRON));
    }

    private Set<String> vormen() {
        return gevuld(Kolom.VORM) ? new TreeSet<>(Arrays.asList(veld(Kolom.VORM).split(", ", -1))) : Set.of();
    }

    private String veld(Kolom kolom) {
        return velden.getOrDefault(kolom, "");
    }

    private boolean gevuld(Kolom kolom) {
        return !veld(kolom).isEmpty();
    }

    private String verplicht(Kolom kolom) {
        eis(gevuld(kolom), "no " + kolom);
        return veld(kolom);
    }

    private <T> @Nullable T optioneel(Kolom kolom, Function<String, T> lezer) {
        return gevuld(kolom) ? lezer.apply(veld(kolom)) : null;
    }

    private static <E extends Enum<E>> Set<E> lijst(Class<E> soort, String tekst) {
        Set<E> gelezen = EnumSet.noneOf(soort);
        if (!tekst.isEmpty()) {
            Arrays.stream(tekst.split(" ", -1)).forEach(naam -> gelezen.add(Enum.valueOf(soort, naam)));
        }
        return gelezen;
    }

    private static String naam(Enum<?> waarde) {
        return waarde.name().toLowerCase(Locale.ROOT);
    }

    private static String naam(String tekst) {
        return tekst.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static void eis(boolean voldaan, String anders) {
        if (!voldaan) {
            throw new IllegalArgumentException(anders);
        }
    }
}
