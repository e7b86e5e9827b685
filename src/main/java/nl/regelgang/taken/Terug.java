package nl.regelgang.taken;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The list to which a person returns, and the line in it. Only an address of the list itself is followed. */
final class Terug {

    private static final String LIJST = "/taken";
    private static final Pattern LOKAAL =
            Pattern.compile("/taken(?:\\?[A-Za-z0-9=&_.%+*-]{0,4000})?(?:#taak-[A-Za-z0-9_-]{1,64})?");

    private Terug() {}

    /** The address when it is one of the list, otherwise the list as it opens. */
    static String naar(@Nullable String adres) {
        return adres != null && LOKAAL.matcher(adres).matches() ? adres : LIJST;
    }
}
