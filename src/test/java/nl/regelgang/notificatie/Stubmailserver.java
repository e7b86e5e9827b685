package nl.regelgang.notificatie;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that fails where the test tells it to. An answer may also be {@link #DICHT}, {@link #STIL} or {@link #TRAAG}. */
class Stubmailserver implements AutoCloseable {

    static final String DICHT = "close the connection";
    static final String STIL = "say nothing any more";
    static final String TRAAG = "never stop answering, one byte at a time";

    private static final int TUSSEN_TWEE_BYTES = 20;

    /** Everything that was received between DATA and the final dot. */
    final List<String> ontvangen = new CopyOnWriteArrayList<>();

    volatile String opGroet = "220 stub";
    volatile String opMail = "250 ok";
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
            try {
                Socket gast = deur.accept();
                Thread draad = new Thread(() -> bedien(gast), "stub smtp gast");
                draad.setDaemon(true);
                draad.start();
            } catch (SocketException dicht) {
                // The test is over.
            } catch (IOException fout) {
                throw new IllegalStateException(fout);
            }
        }
    }

    private void bedien(Socket gast) {
        try (gast) {
            praat(gast);
        } catch (SocketException dicht) {
            // The sender left, as it should.
        } catch (IOException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private void praat(Socket gast) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(gast.getInputStream(), StandardCharsets.US_ASCII));
        boolean verder = zeg(gast, opGroet);
        String regel;
        while (verder && (regel = in.readLine()) != null) {
            if (regel.startsWith("MAIL")) {
                verder = zeg(gast, opMail);
            } else if (regel.startsWith("RCPT")) {
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
        if (antwoord.equals(TRAAG)) {
            return druppel(gast, uit);
        }
        uit.write((antwoord + "\r\n").getBytes(StandardCharsets.US_ASCII));
        uit.flush();
        return true;
    }

    /** An answer without an end, until the other side gives up; the pace is that of a read that times out. */
    private static boolean druppel(Socket gast, OutputStream uit) throws IOException {
        gast.setSoTimeout(TUSSEN_TWEE_BYTES);
        uit.write("250-".getBytes(StandardCharsets.US_ASCII));
        while (true) {
            uit.write('x');
            uit.flush();
            try {
                if (gast.getInputStream().read() < 0) {
                    return false;
                }
            } catch (SocketTimeoutException nogDaar) {
                // The next byte.
            }
        }
    }
}
