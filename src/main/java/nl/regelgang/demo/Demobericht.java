package nl.regelgang.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regelgang.gedeeld.Dagen;
import org.jspecify.annotations.Nullable;

/**
 * A mail that arrived in the demo's mailbox.
 *
 * @param nummer counted from 1, in the order of arrival
 * @param tekst the plain text part
 */
record Demobericht(int nummer, String aan, String onderwerp, Instant ontvangen, String tekst) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH.mm.ss", Dagen.NEDERLANDS);

    /** In Dutch time. */
    public String moment() {
        return MOMENT.format(LocalDateTime.ofInstant(ontvangen, Dagen.NEDERLAND));
    }

    /**
     * The text, cut up so that every address on this site can be followed.
     *
     * @param site the address of this site, as it stands in mail
     */
    List<Deel> delen(String site) {
        List<Deel> delen = new ArrayList<>();
        Matcher link = Pattern.compile(Pattern.quote(site) + "(/\\S+)").matcher(tekst);
        int tot = 0;
        while (link.find()) {
            delen.add(new Deel(tekst.substring(tot, link.start()), null));
            delen.add(new Deel(link.group(), link.group(1)));
            tot = link.end();
        }
        delen.add(new Deel(tekst.substring(tot), null));
        return delen;
    }

    /** @param pad where the text leads, on this site whatever its port; null when it is only text */
    record Deel(String tekst, @Nullable String pad) {}
}
