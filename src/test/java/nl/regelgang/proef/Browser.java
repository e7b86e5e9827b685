package nl.regelgang.proef;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.regelgang.proef.Logboek.Uitkomst;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * What the browser of one person does over HTTP, behind the proxy that ends TLS: it keeps cookies, follows redirects and
 * sends forms back with what stood in them. It draws nothing and runs no script.
 */
final class Browser {

    static final int GEEN_ANTWOORD = 0;

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final Duration LANGSTE = Duration.ofSeconds(60);
    private static final int MEESTE_SPRONGEN = 5;

    private final Supplier<String> site;
    private final Logboek logboek;
    private final String wie;
    private final String adres;
    private final Map<String, String> koekjes = new ConcurrentHashMap<>();

    /** @param site the node that takes the next request, as the proxy would choose it */
    Browser(Supplier<String> site, Logboek logboek, String wie) {
        this.site = site;
        this.logboek = logboek;
        this.wie = wie;
        int nummer = wie.hashCode();
        this.adres = "10." + (nummer & 255) + "." + ((nummer >> 8) & 255) + "." + ((nummer >> 16) & 255);
    }

    /** A page as it came; the status is {@link #GEEN_ANTWOORD} when nothing came. */
    record Pagina(int status, String pad, String inhoud) {

        Document dom() {
            return Jsoup.parse(inhoud);
        }

        boolean goed() {
            return status == 200;
        }
    }

    Pagina haal(String actie, String pad) {
        return volg(actie, pad, vraag(actie, pad, null, HttpRequest.newBuilder().GET()));
    }

    /** Sends the form; the page that it leads to counts as {@code daarna}. */
    Pagina verzend(String actie, String daarna, Formulierblad blad, byte @Nullable [] bestand) {
        HttpRequest.Builder verzoek = HttpRequest.newBuilder();
        if (blad.metBestand) {
            Meerdelig delen = new Meerdelig(blad.velden, bestand == null ? null : blad.bestandsveld(), bestand);
            verzoek.header("Content-Type", delen.soort()).POST(HttpRequest.BodyPublishers.ofByteArray(delen.inhoud()));
        } else {
            verzoek.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(gecodeerd(blad.velden)));
        }
        return volg(daarna, blad.actie, vraag(actie, blad.actie, blad.velden.get("opdracht"), verzoek));
    }

    private static String gecodeerd(Map<String, String> velden) {
        return velden.entrySet().stream()
                .map(veld -> URLEncoder.encode(veld.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(veld.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private Pagina volg(String actie, String pad, @Nullable HttpResponse<String> antwoord) {
        @Nullable HttpResponse<String> laatste = antwoord;
        String hier = pad;
        for (int sprong = 0; laatste != null && laatste.statusCode() / 100 == 3 && sprong < MEESTE_SPRONGEN; sprong++) {
            hier = naar(hier, laatste.headers().firstValue("Location").orElseThrow());
            laatste = vraag(actie, hier, null, HttpRequest.newBuilder().GET());
        }
        return laatste == null
                ? new Pagina(GEEN_ANTWOORD, hier, "")
                : new Pagina(laatste.statusCode(), hier, laatste.body());
    }

    private static String naar(String hier, String plaats) {
        URI doel = URI.create("http://localhost" + hier).resolve(plaats);
        return doel.getRawQuery() == null ? doel.getRawPath() : doel.getRawPath() + "?" + doel.getRawQuery();
    }

    private @Nullable HttpResponse<String> vraag(
            String actie, String pad, @Nullable String opdracht, HttpRequest.Builder verzoek) {
        verzoek.uri(URI.create(site.get() + pad))
                .timeout(LANGSTE)
                .header(Tijdmeter.ACTIE, actie)
                .header("User-Agent", "landelijke proef")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-For", adres);
        if (!koekjes.isEmpty()) {
            verzoek.header(
                    "Cookie",
                    koekjes.entrySet().stream()
                            .map(koekje -> koekje.getKey() + "=" + koekje.getValue())
                            .collect(Collectors.joining("; ")));
        }
        long begin = System.nanoTime();
        @Nullable HttpResponse<String> antwoord = stuur(verzoek.build());
        long micros = (System.nanoTime() - begin) / 1000;
        int status = antwoord == null ? GEEN_ANTWOORD : antwoord.statusCode();
        logboek.noteer(new Logboek.Regel(actie, micros, uitkomst(status), status, opdracht, wie, pad));
        if (antwoord != null) {
            antwoord.headers().allValues("Set-Cookie").forEach(this::bewaar);
        }
        return antwoord;
    }

    private static @Nullable HttpResponse<String> stuur(HttpRequest verzoek) {
        try {
            return HTTP.send(verzoek, HttpResponse.BodyHandlers.ofString());
        } catch (IOException geenAntwoord) {
            return null;
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(gestopt));
        }
    }

    /** A 5xx says that something went wrong, not that nothing was done. */
    private static Uitkomst uitkomst(int status) {
        if (status == GEEN_ANTWOORD || status >= 500) {
            return Uitkomst.UNKNOWN;
        }
        return status >= 400 ? Uitkomst.FAIL : Uitkomst.OK;
    }

    private void bewaar(String kop) {
        String[] koekje = kop.split(";", 2)[0].split("=", 2);
        if (List.of("", "\"\"").contains(koekje[1])) {
            koekjes.remove(koekje[0]);
        } else {
            koekjes.put(koekje[0], koekje[1]);
        }
    }
}
