package nl.regelgang.proef;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import nl.regelgang.gedeeld.Dagen;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database with the nodes on it, the mail server beside them, and the day that they all live in. */
final class Land implements AutoCloseable {

    /** A Monday in the year in which the begroting 2028 is adopted. */
    static final LocalDate BEGIN = LocalDate.of(2027, 3, 1);

    private static final int OCHTEND = 9;
    private static final Duration GEDULD = Duration.ofMinutes(20);

    final Opties opties;
    final String database;
    final JdbcClient vragen;
    final Brievenbus post;
    final Logboek logboek;
    final List<Knooppunt> knooppunten = new CopyOnWriteArrayList<>();
    private final Map<String, Werkplek> werkplekken = new ConcurrentHashMap<>();
    private final AtomicInteger beurt = new AtomicInteger();
    private final String naam;
    private volatile LocalDate dag = BEGIN;

    Land(String naam, Opties opties, String database) throws IOException {
        this.naam = naam;
        this.opties = opties;
        this.database = database;
        this.vragen = Databank.vragen(database);
        this.post = new Brievenbus();
        this.logboek = new Logboek(opties.uitvoer().resolve(naam + "-verzoeken.tsv"));
    }

    Knooppunt knooppuntErbij(String... jvm) {
        Knooppunt nieuw = Knooppunt.start(
                naam + "-knooppunt" + (knooppunten.size() + 1), opties, List.of(jvm), instellingen("true"));
        knooppunten.add(nieuw);
        return nieuw;
    }

    /** One in which nothing happens by itself, so that a measurement can do it. */
    Knooppunt knooppuntZonderWerkers() {
        List<String> stil = instellingen("false");
        stil.add("--camunda.bpm.job-execution.enabled=false");
        Knooppunt nieuw = Knooppunt.start(naam + "-stil", opties, List.of(), stil);
        knooppunten.add(nieuw);
        return nieuw;
    }

    /** As an installation for real use, behind a proxy that ends TLS; the port is free for any. */
    List<String> instellingen(String achtergrond) {
        List<String> uit = new ArrayList<>(List.of(
                "--spring.profiles.active=productie",
                "--spring.datasource.url=" + database,
                "--server.port=0",
                "--regelgang.adres=https://regelgang.example.org",
                "--regelgang.beveiligingscontact=mailto:beveiliging@example.org",
                "--regelgang.achtergrond=" + achtergrond,
                "--regelgang.post.per-domein=600",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + post.poort()));
        uit.add("--" + Proefknooppunt.KLOK + "=" + voorsprong().toSeconds());
        return uit;
    }

    LocalDate vandaag() {
        return dag;
    }

    /** Everybody wakes up on this day; the clocks of the nodes go forward. */
    void naar(LocalDate nieuw) {
        dag = nieuw;
        knooppunten.stream().filter(Knooppunt::leeft).forEach(knooppunt -> knooppunt.zetKlok(voorsprong()));
    }

    private Duration voorsprong() {
        Instant doel = dag.atTime(OCHTEND, 0).atZone(Dagen.NEDERLAND).toInstant();
        return Duration.between(Instant.now(), doel);
    }

    /** The nodes in turn, as a proxy without sticky sessions does it; it leaves out one that is gone. */
    String site() {
        List<Knooppunt> levend = knooppunten.stream().filter(Knooppunt::leeft).toList();
        return levend.get(Math.floorMod(beurt.getAndIncrement(), levend.size())).adres();
    }

    Browser browser(String wie) {
        return new Browser(this::site, logboek, wie);
    }

    /** Where the person works; who comes back the next day is still logged in. */
    Werkplek werkplek(String persoon) {
        return werkplekken.computeIfAbsent(persoon, this::werkplekErbij);
    }

    /** Another browser of the same person, in which he has to log in again. */
    Werkplek werkplekErbij(String persoon) {
        return new Werkplek(this, browser(persoon), persoon);
    }

    long aantal(String vraag) {
        return vragen.sql(vraag).query(Long.class).single();
    }

    /** Until the application has nothing to do but wait: no step that can be carried out now is left. */
    void wachtOpRust() {
        wacht(
                "the engine is at rest",
                () -> aantal("select count(*) from act_ru_job where retries_ > 0 and (duedate_ is null"
                                + " or type_ = 'message')")
                        == 0);
    }

    /** Until everything that stood ready was sent. */
    void wachtOpPost() {
        wacht(
                "the outbox is empty",
                () -> aantal("select count(*) from zending where staat in ('NEW', 'SENDING', 'RETRY')") == 0);
    }

    static void wacht(String waarop, BooleanSupplier klaar) {
        long einde = System.nanoTime() + GEDULD.toNanos();
        while (!klaar.getAsBoolean()) {
            if (System.nanoTime() > einde) {
                throw new IllegalStateException("did not happen: " + waarop);
            }
            pauze(50);
        }
    }

    static void pauze(long ms) {
        try {
            Thread.sleep(ms);
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(gestopt);
        }
    }

    /** The times of all nodes together, since the last question. */
    Map<String, List<Long>> servertijden() {
        Map<String, List<Long>> samen = new TreeMap<>();
        for (Knooppunt knooppunt : knooppunten) {
            if (knooppunt.leeft()) {
                knooppunt.tijden().forEach((actie, tijden) -> samen.computeIfAbsent(actie, nieuw -> new ArrayList<>())
                        .addAll(tijden));
            }
        }
        return samen;
    }

    @Override
    public void close() throws IOException {
        for (Knooppunt knooppunt : knooppunten) {
            knooppunt.close();
        }
        post.close();
        logboek.close();
    }
}
