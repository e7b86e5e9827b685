package nl.regelgang;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regelgang.toegang.Wachtwoorden;

/**
 * A browser on a real port, as far as cookies and the CSRF token go. The cookie is Secure, which HttpClient's own jar
 * honours, so it is kept here.
 */
public final class Bezoeker {

    public static final String GEKOZEN = "vier losse woorden onthouden";
    public static final int MB = 1024 * 1024;

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String GRENS = "--grens\r\nContent-Disposition: form-data; name=\"";

    private final HttpClient klant = HttpClient.newHttpClient();
    private final int poort;
    private String koekje = "";
    private String token = "";

    public Bezoeker(int poort) throws IOException, InterruptedException {
        this(poort, "", "");
        onthoud(get("/login"));
    }

    private Bezoeker(int poort, String koekje, String token) {
        this.poort = poort;
        this.koekje = koekje;
        this.token = token;
    }

    /** A file in a field, in bytes of ISO 8859-1; the content is repeated, so that a large one takes no memory. */
    public record Bestand(String veld, String naam, String inhoud, int keren) {

        public static Bestand van(String veld, String naam, String inhoud) {
            return new Bestand(veld, naam, inhoud, 1);
        }

        /** Zeros, as many bytes as that, rounded down to whole MB. */
        public static Bestand van(String veld, String naam, int bytes) {
            return new Bestand(veld, naam, "\0".repeat(MB), bytes / MB);
        }
    }

    /** Somebody with a password of his own, logged in. */
    public static Bezoeker aangemeld(int poort, Wachtwoorden wachtwoorden, String persoon)
            throws IOException, InterruptedException {
        String start = wachtwoorden.geefStartwachtwoord(persoon, "test");
        Bezoeker eerst = new Bezoeker(poort);
        eerst.logIn(persoon, start);
        eerst.kiesWachtwoord(start);
        Bezoeker bezoeker = new Bezoeker(poort);
        bezoeker.logIn(persoon, GEKOZEN);
        return bezoeker;
    }

    public HttpResponse<String> logIn(String naam, String wachtwoord) throws IOException, InterruptedException {
        return post("/login", Map.of("username", naam, "password", wachtwoord));
    }

    public HttpResponse<String> kiesWachtwoord(String huidig) throws IOException, InterruptedException {
        return post("/wachtwoord", Map.of("huidig", huidig, "nieuw", GEKOZEN, "herhaald", GEKOZEN));
    }

    /** Whoever got hold of the cookie and of the token in the page. */
    public Bezoeker kopie() {
        return new Bezoeker(poort, koekje, token);
    }

    /** The same browser, whose next request happens to go to another node. */
    public Bezoeker via(int anderePoort) {
        return new Bezoeker(anderePoort, koekje, token);
    }

    public Bezoeker zonderKoekje() {
        return new Bezoeker(poort, "regelgang=", "");
    }

    public String koekje() {
        return koekje;
    }

    public HttpResponse<String> get(String pad) throws IOException, InterruptedException {
        return vraag(HttpRequest.newBuilder(uri(pad)));
    }

    public HttpResponse<String> post(String pad, Map<String, String> velden) throws IOException, InterruptedException {
        List<String> delen = new ArrayList<>();
        velden.forEach((naam, waarde) -> delen.add(naam + "=" + URLEncoder.encode(waarde, StandardCharsets.UTF_8)));
        delen.add("_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8));
        HttpResponse<String> antwoord = vraag(HttpRequest.newBuilder(uri(pad))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", delen))));
        onthoud(antwoord);
        if (pad.equals("/login")) {
            onthoud(get("/wachtwoord"));
        }
        return antwoord;
    }

    public HttpResponse<String> upload(String pad, Map<String, String> velden, Bestand... bestanden)
            throws IOException, InterruptedException {
        List<BodyPublisher> delen = new ArrayList<>();
        delen.add(BodyPublishers.ofString(GRENS + "_csrf\"\r\n\r\n" + token + "\r\n"));
        velden.forEach(
                (naam, waarde) -> delen.add(BodyPublishers.ofString(GRENS + naam + "\"\r\n\r\n" + waarde + "\r\n")));
        for (Bestand bestand : bestanden) {
            delen.add(BodyPublishers.ofString(GRENS + bestand.veld() + "\"; filename=\"" + bestand.naam()
                    + "\"\r\nContent-Type: application/pdf\r\n\r\n"));
            byte[] inhoud = bestand.inhoud().getBytes(StandardCharsets.ISO_8859_1);
            for (int keer = 0; keer < bestand.keren(); keer++) {
                delen.add(BodyPublishers.ofByteArray(inhoud));
            }
            delen.add(BodyPublishers.ofString("\r\n"));
        }
        delen.add(BodyPublishers.ofString("--grens--\r\n"));
        return vraag(HttpRequest.newBuilder(uri(pad))
                .header("Content-Type", "multipart/form-data; boundary=grens")
                .POST(BodyPublishers.concat(delen.toArray(BodyPublisher[]::new))));
    }

    /** The status of a page for monitoring, which asks for no HTML; with the cookie all the same. */
    public int meting(String pad) throws IOException, InterruptedException {
        return vraag(HttpRequest.newBuilder(uri(pad)), "application/json").statusCode();
    }

    private HttpResponse<String> vraag(HttpRequest.Builder verzoek) throws IOException, InterruptedException {
        return vraag(verzoek, "text/html");
    }

    private HttpResponse<String> vraag(HttpRequest.Builder verzoek, String soort)
            throws IOException, InterruptedException {
        return klant.send(
                verzoek.header("Cookie", koekje).header("Accept", soort).build(), BodyHandlers.ofString());
    }

    private void onthoud(HttpResponse<String> antwoord) {
        antwoord.headers().firstValue("Set-Cookie").ifPresent(gezet -> koekje = gezet.substring(0, gezet.indexOf(';')));
        Matcher gevonden = TOKEN.matcher(antwoord.body());
        if (gevonden.find()) {
            token = gevonden.group(1);
        }
    }

    private URI uri(String pad) {
        return URI.create("http://localhost:" + poort + pad);
    }
}
