package nl.regelgang.proef;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mail server on loopback that takes everything. It keeps of every message how often it came, and the links to
 * approve by, which are the only way to get at them.
 */
final class Brievenbus implements AutoCloseable {

    private static final Pattern LINK = Pattern.compile("/a/[A-Za-z0-9_-]{43}");
    private static final Pattern MESSAGE_ID =
            Pattern.compile("^Message-ID:\\s*(<[^>]+>)", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

    final Map<String, Integer> ontvangen = new ConcurrentHashMap<>();
    final Queue<String> links = new ConcurrentLinkedQueue<>();

    private final ServerSocket deur;

    Brievenbus() throws IOException {
        deur = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::luister);
    }

    int poort() {
        return deur.getLocalPort();
    }

    private static void start(Runnable werk) {
        Thread draad = new Thread(werk, "brievenbus");
        draad.setDaemon(true);
        draad.start();
    }

    private void luister() {
        try {
            while (true) {
                Socket gast = deur.accept();
                start(() -> bedien(gast));
            }
        } catch (SocketException dicht) {
            // Closed.
        } catch (IOException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private void bedien(Socket gast) {
        try (gast;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(gast.getInputStream(), StandardCharsets.ISO_8859_1))) {
            OutputStream uit = gast.getOutputStream();
            zeg(uit, "220 proef");
            String regel;
            while ((regel = in.readLine()) != null && !regel.equals("QUIT")) {
                if (regel.equals("DATA")) {
                    zeg(uit, "354 go ahead");
                    neem(in);
                }
                zeg(uit, "250 ok");
            }
            zeg(uit, "221 bye");
        } catch (IOException weg) {
            // A node that was killed says no goodbye.
        }
    }

    private void neem(BufferedReader in) throws IOException {
        StringBuilder bericht = new StringBuilder();
        String regel;
        while ((regel = in.readLine()) != null && !regel.equals(".")) {
            bericht.append(regel).append('\n');
        }
        Matcher id = MESSAGE_ID.matcher(bericht);
        ontvangen.merge(id.find() ? id.group(1) : "none", 1, Integer::sum);
        Matcher link = LINK.matcher(bericht.toString().replace("=\n", ""));
        if (link.find()) {
            links.add(link.group());
        }
    }

    private static void zeg(OutputStream uit, String antwoord) throws IOException {
        uit.write((antwoord + "\r\n").getBytes(StandardCharsets.US_ASCII));
        uit.flush();
    }

    @Override
    public void close() throws IOException {
        deur.close();
    }
}
