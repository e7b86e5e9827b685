package nl.regelgang.procedure;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.regelgang.dossier.Document;
import nl.regelgang.dossier.Documenten;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.dossier.Leesrecht;
import nl.regelgang.gedeeld.Dagen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The dossier of a procedure as one ZIP file, as far as a person may read it: the journaal, and every document with the
 * hash by which it can be told that it is the same.
 */
@Component
class Dossierexport {

    private final Documenten documenten;
    private final Journaal journaal;
    private final Procedurerechten rechten;
    private final ObjectProvider<Leesrecht> leesrechten;

    Dossierexport(
            Documenten documenten, Journaal journaal, Procedurerechten rechten, ObjectProvider<Leesrecht> leesrechten) {
        this.documenten = documenten;
        this.journaal = journaal;
        this.rechten = rechten;
        this.leesrechten = leesrechten;
    }

    void schrijf(Procedure procedure, String persoon, OutputStream uit) throws IOException {
        List<Document> stukken = documenten.van(procedure.id()).stream()
                .filter(stuk ->
                        leesrechten.stream().anyMatch(recht -> recht.magLezen(persoon, procedure.id(), stuk.id())))
                .toList();
        ZipOutputStream zip = new ZipOutputStream(uit, StandardCharsets.UTF_8);
        tekst(zip, "journaal.txt", journaal(procedure, persoon));
        tekst(
                zip,
                "stukken.txt",
                stukken.stream().map(stuk -> regel(stukken, stuk)).collect(Collectors.joining()));
        for (Document stuk : stukken) {
            zip.putNextEntry(new ZipEntry(naam(stukken, stuk)));
            documenten.schrijf(stuk.id(), zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private static void tekst(ZipOutputStream zip, String naam, String tekst) throws IOException {
        zip.putNextEntry(new ZipEntry(naam));
        zip.write(tekst.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String journaal(Procedure procedure, String persoon) {
        return rechten.leesbaar(procedure, journaal.van(procedure.id()), persoon).stream()
                .map(regel -> "%d. %s, %s (%s)%n%s%nGrondslag: %s%nSHA-256: %s%n%n"
                        .formatted(
                                regel.volgnummer(),
                                Dagen.voluit(Dagen.dagVan(regel.moment())),
                                regel.door().naam(),
                                regel.door().functie(),
                                regel.omschrijving(),
                                regel.grondslag(),
                                regel.hash()))
                .collect(Collectors.joining("", procedure.naam() + "\n\n", ""));
    }

    private static String regel(List<Document> stukken, Document stuk) {
        return "%s%n%s, toegevoegd door %s op %s%nSHA-256: %s%n%n"
                .formatted(
                        naam(stukken, stuk),
                        stuk.titel(),
                        stuk.toegevoegdDoor(),
                        Dagen.voluit(Dagen.dagVan(stuk.toegevoegd())),
                        stuk.sha256());
    }

    /** With a number, because two files can have one name. */
    private static String naam(List<Document> stukken, Document stuk) {
        return "stukken/%02d-%s".formatted(stukken.indexOf(stuk) + 1, stuk.bestandsnaam());
    }
}
