package nl.regelgang.standpunt;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import jakarta.servlet.http.Cookie;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regelgang.notificatie.Postbode;
import nl.regelgang.opslag.Testdatabases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * After a link was mailed, opened and used, it is no longer in the memory of the application either (EA-02). The database
 * is in the same memory, so that is looked through too. What the web server keeps of the last request on a connection is
 * not, for here are no connections.
 */
class HeapTest {

    /** What the test itself remembers of a link must not be found. */
    private static final byte MASKER = 0x5a;

    private static final int BLOK = 1 << 24;
    private static final long GEDULD_MS = 60_000;

    @TempDir
    private Path map;

    @Test
    void no_link_is_left_in_memory_once_it_was_sent_and_used() throws Exception {
        try (College college = new College(Testdatabases.h2(College.TABELLEN));
                Brievenbus bus = new Brievenbus()) {
            college.context.getBean(JavaMailSenderImpl.class).setPort(bus.poort());
            List<byte[]> links = gebruik(college, bus);
            assertThat(links).hasSize(3);
            assertThat(college.beslissingen()).isEqualTo(links.size());
            Path beeld = map.resolve("geheugen.hprof");
            ruimOp();
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(beeld.toString(), true);

            assertThat(staatIn(beeld, College.TEKST.substring(0, 40).getBytes(StandardCharsets.ISO_8859_1)))
                    .as("a text that must be there is found")
                    .isTrue();
            for (byte[] link : links) {
                for (Charset schrift :
                        List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
                    assertThat(staatIn(beeld, ontmaskerd(link, schrift)))
                            .as(schrift.name())
                            .isFalse();
                }
            }
        }
    }

    /**
     * What has a finalizer, as the connection to a mail server has, is only let go of after it ran. A collection hands its
     * finalizers over later, by another thread; but all before anything of the next collection.
     */
    private static void ruimOp() throws InterruptedException {
        verzamel();
        verzamel();
        System.runFinalization();
    }

    private static void verzamel() throws InterruptedException {
        ReferenceQueue<Object> gevonden = new ReferenceQueue<>();
        Reference<Object> wachter = new PhantomReference<>(new Object(), gevonden);
        System.gc();
        assertThat(gevonden.remove(GEDULD_MS)).isSameAs(wachter);
    }

    /** Everybody opens his link and answers. */
    private static List<byte[]> gebruik(College college, Brievenbus bus) throws Exception {
        MockMvc browser = college.browser();
        college.stelOp();
        college.standpunten().akkoordVragen(College.TRAJECT);
        verzend(college);
        for (byte[] masker : List.copyOf(bus.links)) {
            String link = new String(gemaskerd(masker), StandardCharsets.ISO_8859_1);
            browser.perform(MockMvcRequestBuilders.get("/a/" + link)).andReturn();
            browser.perform(MockMvcRequestBuilders.post("/a/vastleggen")
                            .cookie(new Cookie(AkkoordController.KOEKJE, link))
                            .param("keuze", "AKKOORD")
                            .param("gezien", college.hash()))
                    .andReturn();
        }
        verzend(college);
        return bus.links;
    }

    private static void verzend(College college) {
        while (college.context.getBean(Postbode.class).verzendNu() > 0) {
            // Until nothing waits.
        }
    }

    private static byte[] gemaskerd(byte[] link) {
        byte[] bytes = link.clone();
        for (int plaats = 0; plaats < bytes.length; plaats++) {
            bytes[plaats] ^= MASKER;
        }
        return bytes;
    }

    private static byte[] ontmaskerd(byte[] link, Charset schrift) {
        return new String(gemaskerd(link), StandardCharsets.ISO_8859_1).getBytes(schrift);
    }

    private static boolean staatIn(Path bestand, byte[] naald) throws IOException {
        try (RandomAccessFile inhoud = new RandomAccessFile(bestand.toFile(), "r")) {
            byte[] blok = new byte[BLOK + naald.length];
            for (long begin = 0; begin < inhoud.length(); begin += BLOK) {
                inhoud.seek(begin);
                int aantal = inhoud.read(blok);
                if (plaats(blok, aantal, naald) >= 0) {
                    return true;
                }
            }
            return false;
        }
    }

    private static int plaats(byte[] blok, int aantal, byte[] naald) {
        for (int begin = 0; begin <= aantal - naald.length; begin++) {
            int gelijk = 0;
            while (gelijk < naald.length && blok[begin + gelijk] == naald[gelijk]) {
                gelijk++;
            }
            if (gelijk == naald.length) {
                return begin;
            }
        }
        return -1;
    }

    /** A mail server that keeps nothing but the links in the text of the mail, in a form that cannot be found. */
    private static final class Brievenbus implements AutoCloseable {

        private static final Pattern LINK = Pattern.compile("https://regelgang\\.example\\.nl/a/([A-Za-z0-9_-]{43})$");

        final List<byte[]> links = new CopyOnWriteArrayList<>();

        private final ServerSocket deur = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private final Thread draad = new Thread(this::werk);

        Brievenbus() throws IOException {
            draad.start();
        }

        int poort() {
            return deur.getLocalPort();
        }

        private void werk() {
            while (!deur.isClosed()) {
                try (Socket lijn = deur.accept()) {
                    gesprek(lijn);
                } catch (IOException dicht) {
                    LoggerFactory.getLogger(HeapTest.class).debug("the line was closed", dicht);
                }
            }
        }

        private void gesprek(Socket lijn) throws IOException {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(lijn.getInputStream(), StandardCharsets.ISO_8859_1));
            OutputStream uit = lijn.getOutputStream();
            zeg(uit, "220 brievenbus");
            boolean inhoud = false;
            for (String regel = in.readLine(); regel != null; regel = in.readLine()) {
                if (inhoud) {
                    onthoud(regel);
                    inhoud = !regel.equals(".");
                    if (!inhoud) {
                        zeg(uit, "250 aangenomen");
                    }
                } else {
                    inhoud = regel.equals("DATA");
                    zeg(uit, inhoud ? "354 ga door" : regel.equals("QUIT") ? "221 dag" : "250 goed");
                }
            }
        }

        private void onthoud(String regel) {
            Matcher gevonden = LINK.matcher(regel);
            if (gevonden.find()) {
                byte[] link = gemaskerd(gevonden.group(1).getBytes(StandardCharsets.ISO_8859_1));
                if (links.stream().noneMatch(al -> Arrays.equals(al, link))) {
                    links.add(link);
                }
            }
        }

        private static void zeg(OutputStream uit, String regel) throws IOException {
            uit.write((regel + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            uit.flush();
        }

        @Override
        public void close() throws IOException {
            deur.close();
        }
    }
}
