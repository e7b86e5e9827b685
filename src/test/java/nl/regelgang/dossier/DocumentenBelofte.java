package nl.regelgang.dossier;

import static nl.regelgang.dossier.Proefopstelling.GRIFFIER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the documents promise, on either database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DocumentenBelofte {

    private static final int MEGABYTE = 1024 * 1024;

    private final UUID dossier = UUID.randomUUID();
    private Proefopstelling opstelling;
    private Set<Path> tevoren;

    abstract Proefopstelling database();

    @BeforeAll
    void open() {
        opstelling = database();
    }

    @AfterAll
    void sluit() {
        opstelling.close();
    }

    @BeforeEach
    void kijkWatErLigt() throws IOException {
        tevoren = ontvangenBestanden();
    }

    @AfterEach
    void leaves_no_received_file_behind() throws IOException {
        assertThat(ontvangenBestanden()).isEqualTo(tevoren);
    }

    private static Set<Path> ontvangenBestanden() throws IOException {
        try (Stream<Path> bestanden = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return bestanden
                    .filter(bestand -> bestand.getFileName().toString().startsWith(Ontvangst.VOORVOEGSEL))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void keeps_a_document_and_writes_it_in_the_journaal() throws Exception {
        UUID nieuw = UUID.randomUUID();

        Document document = bewaar(nieuw, " Ontwerpbegroting\r\n2028", "map/begroting.PDF", Bestanden.pdf());

        assertThat(opstelling.documenten().vind(document.id())).contains(document);
        assertThat(document.titel()).isEqualTo("Ontwerpbegroting 2028");
        assertThat(document.bestandsnaam()).isEqualTo("begroting.PDF");
        assertThat(document.mediatype()).isEqualTo("application/pdf");
        assertThat(document.grootte()).isEqualTo(Bestanden.pdf().length);
        assertThat(document.sha256()).isEqualTo(sha256(Bestanden.pdf()));
        assertThat(document.toegevoegd()).isEqualTo(Instant.parse("2026-05-06T12:02:11.123456Z"));
        assertThat(document.toegevoegdDoor()).isEqualTo("A. Jansen");
        assertThat(opstelling.journaal().van(nieuw)).singleElement().satisfies(regel -> {
            assertThat(regel.omschrijving())
                    .contains("Ontwerpbegroting 2028", document.sha256(), document.grootte() + " bytes");
            assertThat(regel.grondslag()).isEqualTo(Grondslag.WERKAFSPRAAK);
            assertThat(regel.door()).isEqualTo(GRIFFIER);
        });
    }

    @Test
    void uses_the_name_of_the_file_when_no_title_was_given() throws Exception {
        assertThat(bewaar(dossier, "  ", "Nota van reactie.docx", Bestanden.zip(Bestanden.docxDelen())))
                .extracting(Document::titel)
                .isEqualTo("Nota van reactie");
    }

    @Test
    void gives_a_document_of_many_parts_back_byte_for_byte() throws Exception {
        byte[] inhoud = Bestanden.pdfVan(3 * MEGABYTE + 17);
        new Random(28).nextBytes(inhoud);
        byte[] pdf = Bestanden.samen(Bestanden.tekst("%PDF-1.7\n"), inhoud, Bestanden.tekst("\n%%EOF\n"));

        Document document = bewaar(dossier, "Groot", "groot.pdf", pdf);

        assertThat(geschreven(document.id())).isEqualTo(pdf);
        assertThat(aantalDelen(document.id())).isEqualTo(7);
    }

    @Test
    void lists_the_documents_of_one_dossier_in_order() throws Exception {
        UUID nieuw = UUID.randomUUID();
        bewaar(nieuw, "Eerste", "b.pdf", Bestanden.pdf());
        bewaar(nieuw, "Tweede", "a.png", Bestanden.png());
        bewaar(UUID.randomUUID(), "Ander dossier", "c.pdf", Bestanden.pdf());

        assertThat(opstelling.documenten().van(nieuw))
                .extracting(Document::titel)
                .containsExactly("Eerste", "Tweede");
    }

    @Test
    void takes_25_MB_and_not_one_byte_more() throws Exception {
        byte[] grootste = Bestanden.pdfVan(25 * MEGABYTE);

        assertThat(bewaar(dossier, "Grootste", "grootste.pdf", grootste).grootte())
                .isEqualTo(25L * MEGABYTE);
        assertRefused(
                "grootste.pdf", new ByteArrayInputStream(Bestanden.pdfVan(25 * MEGABYTE + 1)), "groter dan 25 MB");
    }

    @Test
    void stops_reading_an_endless_file() {
        InputStream eindeloos = new InputStream() {
            @Override
            public int read() {
                return '%';
            }

            @Override
            public int read(byte[] naar, int vanaf, int aantal) {
                return aantal;
            }
        };

        assertRefused("eindeloos.pdf", eindeloos, "groter dan 25 MB");
    }

    @Test
    void keeps_nothing_of_a_refused_file() {
        UUID nieuw = UUID.randomUUID();

        assertThatThrownBy(() -> bewaar(nieuw, "Leeg", "leeg.pdf", new byte[0])).isInstanceOf(OngeldigeInvoer.class);

        assertThat(opstelling.documenten().van(nieuw)).isEmpty();
        assertThat(opstelling.journaal().van(nieuw)).isEmpty();
    }

    @Test
    void keeps_nothing_when_the_callers_transaction_is_rolled_back() {
        UUID nieuw = UUID.randomUUID();

        assertThatThrownBy(() -> opstelling.inTransactie(feiten -> {
                    assertThat(bewaar(nieuw, "Stuk", "stuk.pdf", Bestanden.pdf()))
                            .isNotNull();
                    throw new IllegalStateException("afterwards");
                }))
                .hasMessage("afterwards");

        assertThat(opstelling.documenten().van(nieuw)).isEmpty();
        assertThat(opstelling.journaal().van(nieuw)).isEmpty();
    }

    @Test
    void never_writes_a_changed_document_to_its_end() throws Exception {
        Document document = bewaar(dossier, "Stuk", "stuk.pdf", Bestanden.pdfVan(MEGABYTE));
        opstelling
                .jdbc()
                .sql("update document_deel set inhoud = ? where document = ? and deel = 0")
                .params(new byte[Documentopslag.DEEL], document.id())
                .update();
        ByteArrayOutputStream uit = new ByteArrayOutputStream();

        assertThatThrownBy(() -> opstelling.documenten().schrijf(document.id(), uit))
                .isInstanceOf(IllegalStateException.class);
        assertThat(uit.size()).isLessThan(MEGABYTE);
    }

    @Test
    void knows_no_document_that_is_not_there() {
        UUID onbekend = UUID.randomUUID();

        assertThat(opstelling.documenten().vind(onbekend)).isEmpty();
        assertThatThrownBy(() -> geschreven(onbekend)).isInstanceOf(NietGevonden.class);
    }

    private void assertRefused(String naam, InputStream inhoud, String reden) {
        assertThatThrownBy(() -> opstelling.documenten().bewaar(dossier, "Titel", naam, inhoud, GRIFFIER))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining(reden);
    }

    private Document bewaar(UUID naar, String titel, String naam, byte[] inhoud) {
        try {
            return opstelling.documenten().bewaar(naar, titel, naam, new ByteArrayInputStream(inhoud), GRIFFIER);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private byte[] geschreven(UUID document) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        opstelling.documenten().schrijf(document, uit);
        return uit.toByteArray();
    }

    private int aantalDelen(UUID document) {
        return opstelling
                .jdbc()
                .sql("select count(*) from document_deel where document = ?")
                .param(document)
                .query(Integer.class)
                .single();
    }

    private static String sha256(byte[] inhoud) {
        return HexFormat.of().formatHex(Sha256.nieuw().digest(inhoud));
    }
}
