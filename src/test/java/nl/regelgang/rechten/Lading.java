package nl.regelgang.rechten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Hostile text for every field that people fill in, and how to see in a page that it did nothing. */
final class Lading {

    /** What a template expression among the payloads would give if it were evaluated; too long to occur in a digest. */
    static final String UITKOMST = "829348951";

    static final List<String> ALLE = List.of(
            "<script>xss()</script>",
            "<img src=x onerror=xss()>",
            "<svg onload=xss()>",
            "<svg><script>xss()</script></svg>",
            "\"><script>xss()</script>",
            "' onmouseover='xss()",
            "\" autofocus onfocus=\"xss()",
            "</textarea><script>xss()</script>",
            "</title><script>xss()</script>",
            "</option></select><img src=x onerror=xss()>",
            "<iframe src=javascript:xss()></iframe>",
            "<a href=\"javascript:xss()\">klik</a>",
            "<math><mi xlink:href=\"data:x,xss()\">",
            "<body onload=xss()>",
            "<details open ontoggle=xss()>",
            "<meta http-equiv=refresh content=0;url=//kwaad.example>",
            "<base href=//kwaad.example/>",
            "<form action=//kwaad.example><input name=xss>",
            "<style>@import'//kwaad.example';</style>",
            "<!--<script>xss()//-->",
            "&lt;script&gt;xss()&lt;/script&gt;",
            "${7919*104729}",
            "#{7919*104729}",
            "*{7919*104729}",
            "[[${7919*104729}]]",
            "[(${7919*104729})]",
            "__${7919*104729}__",
            "__${7919*104729}__::.x",
            "~{web/login :: main}",
            "${T(java.lang.Runtime).getRuntime()}",
            "{{7919*104729}}",
            "<th:block th:text=\"${7919*104729}\"></th:block>",
            "<p th:utext=\"${7919*104729}\">x</p>");

    static final String TEKST = String.join("\n", ALLE);

    private static int teller;

    private Lading() {}

    /** One payload in a name, another one each time. */
    static synchronized String naam(String begin) {
        return begin + " " + ALLE.get(teller++ % ALLE.size());
    }

    static void controleer(String waar, String html) {
        assertThat(html).as(waar).doesNotContain(UITKOMST);
        Document pagina = Jsoup.parse(html);
        assertThat(pagina.select("script:not([src]), iframe, base, meta[http-equiv], style, math, object, embed"))
                .as(waar)
                .isEmpty();
        assertThat(pagina.select("[src=x], [action*=kwaad], [href^=javascript], [href*=kwaad], [name=xss]"))
                .as(waar)
                .isEmpty();
        for (Element element : pagina.getAllElements()) {
            element.attributes().forEach(eigenschap -> {
                assertThat(eigenschap.getKey()).as(waar).doesNotStartWith("on").doesNotStartWith("th:");
            });
        }
    }
}
