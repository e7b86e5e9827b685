package nl.regelgang.proef;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long the node itself works on each kind of request; around everything else, security too. */
final class Tijdmeter implements Filter {

    /** The header in which the client names what the person does. */
    static final String ACTIE = "X-Proef-Actie";

    private final Map<String, Queue<Long>> tijden = new ConcurrentHashMap<>();

    @Override
    public void doFilter(ServletRequest vraag, ServletResponse antwoord, FilterChain rest)
            throws IOException, ServletException {
        long begin = System.nanoTime();
        try {
            rest.doFilter(vraag, antwoord);
        } finally {
            String actie = ((HttpServletRequest) vraag).getHeader(ACTIE);
            if (actie != null) {
                tijden.computeIfAbsent(actie, nieuw -> new ConcurrentLinkedQueue<>())
                        .add((System.nanoTime() - begin) / 1000);
            }
        }
    }

    /** In microseconds, since this was asked the last time. */
    Map<String, List<Long>> geefEnWis() {
        Map<String, List<Long>> uit = new TreeMap<>();
        for (String actie : List.copyOf(tijden.keySet())) {
            Queue<Long> gemeten = tijden.remove(actie);
            if (gemeten != null) {
                uit.put(actie, List.copyOf(gemeten));
            }
        }
        return uit;
    }
}
