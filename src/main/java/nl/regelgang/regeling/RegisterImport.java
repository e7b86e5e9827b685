package nl.regelgang.regeling;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.springframework.core.io.InputStreamSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes over the national register: the XML export of the Register van Overheidsorganisaties, whole or per category.
 * Everything is read before anything is written, and it is written in one transaction, so a bad file leaves the
 * register as it was. What a beheerder entered, such as stemgewichten, is never touched.
 */
@Service
public class RegisterImport {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactie;
    private final Clock klok;

    public RegisterImport(JdbcClient jdbc, PlatformTransactionManager transacties, Clock klok) {
        this.jdbc = jdbc;
        this.transactie = new TransactionTemplate(transacties);
        this.klok = klok;
    }

    /**
     * @param naam as the person knows it, for messages
     */
    public record Bestand(String naam, InputStreamSource inhoud) {}

    /**
     * Imports one file, or every XML file of a folder.
     *
     * @throws OngeldigeInvoer when there is no such file, or one of them is no sound export
     */
    public Importverslag importeer(Path pad) {
        if (!Files.exists(pad)) {
            throw new OngeldigeInvoer("Het bestand of de map " + pad + " bestaat niet.");
        }
        return importeer(bestanden(pad).stream().map(RegisterImport::bestand).toList());
    }

    /**
     * Imports these files together; their order does not matter.
     *
     * @throws OngeldigeInvoer when one of them is no sound export; nothing has changed then
     * @throws Achterhaald when another import ran at the same moment
     */
    public Importverslag importeer(List<Bestand> bestanden) {
        Registergegevens gegevens = Registergegevens.leeg();
        bestanden.forEach(bestand -> lees(bestand, gegevens));
        try {
            return transactie.execute(status -> new Registerbijwerking(jdbc, gegevens, Dagen.vandaag(klok)).voerUit());
        } catch (DuplicateKeyException | ConcurrencyFailureException e) {
            Achterhaald achterhaald = new Achterhaald(
                    "Het register is op hetzelfde moment door iemand anders gewijzigd. Probeer het opnieuw.");
            achterhaald.initCause(e);
            throw achterhaald;
        }
    }

    private static void lees(Bestand bestand, Registergegevens gegevens) {
        try (InputStream inhoud = new BufferedInputStream(bestand.inhoud().getInputStream())) {
            new Registerlezer(gegevens).lees(inhoud, bestand.naam());
        } catch (IOException e) {
            throw onleesbaar(bestand.naam(), e);
        }
    }

    private static List<Path> bestanden(Path pad) {
        if (!Files.isDirectory(pad)) {
            return List.of(pad);
        }
        try (Stream<Path> inhoud = Files.list(pad)) {
            List<Path> gevonden = inhoud.filter(bestand -> bestand.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
            if (gevonden.isEmpty()) {
                throw new OngeldigeInvoer("In de map " + pad + " staat geen XML-bestand.");
            }
            return gevonden;
        } catch (IOException e) {
            throw onleesbaar(pad.toString(), e);
        }
    }

    private static Bestand bestand(Path pad) {
        return new Bestand(pad.getFileName().toString(), () -> Files.newInputStream(pad));
    }

    private static OngeldigeInvoer onleesbaar(String naam, IOException oorzaak) {
        OngeldigeInvoer ongeldig =
                new OngeldigeInvoer("Het bestand " + naam + " kan niet worden gelezen. Er is niets gewijzigd.");
        ongeldig.initCause(oorzaak);
        return ongeldig;
    }
}
