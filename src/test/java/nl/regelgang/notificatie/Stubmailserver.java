package nl.regelgang.notificatie;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that fails where the test tells it to. An answer may also be {@link #DICHT} or {@link #STIL}. */
class Stubmailserver implements AutoCloseable {

    static final String DICHT = "close the connection";
    static final String STIL = "say nothing any more";

    /** Everything that was received between DATA and the final dot. */
    final List<String> ontvangen = new CopyOnWriteArrayList<>();

    volatile String opRcpt = "250 ok";
    volatile String opData = "354 go ahead";
    volatile String opPunt = "250 taken";
    volatile String opQuit = "221 bye";

    private final ServerSocket deur;

    Stubmailserver() throws IOException {
        deur = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread draad = new Thread(this::luister, "stub smtp");
        draad.setDaemon(true);
        draad.start();
    }

    int poort() {
        return deur.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        deur.close();
    }

    private void luister() {
        while (!deur.isClosed()) {
            try (Socket gast = deur.accept()) {
                praat(gast);
            } catch (SocketException dicht) {
                // The test is over, or the sender left; both are as they should be.
            } catch (IOException fout) {
                throw new IllegalStateException(fout);
            }
        }
    }

    private void praat(Socket gast) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(gast.getInputStream(), StandardCharsets.US_ASCII));
        boolean verder = zeg(gast, "220 stub");
        String regel;
        while (verder && (regel = in.readLine()) != null) {
            if (regel.startsWith("RCPT")) {
                verder = zeg(gast, opRcpt);
            } else if (regel.equals("DATA")) {
                verder = zeg(gast, opData) && (!opData.startsWith("354") || ontvang(gast, in));
            } else if (regel.equals("QUIT")) {
                zeg(gast, opQuit);
                verder = false;
            } else {
                verder = zeg(gast, "250 ok");
            }
        }
    }

    private boolean ontvang(Socket gast, BufferedReader in) throws IOException {
        StringBuilder bericht = new StringBuilder();
        String regel;
        while ((regel = in.readLine()) != null && !regel.equals(".")) {
            bericht.append(regel).append('\n');
        }
        ontvangen.add(bericht.toString());
        return zeg(gast, opPunt);
    }

    private static boolean zeg(Socket gast, String antwoord) throws IOException {
        if (antwoord.equals(DICHT)) {
            return false;
        }
        if (antwoord.equals(STIL)) {
            // Until the other side gives up.
            return gast.getInputStream().read() >= 0;
        }
        OutputStream uit = gast.getOutputStream();
        uit.write((antwoord + "\r\n").getBytes(StandardCharsets.US_ASCII));
        uit.flush();
        return true;
    }
}
