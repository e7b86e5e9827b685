package nl.regelgang.standpunt;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/**
 * From where an answer came, for the proof of it.
 *
 * @param programma what the browser calls itself
 */
record Herkomst(String ip, String programma) {

    private static final int LANGST = 200;

    static Herkomst van(HttpServletRequest vraag) {
        String programma = Optional.ofNullable(vraag.getHeader(HttpHeaders.USER_AGENT))
                .orElse("onbekend")
                .replaceAll("\\p{C}", "");
        return new Herkomst(vraag.getRemoteAddr(), programma.substring(0, Math.min(programma.length(), LANGST)));
    }

    /** The network without the computer in it: of IPv4 three parts, of IPv6 three of eight. */
    static String ingekort(String ip) {
        if (ip.indexOf(':') >= 0) {
            String[] delen = ip.split(":", -1);
            return String.join(":", java.util.Arrays.copyOf(delen, Math.min(3, delen.length))) + "::";
        }
        int punt = ip.lastIndexOf('.');
        return punt < 0 ? "onbekend" : ip.substring(0, punt) + ".0";
    }
}
