package nl.regelgang.procedure.begroting;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What the browser of a person gets. */
final class Bezoek {

    private Bezoek() {}

    static int status(MockMvc site, String pad, String persoon) {
        return uitvoeren(site, get(pad).with(user(persoon)));
    }

    static int verzend(MockMvc site, String pad, String persoon, Map<String, String> velden) {
        MockHttpServletRequestBuilder verzoek = post(pad).with(user(persoon)).with(csrf());
        velden.forEach(verzoek::param);
        return uitvoeren(site, verzoek);
    }

    /** Everybody at the same moment; the answers in the order of the people. */
    static List<Integer> tegelijk(List<Callable<Integer>> mensen) throws Exception {
        CyclicBarrier start = new CyclicBarrier(mensen.size());
        ExecutorService draden = Executors.newFixedThreadPool(mensen.size());
        try {
            List<Future<Integer>> uitkomsten = new ArrayList<>();
            for (Callable<Integer> mens : mensen) {
                uitkomsten.add(draden.submit(() -> {
                    start.await();
                    return mens.call();
                }));
            }
            List<Integer> antwoorden = new ArrayList<>();
            for (Future<Integer> uitkomst : uitkomsten) {
                antwoorden.add(uitkomst.get());
            }
            return antwoorden;
        } finally {
            draden.shutdown();
        }
    }

    private static int uitvoeren(MockMvc site, MockHttpServletRequestBuilder verzoek) {
        try {
            return site.perform(verzoek).andReturn().getResponse().getStatus();
        } catch (Exception fout) {
            throw new AssertionError(fout);
        }
    }
}
