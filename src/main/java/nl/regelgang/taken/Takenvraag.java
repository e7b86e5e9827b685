package nl.regelgang.taken;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to see of the tasks, as it stands in the address of the list. It is data only: every value is
 * compared with what a task says, and none is ever evaluated.
 *
 * @param lijst null as long as the person did not choose
 * @param volgorde null for the order that the person uses
 * @param bladzijde counted from 1
 */
record Takenvraag(
        @Nullable Lijst lijst,
        Map<Filter, String> filters,
        @Nullable Volgorde volgorde,
        int bladzijde) {

    static final String LIJST = "lijst";
    static final String VOLGORDE = "volgorde";
    static final String BLADZIJDE = "bladzijde";

    private static final int LANGSTE_WAARDE = 200;
    private static final int MEESTE_BLADZIJDEN = 100_000;

    Takenvraag {
        EnumMap<Filter, String> gesorteerd = new EnumMap<>(Filter.class);
        gesorteerd.putAll(filters);
        filters = Collections.unmodifiableMap(gesorteerd);
    }

    /** From the parameters of an address. What is not understood is left out: an old bookmark shows more, not an error. */
    static Takenvraag van(Map<String, String> parameters) {
        Map<Filter, String> filters = new EnumMap<>(Filter.class);
        for (Filter filter : Filter.values()) {
            String waarde = schoon(parameters.get(filter.code()));
            if (!waarde.isEmpty()
                    && (filter != Filter.TERMIJN || urgentie(waarde).isPresent())) {
                filters.put(filter, waarde);
            }
        }
        return new Takenvraag(
                kies(Lijst.values(), Lijst::code, parameters.get(LIJST)).orElse(null),
                filters,
                kies(Volgorde.values(), Volgorde::code, parameters.get(VOLGORDE))
                        .orElse(null),
                bladzijde(parameters.get(BLADZIJDE)));
    }

    /** From what {@link #zoekdeel()} wrote, or any part of an address behind its question mark. */
    static Takenvraag vanZoekdeel(String zoekdeel) {
        Map<String, String> parameters = new HashMap<>();
        for (String deel : zoekdeel.split("&", -1)) {
            int is = deel.indexOf('=');
            if (is > 0) {
                parameters.put(deel.substring(0, is), ontcijferd(deel.substring(is + 1)));
            }
        }
        return van(parameters);
    }

    private static String ontcijferd(String waarde) {
        try {
            return URLDecoder.decode(waarde, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException geenCode) {
            return "";
        }
    }

    /** Nothing was chosen at all. */
    boolean leeg() {
        return lijst == null && filters.isEmpty() && volgorde == null && bladzijde == 1;
    }

    Optional<String> waarde(Filter filter) {
        return Optional.ofNullable(filters.get(filter));
    }

    Optional<Urgentie> termijn() {
        return waarde(Filter.TERMIJN).flatMap(Takenvraag::urgentie);
    }

    Takenvraag met(Lijst andere) {
        return new Takenvraag(andere, filters, volgorde, 1);
    }

    /** With this filter, or without it when the value is null; from the first page. */
    Takenvraag met(Filter filter, @Nullable String waarde) {
        EnumMap<Filter, String> andere = new EnumMap<>(Filter.class);
        andere.putAll(filters);
        if (waarde == null) {
            andere.remove(filter);
        } else {
            andere.put(filter, waarde);
        }
        return new Takenvraag(lijst, andere, volgorde, 1);
    }

    Takenvraag zonderFilters() {
        return new Takenvraag(lijst, Map.of(), volgorde, 1);
    }

    Takenvraag met(@Nullable Volgorde andere) {
        return new Takenvraag(lijst, filters, andere, bladzijde);
    }

    Takenvraag opBladzijde(int andere) {
        return new Takenvraag(lijst, filters, volgorde, andere);
    }

    /** Behind the question mark; empty when nothing was chosen. */
    String zoekdeel() {
        StringJoiner delen = new StringJoiner("&");
        if (lijst != null) {
            delen.add(LIJST + "=" + lijst.code());
        }
        filters.forEach((filter, waarde) -> delen.add(filter.code() + "=" + gecodeerd(waarde)));
        if (volgorde != null) {
            delen.add(VOLGORDE + "=" + volgorde.code());
        }
        if (bladzijde > 1) {
            delen.add(BLADZIJDE + "=" + bladzijde);
        }
        return delen.toString();
    }

    String adres() {
        String zoekdeel = zoekdeel();
        return zoekdeel.isEmpty() ? "/taken" : "/taken?" + zoekdeel;
    }

    private static String gecodeerd(String waarde) {
        return URLEncoder.encode(waarde, StandardCharsets.UTF_8);
    }

    private static Optional<Urgentie> urgentie(String code) {
        return kies(Urgentie.values(), Urgentie::code, code);
    }

    static <T> Optional<T> kies(T[] keuzes, Function<T, String> code, @Nullable String gekozen) {
        return Arrays.stream(keuzes)
                .filter(keuze -> code.apply(keuze).equals(gekozen))
                .findFirst();
    }

    private static int bladzijde(@Nullable String tekst) {
        return tekst != null && tekst.matches("[1-9][0-9]{0,5}")
                ? Math.min(Integer.parseInt(tekst), MEESTE_BLADZIJDEN)
                : 1;
    }

    /** Without control characters, which a database may refuse. */
    private static String schoon(@Nullable String waarde) {
        if (waarde == null) {
            return "";
        }
        String zonder = waarde.replaceAll("\\p{Cntrl}", " ").strip();
        if (zonder.length() <= LANGSTE_WAARDE) {
            return zonder;
        }
        boolean halfTeken = Character.isHighSurrogate(zonder.charAt(LANGSTE_WAARDE - 1));
        return zonder.substring(0, halfTeken ? LANGSTE_WAARDE - 1 : LANGSTE_WAARDE);
    }
}
